/**
 * The front matter of a Markdown file → what it says of the document, and where the text begins after it.
 *
 *     ---
 *     title: Ferry lost                →   {particulars: {title: 'Ferry lost', published: '2019-05-14'}, lines: 4, …}
 *     date: 2019-05-14
 *     ---
 *
 * Keys: `title`; `published` or `date`; `author`; `publisher` or `source`; `url`. Others belong to other programs.
 */
import { parseDocument } from 'yaml';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Line } from '../../artifacts.ts';
import { diagnose } from '../../diagnostic-codes.ts';
import { type Particulars, particularsOf } from '../particulars.ts';
import { textPlace } from '../text-place.ts';

export interface FrontMatter {
  readonly particulars: Particulars;
  /** Where the text begins, and how many lines stand above it. */
  readonly end: number;
  readonly lines: number;
  readonly diagnostics: readonly Diagnostic[];
}

const longest = 200;

/** Without front matter: nothing, 0 and 0. One that cannot be read is left out of the text and told. */
export function readFrontMatter(file: string, text: string, lines: readonly Line[]): FrontMatter {
  const wordsOf = ({ start, end }: Line): string => text.slice(start, end).trimEnd();
  const [first, ...rest] = lines.slice(0, longest);
  const close = rest.find((line) => /^(?:---|\.\.\.)$/.test(wordsOf(line)));
  if (first === undefined || close === undefined || wordsOf(first) !== '---') {
    return { particulars: {}, end: 0, lines: 0, diagnostics: [] };
  }
  const begin = rest[0]?.start ?? 0;
  const { value, fault } = readYaml(text.slice(begin, close.start));
  const tell = (message: string, at: number): Diagnostic =>
    diagnose('FRONT-MATTER-UNREADABLE', message, textPlace(file, text, lines, { start: at, end: at + 1 }));
  const found = keysOf(value);
  const particulars = particularsOf(found, "the document's own front matter");
  const isLost = found.published !== null && particulars.published === undefined;
  const diagnostics = [
    ...(fault === null ? [] : [tell(fault.message, begin + fault.at)]),
    ...(isLost
      ? [tell(`"${found.published ?? ''}" is not a date that can be read.`, dateAt(text, begin, close.start))]
      : []),
  ];
  return { particulars, end: lines[close.number]?.start ?? text.length, lines: close.number, diagnostics };
}

function dateAt(text: string, begin: number, end: number): number {
  const found = /^(?:published|date)[ \t]*:[ \t]*/im.exec(text.slice(begin, end));
  return begin + (found === null ? 0 : found.index + found[0].length);
}

type Value = { readonly value: unknown; readonly fault: { readonly message: string; readonly at: number } | null };

/** Plain values stay the text that was written, as in the casebook. */
function readYaml(yaml: string): Value {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) return { value: null, fault: { message: error.message, at: error.pos[0] } };
  try {
    const value: unknown = document.toJS();
    return { value, fault: null };
  } catch (thrown) {
    return { value: null, fault: { message: thrown instanceof Error ? thrown.message : String(thrown), at: 0 } };
  }
}

function keysOf(value: unknown): Record<'title' | 'publisher' | 'author' | 'published' | 'url', string | null> {
  const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const keys = new Map(entries.map(([key, one]) => [key.toLowerCase(), one]));
  const textOf = (...names: string[]): string | null => {
    const found = names.map((name) => keys.get(name)).find((one) => one !== undefined && one !== '');
    const words = [found].flat().filter((one) => typeof one === 'string');
    return words.length === 0 ? null : words.join(', ');
  };
  return {
    title: textOf('title', 'headline'),
    publisher: textOf('publisher', 'source', 'site'),
    author: textOf('author', 'authors', 'byline'),
    published: textOf('published', 'date', 'datepublished'),
    url: textOf('url', 'link', 'canonical'),
  };
}
