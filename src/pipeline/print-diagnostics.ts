/**
 * Diagnostics → text for a terminal:
 *
 *     src/casebook/casebook.yaml:12:14 error QUOTE-NOT-FOUND These words stand in no passage.
 *       quote: { exact: landed at 14:56 }
 *                       ^^^^^^^^^^^^^^^
 *       The nearest passage is live-blog-1.txt:30: “They were unable to land …”.
 *
 * Where other places have to do with it they follow, each as `  file:line:column what it says` and its line.
 */
import type { Diagnostic, DiagnosticPlace } from '../model/diagnostic.ts';

/** Columns shown of a long line, so that the caret stays under its word in a terminal. */
const width = 100;

/** One block each, in the order given; "" for none. `pathOf` makes a path that the user can open. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], pathOf: PathOf): string {
  return diagnostics.map((diagnostic) => `${block(diagnostic, pathOf)}\n`).join('\n');
}

type PathOf = (file: string) => string;

function block({ place, severity, code, message, mend, related = [] }: Diagnostic, pathOf: PathOf): string {
  const kind = `${severity} ${code} ${visible(message)}`;
  const others = related.flatMap((other) => [
    `  ${placeWords(other.place, pathOf)} ${visible(other.note)}`,
    ...excerpt(other.place).map((line) => `  ${line}`),
  ]);
  if (place === null) return [kind, `  ${visible(mend)}`, ...others].join('\n');
  return [`${placeWords(place, pathOf)} ${kind}`, ...excerpt(place), `  ${visible(mend)}`, ...others].join('\n');
}

function placeWords({ file, line, column }: DiagnosticPlace, pathOf: PathOf): string {
  return `${visible(pathOf(file))}:${line}:${column}`;
}

/** The line, or the part of it around the place, and the caret below. Tabs become spaces, so that the caret fits. */
function excerpt({ excerpt: line, column, length }: DiagnosticPlace): string[] {
  if (line.trim() === '') return ['  (empty)', '  ^'];
  const from = line.length <= width ? 0 : Math.max(0, Math.min(column - 1 - 20, line.length - width));
  const part = visible(line.slice(from, from + width).replace(/\t/g, ' '));
  const before = from > 0 ? '…' : '';
  const after = from + width < line.length ? '…' : '';
  const carets = '^'.repeat(Math.max(1, Math.min(length, part.length - (column - 1 - from))));
  return [`  ${before}${part}${after}`, `  ${' '.repeat(before.length + column - 1 - from)}${carets}`];
}

/**
 * What a terminal would obey or hide (control characters, marks of direction, characters without width, half of a pair)
 * → a mark that can be seen, one for each UTF-16 unit, so that the caret stays in place.
 */
function visible(words: string): string {
  return words
    .replace(/\p{Cc}/gu, (mark) => controlPicture(mark.charCodeAt(0)))
    .replace(/[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, '·')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** ␀ to ␟ and ␡ are Unicode's own pictures of them; the later ones have none. */
function controlPicture(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '·';
}
