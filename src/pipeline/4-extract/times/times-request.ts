/**
 * One line of `--jsonl` → what is asked, or a diagnostic that names the line.
 *
 *   {"id": "a", "text": "On Friday.", "published": "2018-10-03"} → the same, with voice "auto"
 */
import * as v from 'valibot';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { diagnose } from '../../diagnostic-codes.ts';
import { dayFromIso } from './day-from-iso.ts';
import type { TimesContext } from './read-times.ts';

const shape = v.object({
  id: v.union([v.string(), v.number()], 'an id that is a string or a number'),
  text: v.string('a text'),
  published: v.optional(
    v.nullable(
      v.pipe(
        v.string('a publication date as a string'),
        v.check((date) => dayFromIso(date) !== null, 'a publication date such as 2018-10-03 or 2018-10-03T20:23'),
      ),
    ),
  ),
  voice: v.optional(v.nullable(v.picklist(['news', 'narrative', 'auto'], 'a voice, "news" or "narrative"'))),
});

export type TimesRequest =
  | ({ readonly kind: 'asked'; readonly id: string | number; readonly text: string } & TimesContext)
  | { readonly kind: 'wrong'; readonly diagnostic: Diagnostic };

/** A null line is one whose bytes are not UTF-8. */
export function readRequest(line: string | null, number: number): TimesRequest {
  if (line === null) return wrong('This line holds bytes that are not UTF-8.', '', number);
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return wrong('This line is not JSON.', line, number);
  }
  const read = v.safeParse(shape, json);
  if (!read.success)
    return wrong(`This line needs ${read.issues.map(({ message }) => message).join(', and ')}.`, line, number);
  const { id, text, published, voice } = read.output;
  return { kind: 'asked', id, text, published: published ?? null, voice: voice ?? 'auto' };
}

function wrong(message: string, line: string, number: number): TimesRequest {
  const place = { file: '<stdin>', line: number, column: 1, excerpt: line, length: 1 };
  const diagnostic = diagnose('REQUEST-WRONG', message, place);
  return { kind: 'wrong', diagnostic };
}
