/**
 * A table of "these words → these times" for the tests of idioms: `14.56 → TIME 2018-10-03T14:56`.
 *
 * Texts are read in the reporter's voice as published on Wednesday 3 October 2018, unless a row says otherwise.
 */
import type { TimesContext } from '../read-times.ts';
import { readTimes } from '../read-times.ts';

/** "words|TYPE|value" for each time in a text, with `|MOD` where there is one. */
export function timesIn(text: string, context: Partial<TimesContext> = {}): readonly string[] {
  return readTimes(text, { published: '2018-10-03', voice: 'news', ...context }).map(
    ({ text: words, type, value, mod }) => [words, type, value, ...(mod === undefined ? [] : [mod])].join('|'),
  );
}
