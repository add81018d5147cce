/**
 * The tables of a page that are chronologies → what each of their cells is: a time, what happened then, or what stands beside it.
 *
 *     <tr><th>Date <th>Event <th>Source                      head, head, head
 *     <tr><td rowspan=2>3 May 2020 <td>He was … <td>GP       time, told at "3 May 2020", beside
 *     <tr><td>The ward was … <td>Police                      told at "3 May 2020", beside
 *
 * Its rows begin with times (an item’s number may stand before), and some column tells in words what happened. A time holds for the
 * rows that its cell spans and for those below that leave it empty; a clock time is told with the date above it. Tables of figures,
 * those that lay out a page and those around other tables are none, and their cells have no part.
 */
import { isEntryTime } from '../../entry-label.ts';
import { attribute, type PageElement, type PageNode } from './page-tree.ts';
import { type Cell, tableRows } from './table-rows.ts';

export type CellPart =
  | { readonly part: 'head' | 'time' | 'empty' | 'beside' }
  /** `hasBlocks`: it has several paragraphs, so that the time is a line above them. */
  | { readonly part: 'told'; readonly at: string; readonly hasBlocks: boolean };

type Row = readonly Cell[];
type Parted = readonly [PageElement, CellPart];

/** A cell of fewer words tells nothing by itself. */
const fewest = 4;
const fewestRows = 2;
const itemNumber = /^(?:no\.? ?)?[A-Z]?\d{1,3}[.)]?$/iu;
const clock = /^\D{0,20}\d{1,2}(?:[.:]\d{2}){0,2} ?(?:[ap]\.?m\.?|hrs|hours)?$/iu;

/** Linear in the page. */
export function chronologyCells(root: PageNode): ReadonlyMap<PageElement, CellPart> {
  return new Map(tableRows(root).flatMap(partsOf));
}

function partsOf(rows: readonly Row[]): readonly Parted[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const body = rows.filter((row, at) => !isHead(row, at));
  const told = toldColumns(body);
  if (told.size === 0) return [];
  const parts: Parted[] = rows
    .filter(isHead)
    .flatMap((row) => row.map(({ element }): Parted => [element, { part: 'head' }]));
  let above: readonly string[] = [];
  let labelled = 0;
  for (const row of body) {
    const { times, hasOthers } = timesFirst(row);
    const leavesOut = row[0]?.text === '' || row.length < columns;
    above = isAcross(row) ? [] : labelOf(times, above, leavesOut);
    if (above.length === 0 || !hasOthers) continue;
    labelled += 1;
    const ofTimes = new Set(times);
    const at = above.join(' ');
    parts.push(
      ...row.map((cell, index): Parted => {
        if (cell.text === '') return [cell.element, { part: 'empty' }];
        if (ofTimes.has(cell)) return [cell.element, { part: 'time' }];
        const isTold = told.has(row.length - index);
        return [cell.element, isTold ? { part: 'told', at, hasBlocks: cell.blocks > 1 } : { part: 'beside' }];
      }),
    );
  }
  return labelled >= fewestRows && labelled * 2 >= body.length ? parts : [];
}

/** Headings alone, or above all else cells of a few words without a time. */
function isHead(row: Row, at: number): boolean {
  if (row.length < 2 || row.some(({ text }) => isEntryTime(text))) return false;
  return row.every(({ isHead: heads }) => heads) || (at === 0 && row.every(({ text }) => wordsIn(text) < fewest));
}

/** Counted from the end of the row, which cells that span rows leave in place: those in which most rows tell something. */
function toldColumns(body: readonly Row[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  const rows = body.filter((row) => !isAcross(row));
  for (const row of rows) {
    row.forEach(({ text }, at) => {
      if (wordsIn(text) >= fewest && !isEntryTime(text))
        counts.set(row.length - at, (counts.get(row.length - at) ?? 0) + 1);
    });
  }
  return new Set([...counts].filter(([, count]) => count * 2 >= rows.length).map(([column]) => column));
}

/** One cell over the whole row, as a heading between the rows. */
function isAcross(row: Row): boolean {
  const [only, ...more] = row;
  return (
    only === undefined || (more.length === 0 && (isEntryTime(only.text) || attribute(only.element, 'colspan') !== null))
  );
}

function timesFirst(row: Row): { readonly times: Row; readonly hasOthers: boolean } {
  const cells = row.filter(({ text }) => text !== '');
  const first = cells[0] !== undefined && itemNumber.test(cells[0].text) && isEntryTime(cells[1]?.text ?? '') ? 1 : 0;
  const end = cells.findIndex(({ text }, at) => at >= first && !isEntryTime(text));
  const times = cells.slice(first, end < 0 ? cells.length : end);
  return { times, hasOthers: times.length < cells.length };
}

function labelOf(times: Row, above: readonly string[], leavesOut: boolean): readonly string[] {
  const own = times.map(({ text }) => text.replace(/\s*[:–—-]$/u, ''));
  if (own.length === 0) return leavesOut ? above : [];
  return own.every((text) => clock.test(text)) ? [...above.filter((text) => !clock.test(text)), ...own] : own;
}

function wordsIn(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}
