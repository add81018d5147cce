/**
 * The tables of a page → their rows of cells with the words of each, a table as soon as it ends; none that holds another table.
 *
 *     <table><tr><th>Date<th>Event<tr><td>3 May<td>He was seen.</table>   →   [[Date, Event], [3 May, He was seen.]]
 */
import { isElement, type PageElement, type PageNode, walk } from './page-tree.ts';

export interface Cell {
  readonly element: PageElement;
  /** In the table's head, or itself a heading. */
  readonly isHead: boolean;
  /** White space run together. */
  readonly text: string;
  /** How many paragraphs and list entries are in it. */
  readonly blocks: number;
}

interface Growing {
  readonly element: PageElement;
  readonly isHead: boolean;
  readonly words: string[];
  blocks: number;
}

interface Table {
  readonly rows: Growing[][];
  holdsAnother: boolean;
}

const unread = new Set(['script', 'style', 'template', 'noscript']);

/** Linear in the page. */
export function tableRows(root: PageNode): readonly (readonly (readonly Cell[])[])[] {
  const done: (readonly (readonly Cell[])[])[] = [];
  const open: Table[] = [];
  let heads = 0;
  const enter = (node: PageNode): boolean => {
    const table = open.at(-1);
    const cell = table?.rows.at(-1)?.at(-1);
    if ('value' in node && node.nodeName === '#text') cell?.words.push(node.value);
    if (!isElement(node)) return 'childNodes' in node;
    const { tagName } = node;
    if (tagName === 'thead') heads += 1;
    if (tagName === 'tr') table?.rows.push([]);
    if (tagName === 'td' || tagName === 'th')
      table?.rows.at(-1)?.push({ element: node, isHead: tagName === 'th' || heads > 0, words: [], blocks: 0 });
    if (/^(?:p|li|div|br)$/u.test(tagName)) cell?.words.push(' ');
    if (/^(?:p|li)$/u.test(tagName) && cell !== undefined) cell.blocks += 1;
    if (tagName === 'table') {
      if (table !== undefined) table.holdsAnother = true;
      open.push({ rows: [], holdsAnother: false });
    }
    return !unread.has(tagName);
  };
  walk(root, enter, ({ tagName }) => {
    if (tagName === 'thead') heads -= 1;
    const table = tagName === 'table' ? open.pop() : undefined;
    if (table !== undefined && !table.holdsAnother) done.push(table.rows.map((row) => row.map(readCell)));
  });
  return done;
}

function readCell({ words, ...cell }: Growing): Cell {
  return { ...cell, text: words.join('').replace(/\s+/gu, ' ').trim() };
}
