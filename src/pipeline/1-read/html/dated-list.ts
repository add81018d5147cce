/**
 * An element that stands beside an article → whether it is a list of dated entries, which tell of the same events as the article:
 * a timeline box, and not a menu or a list of other stories.
 *
 *     <aside><ul><li><b>Tuesday, 1.10am</b> A warning is issued</li> … three of them   → true
 *     <aside><ul><li><a href="…">Bridge closed next month</a></li> …                  → false
 *
 * Entries that are links are of other pages. Only so much of the element is looked at as a box of this kind has.
 */
import { isElement, type PageElement, type PageNode, walk } from './page-tree.ts';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const opens = new RegExp(
  `^[\\s•–—-]*(?:(?:about|around|shortly after|by) )?(?:${weekday}\\b|\\d{1,2}(?:st|nd|rd|th)? ${month}\\b|${month} \\d|\\d{1,2}[.:]\\d\\d(?!\\d)|\\d{1,2} ?[ap]\\.?m\\b|(?:1[5-9]|20)\\d\\d\\b)`,
  'iu',
);
const entryTags = new Set(['li', 'p', 'tr', 'dt']);
const fewest = 3;
const mostNodes = 400;

export function isDatedList(element: PageElement): boolean {
  const left = { nodes: mostNodes };
  const entries = entriesOf(element, left);
  const dated = entries.filter((text) => opens.test(text));
  return dated.length >= fewest && dated.length * 2 > entries.length;
}

interface Left {
  nodes: number;
}

function entriesOf(node: PageNode, left: Left): readonly string[] {
  const found: string[] = [];
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if (left.nodes <= 0) break;
    left.nodes -= 1;
    if (!isElement(child)) continue;
    if (!entryTags.has(child.tagName)) found.push(...entriesOf(child, left));
    else found.push(isLink(child) ? '' : headOf(child, left));
  }
  return found;
}

/** All of its words are a link. */
function isLink(entry: PageElement): boolean {
  const [first, ...more] = entry.childNodes.filter((one) => !('value' in one) || one.value.trim() !== '');
  return more.length === 0 && first !== undefined && isElement(first) && first.tagName === 'a';
}

/** Its first words. */
function headOf(entry: PageElement, left: Left): string {
  let head = '';
  walk(entry, (node) => {
    left.nodes -= 1;
    if ('value' in node && node.nodeName === '#text' && head.length < longestHead) head += node.value;
    return left.nodes > 0 && head.length < longestHead;
  });
  return head.replace(/\s+/gu, ' ').trim();
}
const longestHead = 60;
