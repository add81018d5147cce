/**
 * The small word before a time → which side of it is meant.
 *
 * "By December 2010" → the words `By ` and "up to its end"; "since 2015" → "from its beginning".
 */
import type { Moment } from '../../../model/calendar.ts';

export type Side = 'at' | 'by' | 'before' | 'after' | 'since' | 'until';
export interface Signal {
  /** Where the phrase begins, the signal's own words included. */
  readonly start: number;
  readonly side: Side;
}

const signal =
  /(?:^|[^\p{L}\p{N}])((?:(?:shortly|just|soon|some time|long|immediately|a little|a bit|moments|a few minutes|minutes|ever|from|on or) )?(not? later than|not? earlier than|by|before|prior to|after|following|since|until|till|up to|in|on|at|during|throughout|within|around|about|from|for|as of)(?: about| around| approximately| roughly| nearly| almost| the (?:start|end|beginning|middle) of)?(?: the)? )$/iu;
const sides: Readonly<Record<string, Side>> = {
  by: 'by',
  'no later than': 'by',
  'not later than': 'by',
  'no earlier than': 'since',
  'not earlier than': 'since',
  before: 'before',
  'prior to': 'before',
  after: 'after',
  following: 'after',
  since: 'since',
  until: 'until',
  till: 'until',
  'up to': 'until',
};

/** The signal that ends right where the time begins; `at` with the time's own start where there is none. */
export function signalBefore(text: string, start: number): Signal {
  const from = Math.max(0, start - 40);
  const match = signal.exec(text.slice(from, start));
  const [, words, word] = match ?? [];
  const first = words === undefined ? start : start - words.length;
  const side = sides[word?.toLowerCase() ?? ''] ?? 'at';
  if (side === 'until' && notUntil.test(text.slice(Math.max(0, first - 80), first)))
    return { start: first, side: 'at' };
  if (/\bthe $/iu.test(match?.[0] ?? '') && yearOfThing.test(text.slice(start, start + 8)))
    return { start: first, side: withinDay(side) };
  return { start: first, side: side === 'at' && endsSince(text, first) ? 'since' : side };
}

/** "following the | 2012 report": after that, perhaps in that year. */
const yearOfThing = /^(?:1[5-9]|20)\d\d \p{L}/u;

/** "The boat was not sent until | 12.02": it was sent then. */
const notUntil =
  /\b(?:not|never|no \p{L}+|nobody|nothing|\p{L}+n['’]t)\b(?:(?!\b(?:and|but|that|which|who|because)\b)[^.;:,“”"]){0,60}$/iu;

/** "He had been foreman since he took the job | in January 2015": from when on, and not when. */
const sinceClause =
  /\b(?:has|have|had|been)\b[^,;:.]{0,90} since (?:he|she|they|it|we|I|(?:the|his|her|their|its|our|my) \p{L}+|(?:Mr|Mrs|Ms|Dr|PC) \p{Lu}\p{L}+|\p{Lu}\p{L}+) (?!had\b|has\b|have\b|was\b|were\b|is\b)\p{L}+[^,;:.]{0,50}$/u;

function endsSince(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - 200), start);
  return near.includes(' since ') && sinceClause.test(near);
}

/** "by" and "until" leave the beginning open; "after" and "since" the end. What is before a moment may be just before. */
export function sideOf(moment: Moment, side: Side): Moment {
  switch (side) {
    case 'at':
      return moment;
    case 'by':
    case 'until':
      return { earliest: null, latest: moment.latest, precision: 'range' };
    case 'before':
      // "Before dawn": a morning is taken from midnight on, which is not its beginning.
      if (moment.precision === 'part-of-day' && moment.earliest?.slice(11, 19) === '00:00:00')
        return { earliest: null, latest: moment.latest, precision: 'range' };
      return { earliest: null, latest: secondsLater(moment.earliest, -1), precision: 'range' };
    case 'after':
      return { earliest: secondsLater(moment.latest, 1), latest: null, precision: 'range' };
    case 'since':
      return { earliest: moment.earliest, latest: null, precision: 'range' };
  }
}

/** After or before an hour of which only the day, or something of which only the year is known, may still be on that day or in that year. */
export function withinDay(side: Side): Side {
  return side === 'after' ? 'since' : side === 'before' ? 'by' : side;
}

/** Keeps the instant's offset; null stays null. */
export function secondsLater(iso: string | null, seconds: number): string | null {
  if (iso === null) return null;
  const local = Date.parse(`${iso.slice(0, 19)}Z`) + seconds * 1000;
  return `${new Date(local).toISOString().slice(0, 19)}${iso.slice(19)}`;
}
