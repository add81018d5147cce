/**
 * A table in Markdown → its rows as paragraphs; null where the paragraph is none (https://github.github.com/gfm/#tables-extension-).
 *
 *     | Date       | Source | Event         |     →   0 "Date, Source, Event", which stands beside what is told
 *     | ---------- | ------ | ------------- |         2 "GP", then "3 May 2020: He was seen at home."
 *     | 3 May 2020 | GP     | He was seen … |
 *
 * The cells that open a row and are a time label what happened in it, as they do in a list of dates; a cell of a few words (who
 * recorded it) is a paragraph of its own, so that it does not run into what happened.
 */
import { isEntryTime } from '../../entry-label.ts';

export interface Row {
  /** Lines below the first of the table. */
  readonly at: number;
  readonly text: string;
  readonly isHead: boolean;
}

const rule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;
/** A cell of fewer words tells nothing by itself. */
const fewest = 4;

/** `lines` are those of a paragraph as they stand in the file. Linear in their length. */
export function tableRows(lines: readonly string[]): readonly Row[] | null {
  const [head = '', under = '', ...rows] = lines;
  if (!head.includes('|') || !under.includes('-') || !rule.test(under)) return null;
  const titles = cellsOf(head);
  if (titles.length !== cellsOf(under).length) return null;
  return [
    { at: 0, text: titles.filter((cell) => cell !== '').join(', '), isHead: true },
    ...rows.flatMap((row, index) => paragraphsOf(cellsOf(row)).map((text) => ({ at: index + 2, text, isHead: false }))),
  ];
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}

function paragraphsOf(cells: readonly string[]): string[] {
  const full = cells.filter((cell) => cell !== '');
  const isTold = (cell: string): boolean => cell.split(/\s+/u).length >= fewest;
  const firstTold = full.findIndex((cell) => !isEntryTime(cell));
  const times = full.slice(0, firstTold < 0 ? full.length : firstTold);
  const others = full.slice(times.length);
  const told = others.some(isTold) ? others.filter(isTold) : others.slice(-1);
  if (times.length === 0 || told.length === 0) return full.length === 0 ? [] : [full.join(', ')];
  const words = told.map((cell, at) => (at < told.length - 1 && !/[.!?]["”’)]*$/u.test(cell) ? `${cell}.` : cell));
  return [...others.filter((cell) => !told.includes(cell)), `${times.join(' ')}: ${words.join(' ')}`];
}
