/**
 * A decoded file → its paragraphs or lines, with their places in the file, and what it says of itself.
 *
 * What a reader sees is the *reading*: of a plain text, the text as it stands; of a web page or Markdown, its paragraphs
 * one a line, with tags, entities and marks of emphasis resolved and white space run together, each numbered with the
 * line of the file on which its first word stands. So `{document, line}` leads into the file itself.
 *
 *     12 <p>The ferry left at 10&nbsp;am    →   {number: 12, "The ferry left at 10 am on <b>Monday</b>" without the tags}
 *     13 on <b>Monday</b>.</p>
 */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Line } from '../artifacts.ts';
import { readPage } from './html/read-page.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { ownDate } from './own-date.ts';
import { headline, type Particulars } from './particulars.ts';
import { type WrittenDate, writtenDate } from './written-date.ts';

export interface Body {
  readonly text: string;
  /** Of a page or Markdown, each is a paragraph; several may have one number. */
  readonly lines: readonly Line[];
  readonly layout: 'lines' | 'paragraphs';
  /** Where in `text` those lines begin that say when it was published, and nothing else. */
  readonly dateLines: readonly number[];
  /** Where those begin that are headings or captions. */
  readonly asides: readonly number[];
  /** Of those that are headings, the level of each. */
  readonly headings: readonly { readonly start: number; readonly level: number }[];
  readonly particulars: Particulars;
  /** The words at its head or foot by which it is dated, where nothing plainer does. */
  readonly written?: WrittenDate;
  readonly diagnostics: readonly Diagnostic[];
}

/** A paragraph, and the line of the file on which its first word stands, from 1. */
export interface Block {
  readonly line: number;
  readonly text: string;
  /** A heading or a caption, by its mark: it stands beside what is told. */
  readonly aside?: true;
  /** Of a heading: 1 is the highest. */
  readonly level?: number;
}

/** By the file name's ending; everything that is no page and no Markdown is plain text. */
export function readBody(file: string, text: string, lines: readonly Line[]): Body {
  if (/\.html?$/i.test(file)) {
    const page = readPage(text);
    return marked(page.blocks, page.particulars, []);
  }
  if (/\.md$/i.test(file)) {
    const note = readMarkdown(file, text, lines);
    return marked(note.blocks, note.particulars, note.diagnostics);
  }
  return withOwnDate(text, lines, 'lines', {}, []);
}

function marked(blocks: readonly Block[], particulars: Particulars, diagnostics: readonly Diagnostic[]): Body {
  const [text, lines] = joined(blocks);
  const asides = lines.flatMap(({ start }, at) => (blocks[at]?.aside === true ? [start] : []));
  const headings = lines.flatMap(({ start }, at) => {
    const level = blocks[at]?.level;
    return level === undefined ? [] : [{ start, level }];
  });
  return { ...withOwnDate(text, lines, 'paragraphs', particulars, diagnostics), asides, headings };
}

function joined(blocks: readonly Block[]): [string, Line[]] {
  const lines: Line[] = [];
  let start = 0;
  for (const { line, text } of blocks) {
    lines.push({ number: line, start, end: start + text.length });
    start += text.length + 1;
  }
  return [blocks.map(({ text }) => text).join('\n'), lines];
}

/** The date line at the top fills in what the metadata leave open; without one, the words that say when it was written. */
function withOwnDate(
  text: string,
  lines: readonly Line[],
  layout: Body['layout'],
  given: Particulars,
  diagnostics: readonly Diagnostic[],
): Body {
  const own = ownDate(text, lines);
  const written = given.published === undefined && own.published === null ? writtenDate(text, lines) : null;
  const dateLines = written?.isAlone === true ? [...own.lines, written.line.start] : own.lines;
  const title = given.title ?? headline(text, lines, own.lines) ?? undefined;
  const author = given.author ?? own.author ?? undefined;
  const publisher = given.publisher ?? own.publisher ?? undefined;
  const byLine = datedBy(own.published, written);
  const particulars: Particulars = {
    ...given,
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(given.published === undefined ? byLine : {}),
  };
  return {
    text,
    lines,
    layout,
    dateLines,
    asides: [],
    headings: [],
    particulars,
    ...(written === null ? {} : { written }),
    diagnostics,
  };
}

function datedBy(own: string | null, written: WrittenDate | null): Pick<Particulars, 'published' | 'basis'> {
  if (own !== null) return { published: own, basis: "the document's own date line" };
  return written === null ? {} : { published: written.published, basis: `the document's own ${written.by}` };
}
