/**
 * A run of capitals that begins with an area, a force or an office → the name behind it.
 *
 *   "Orme Police Commissioner Delphine Rusk" → Commissioner Delphine Rusk; "South Ormeshire Ada Lund" behind "coroner for" → Ada Lund
 *   "Orme Police Federation"                 → as it is
 */
import type { Word } from '../read-words.ts';
import { isGivenName } from './given-names.ts';
import { titles } from './titles.ts';

/** "coroner for South Ormeshire | Ada Lund": the name behind the area. */
export function behindOffice(words: readonly Word[], text: string): readonly Word[] {
  const [first] = words;
  const third = words.at(-3)?.text ?? '';
  if (first === undefined || words.length < 3) return words;
  if (!isGivenName(words.at(-2)?.text ?? ''))
    return titles.has(third) && officeOrBody.test(third) ? words.slice(-3) : words;
  if (officeOrBody.test(third)) return words.slice(-2);
  return /\bcoroner for (?:the )?$/iu.test(text.slice(Math.max(0, first.start - 20), first.start))
    ? words.slice(-2)
    : words;
}

/** "Orme Police Commissioner | Ada Lund", "deputy chief of Orme Police | Ada Lund". */
const officeOrBody = /^(?:Police|Commissioner|Constabulary|Brigade)$/u;
