/**
 * Two times with "and", "to" or a dash between them → one span of time; with "to" alone only where they open an entry.
 *
 * "between 2012" + "and 2016" → 2012 to 2016 over all four words; in "between August and October 2016" the first takes the
 * year of the second.
 */
import { instantOf, type Zone } from '../../../model/calendar.ts';
import type { Basis } from '../../../model/time.ts';
import type { TimeExpression, TimeMention } from '../../artifacts.ts';
import { makeWhen } from './make-when.ts';
import { momentOfValue } from './moment-of-value.ts';

export interface Joined {
  readonly mention: TimeMention;
  /** It takes the place of the mention before. */
  readonly joined: boolean;
}
const rank: readonly Basis[] = ['stated', 'resolved', 'anchored', 'bounded', 'edited', 'unknown'];

/** The mention as it is where the two do not belong together, or the span would end before it begins. */
export function joinRange(text: string, before: TimeMention | undefined, mention: TimeMention, zone: Zone): Joined {
  const alone = { mention, joined: false };
  if (before === undefined || before.expression === null || mention.expression === null) return alone;
  const start = startOfRange(text, before, before.expression, mention.expression);
  if (start === null) return alone;
  const shared = sharedYear(before.expression, mention.expression, zone);
  const earliest = shared ?? before.when.earliest;
  const { latest } = mention.when;
  if (earliest !== null && latest !== null && instantOf(earliest) > instantOf(latest)) return alone;
  const phrase = { start, end: mention.phrase.end };
  const words = text.slice(phrase.start, phrase.end);
  const bases = shared === null ? [before.when.basis, mention.when.basis] : [mention.when.basis];
  const basis = bases.reduce((a, b) => (rank.indexOf(a) > rank.indexOf(b) ? a : b));
  const because = basis === 'stated' ? `The words “${words}” give it.` : mention.when.because;
  const when = makeWhen({ earliest, latest, precision: 'range' }, basis, words, because);
  return { mention: { phrase, when, expression: mention.expression }, joined: true };
}

/** "• 9.15am to 9.20am: …": before a time that opens an entry there is nothing but its mark. */
const longestMark = 8;

function startOfRange(
  text: string,
  mention: TimeMention,
  first: TimeExpression,
  second: TimeExpression,
): number | null {
  const gap = text.slice(first.end, second.start);
  const opening = text.slice(Math.max(0, first.start - 12), first.start);
  const between = /\bbetween (?:the )?$/iu.exec(opening)?.[0];
  const from = /\bfrom (?:the )?$/iu.exec(opening)?.[0];
  if (between !== undefined && /^ and (?:the )?$/u.test(gap)) return first.start - between.length;
  if (from !== undefined && /^ (?:to|until|till|up to) (?:the )?$/u.test(gap)) return first.start - from.length;
  const opens = /^[\s•·▪◦‣●*_–—-]*$/u.test(text.slice(0, Math.min(first.start, longestMark)));
  if (opens && first.start < longestMark && /^ (?:to|until|till) $/u.test(gap)) return mention.phrase.start;
  return /^\s?[–—-]\s?$/u.test(gap) ? mention.phrase.start : null;
}

/** A month or a day without a year, before one with it: `08` and `2016-10` → the beginning of August 2016. */
function sharedYear(first: TimeExpression, second: TimeExpression, zone: Zone): string | null {
  const rest = /^(?:\d{4}|X{4})(-\d\d(?:-\d\d)?)$/u.exec(first.value)?.[1];
  const [, year, month] = /^(\d{4})(-\d\d)/u.exec(second.value) ?? [];
  if (rest === undefined || year === undefined || month === undefined) return null;
  if (first.reference.kind === 'words' || second.reference.kind !== 'words' || /\d{4}|last|next/u.test(first.text))
    return null;
  const own = rest.slice(0, 3) > month ? Number(year) - 1 : Number(year);
  return momentOfValue(`${String(own).padStart(4, '0')}${rest}`, zone)?.earliest ?? null;
}
