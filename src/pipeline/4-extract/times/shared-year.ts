/**
 * A date that has its year from the one it is joined to: "13 September – 15 October 1951", "April and June 1955",
 * "264 to 241 BC", "the spring and summer of 1942".
 *
 *   "July" in "July–November 1954" → July 1954      "November" in "November – January 1941" → November 1940
 */
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import { monthNames, ordinals, seasons } from './lexicon.ts';
import type { Fields, Match } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const links = new Set(['-', '–', '—', '/', 'and', 'or', 'to', 'through', 'until', '&']);

function match(reading: Reading): Match | null {
  return yearBeforeChrist(reading) ?? dateBefore(reading) ?? seasonBefore(reading);
}

function dateBefore({ tokens, at, inner }: Reading): Match | null {
  if (!namesMonth(tokens, at) || !isJoined(tokens, at)) return null;
  const first = inner(at);
  if (first?.meaning.kind !== 'calendar' || first.clock !== undefined || first.also !== undefined) return null;
  const { fields, which, year } = first.meaning;
  if (fields.month === undefined || (fields.year ?? which ?? year) !== undefined) return null;
  if (!links.has(tokenAt(tokens, first.next).lower)) return null;
  const second = inner(first.next + 1);
  if (second?.meaning.kind !== 'calendar') return null;
  const there = second.meaning.fields;
  if (there.month === undefined) return null;
  if (second.meaning.year !== undefined)
    return there.month < fields.month ? null : { ...first, meaning: { ...first.meaning, year: second.meaning.year } };
  if (there.year === undefined) return null;
  return { ...first, meaning: { kind: 'calendar', fields: { ...fields, ...yearOfFirst(fields.month, there) } } };
}

/** "the spring" of "the spring and early summer of 1943". */
function seasonBefore({ tokens, at, inner }: Reading): Match | null {
  const last = [at, at + 1, at + 2].find((step) => seasons.has(tokenAt(tokens, step).lower));
  const link = last === undefined ? '' : tokenAt(tokens, last + 1).lower;
  if (last === undefined || (link !== 'and' && link !== 'or')) return null;
  const second = inner(last + 2);
  const there = second?.meaning.kind === 'calendar' ? second.meaning : null;
  if (there?.fields.season === undefined || (there.fields.year ?? there.year) === undefined) return null;
  const first = inner(at);
  if (first?.meaning.kind !== 'calendar' || first.next !== last + 1 || first.meaning.fields.season === undefined)
    return null;
  const { which, year, fields } = first.meaning;
  if (which !== undefined) return null;
  // Its own words name no year: what it has, it has from the second, read one level deeper.
  if ((year ?? fields.year) !== undefined) return first;
  return { ...first, meaning: { ...there, fields: { ...there.fields, season: fields.season ?? 'SP' } } };
}

/** Looked at first: a month's name is rarer than a "the", and cheaper than a time. */
function namesMonth(tokens: readonly Token[], at: number): boolean {
  for (let step = 0; step < 7; step += 1) if (monthNames.has(tokenAt(tokens, at + step).lower)) return true;
  return false;
}

/** Nor is a date read that nothing near it joins to another. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step < 9; step += 1) if (links.has(tokenAt(tokens, at + step).lower)) return true;
  return false;
}

/** A month later in the year than the one it leads up to is that of the year before. */
function yearOfFirst(month: number, { year = 0, month: last = 0, bc }: Fields): Fields {
  const step = month > last ? 1 : 0;
  return bc === true ? { bc, year: year + step } : { year: year - step };
}

/** "264" of "264 to 241 BC": it must be the earlier. */
function yearBeforeChrist({ tokens, at, inner }: Reading): Match | null {
  const number = tokenAt(tokens, at);
  if (number.kind !== 'number' || number.lower.length > 4 || isGlued(tokens, at)) return null;
  if (!links.has(tokenAt(tokens, at + 1).lower)) return null;
  const second = inner(at + 2);
  if (second?.meaning.kind !== 'calendar' || second.meaning.fields.bc !== true) return null;
  const { year, month } = second.meaning.fields;
  const first = Number(number.lower);
  if (year === undefined || month !== undefined || first <= year) return null;
  const only = second.only === undefined ? {} : { only: second.only };
  return { next: at + 1, meaning: { kind: 'calendar', fields: { bc: true, year: first } }, ...only };
}

/** The "000" of "5,000 to 241 BC". */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return tokenAt(tokens, at).gap === 0 && before.lower !== '(' && before.kind !== 'end';
}

export const sharedYearIdiom: Idiom = {
  name: 'shared year',
  starts: [anyNumber, 'the', 'early', 'late', 'mid', ...monthNames.keys(), ...ordinals.keys(), ...seasons.keys()],
  match,
};
