/**
 * A Markdown file → its paragraphs with their lines in the file, and what its front matter says of it.
 *
 *     ---                          →   published 2019-05-14; {line: 4, text: 'Ferry lost'}, {line: 6, text: 'It sank.'}
 *     date: 2019-05-14
 *     ---
 *     # Ferry lost
 *
 *     It *sank*.
 *
 * Read as CommonMark says (https://spec.commonmark.org), with the tables of GitHub’s; HTML in it is read as in a page.
 */
import type { Code, Html, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseFragment } from 'parse5';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Line } from '../../artifacts.ts';
import { readDateLine } from '../date-line.ts';
import { readHeadLine } from '../head-line.ts';
import { collectBlocks } from '../html/collect-blocks.ts';
import type { Particulars } from '../particulars.ts';
import type { Block } from '../read-body.ts';
import { readFrontMatter } from './front-matter.ts';
import { tableRows } from './table.ts';

export interface ReadMarkdown {
  readonly blocks: readonly Block[];
  readonly particulars: Particulars;
  readonly diagnostics: readonly Diagnostic[];
}

/** Never throws, whatever the text. */
export function readMarkdown(file: string, text: string, lines: readonly Line[]): ReadMarkdown {
  const front = readFrontMatter(file, text, lines);
  const body = text.slice(front.end);
  const blocks: Block[] = [];
  const waiting: Nodes[] = [fromMarkdown(body)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const head = node.type === 'paragraph' && blocks.length < reach ? headLines(plainText(node)) : [];
    for (const [at, words] of head.entries()) pushText(blocks, words, lineOf(node) + front.lines + at, null);
    if (head.length > 0 || (node.type === 'paragraph' && pushTable(blocks, node, body, front.lines))) continue;
    if (node.type === 'paragraph' || node.type === 'heading')
      pushText(blocks, plainText(node), lineOf(node) + front.lines, node.type === 'heading' ? node.depth : null);
    else if (node.type === 'code') pushCode(blocks, node, front.lines);
    else if (node.type === 'html') blocks.push(...htmlBlocks(node, front.lines));
    else if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return { blocks, particulars: front.particulars, diagnostics: front.diagnostics };
}

/** Blocks from the top among which a byline is looked for. */
const reach = 6;

/** "Words by Ada Lind", and below it "The Marsh Courier, 3 May 2020": lines of one paragraph that each stand for themselves. */
function headLines(words: string): readonly string[] {
  const lines = words.length > 300 ? [] : words.split('\n');
  const isHead = lines.length > 1 && lines.every((line) => readHeadLine(line) !== null || readDateLine(line) !== null);
  return isHead ? lines : [];
}

/** False where the paragraph is no table. Each cell is read as the Markdown that it is. */
function pushTable(blocks: Block[], node: Nodes, body: string, above: number): boolean {
  const { start, end } = node.position ?? {};
  const rows = tableRows(body.slice(start?.offset ?? 0, end?.offset ?? 0).split('\n'));
  for (const { at, text, isHead } of rows ?? []) {
    const row: Block[] = [];
    pushText(row, plainText(fromMarkdown(text)), lineOf(node) + above + at, null);
    blocks.push(...row.map((block): Block => (isHead ? { ...block, aside: true } : block)));
  }
  return rows !== null;
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

function pushText(blocks: Block[], words: string, line: number, level: number | null): void {
  const text = words
    .replace(footnoteMark, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
  if (text !== '') blocks.push({ line, text, ...(level === null ? {} : { aside: true as const, level }) });
}

/** "dawn.[^2]"; the footnote itself opens with its mark. */
const footnoteMark = /(?<=\S)\[\^[^\]\s]{1,40}\](?!:)/gu;

/** What stands in code keeps its lines: each is a paragraph. The first line of a fenced one is the fence. */
function pushCode(blocks: Block[], node: Code, above: number): void {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
  const inner = node.value.split('\n');
  const fence = end.line - start.line + 1 > inner.length ? 1 : 0;
  inner.forEach((words, index) => {
    pushText(blocks, words, start.line + fence + index + above, null);
  });
}

function htmlBlocks(node: Html, above: number): Block[] {
  const fragment = parseFragment(node.value, { sourceCodeLocationInfo: true });
  return collectBlocks(fragment, above + lineOf(node) - 1).map(
    ({ linked: _linked, within: _within, ...block }) => block,
  );
}

/** Words without their marks; pictures and tags say nothing. */
function plainText(root: Nodes): string {
  const parts: string[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value);
    else if (node.type === 'break') parts.push(' ');
    else if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return parts.join('');
}
