/**
 * Clock times: "14.56", "2.30pm", "2:30 p.m. EST", "noon", "midnight", "half past two", "11 o'clock", "0300 hrs".
 *
 *   "At 2.30pm" → {hour: 14, minute: 30}      "9/11", "1.35 a share", "rose 6.2%" → no time
 *
 * A bare "14.56" is a time where "at", "by", "until" and the like lead it or a line begins with it, and never where a
 * unit, a currency or a percent sign says that it is a quantity.
 */

import { bareTime } from './bare-figures.ts';
import type { FoundClock as Found } from './clock-figures.ts';
import { clockOf as clock, figuresAt, halfOfDay, oclockAt, toHour } from './clock-figures.ts';
import { withDay } from './day-of-clock.ts';
import { fourFigures } from './four-figures.ts';
import { hourInWords } from './hour-in-words.ts';
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import { cardinals, weekdayNames } from './lexicon.ts';
import type { Clock, Match } from './meaning.ts';
import { zoneAt } from './time-zone.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

function inFigures({ tokens, at }: Reading): Found | null {
  const before = tokenAt(tokens, at - 1);
  if (tokenAt(tokens, at).gap === 0 && (before.kind !== 'mark' || '$£€.,:/+'.includes(before.lower))) return null;
  const figures = figuresAt(tokens, at);
  if (figures === null) return fourFigures(tokens, at);
  const half = figures.hour <= 12 ? halfOfDay(tokens, figures.next) : null;
  if (half !== null && figures.hour > 0) {
    return { clock: clock(toHour(figures.hour, half.afternoon), figures.minute, figures.second), next: half.next };
  }
  const oclock = oclockAt(tokens, figures.next);
  if (figures.minute === null) return oclock ? { clock: clock(figures.hour, 0), next: figures.next + 3 } : null;
  const after = tokenAt(tokens, figures.next);
  if (after.lower === 'hrs' || after.lower === 'hours' || after.lower === 'h') {
    return { clock: clock(figures.hour, figures.minute), next: figures.next + 1 };
  }
  return bareTime(tokens, at, figures) || zoneAt(tokens, figures.next) !== null
    ? { clock: clock(figures.hour, figures.minute, figures.second), next: figures.next }
    : null;
}

/** "in the morning", "in the afternoon", "at night" after a clock time moves it into that half of the day. */
function withPart(tokens: readonly Token[], found: Found): Found {
  const words = [0, 1, 2].map((step) => tokenAt(tokens, found.next + step).lower);
  if (words[0] === 'at' && words[1] === 'night') return { clock: atNight(found.clock), next: found.next + 2 };
  if (words[0] !== 'in' || words[1] !== 'the') return found;
  const late = words[2] === 'afternoon' || words[2] === 'evening';
  if (!late && words[2] !== 'morning') return found;
  const { hour } = found.clock;
  return { clock: { ...found.clock, hour: late && hour < 12 ? hour + 12 : hour }, next: found.next + 3 };
}

/** "Eleven at night" is before midnight, "two at night" after it. */
function atNight(clock: Clock): Clock {
  const { hour, minute } = clock;
  if (hour === 12) return { ...clock, hour: minute === 0 ? 24 : 0 };
  return hour > 5 && hour < 12 ? { ...clock, hour: hour + 12 } : clock;
}

const bareHour = ({ tokens, at, inner }: Reading): Found | null => {
  const token = tokenAt(tokens, at);
  const hour =
    token.kind === 'number' && token.lower.length <= 2 ? Number(token.lower) : (cardinals.get(token.lower) ?? 0);
  if (hour < 1 || hour > 12 || (token.gap === 0 && tokenAt(tokens, at - 1).lower === '.')) return null;
  const figures = token.kind === 'number' ? figuresAt(tokens, at) : null;
  const found = { clock: clock(hour, figures?.minute ?? 0), next: figures?.next ?? at + 1 };
  const moved = withPart(tokens, found);
  if (moved !== found) return moved;
  return hourLeads.has(tokenAt(tokens, at - 1).lower) && isPartOfDay(tokens, found.next, inner) ? found : null;
};
const hourLeads = new Set(['at', 'by', 'until', 'till', 'before', 'after', 'around', 'about']);

/** "at six | that evening", "by 9 | yesterday morning": the hour of that part of the day. */
function isPartOfDay(tokens: readonly Token[], at: number, inner: Reading['inner']): boolean {
  if (tokenAt(tokens, at).gap !== 1 || !partLeads.has(tokenAt(tokens, at).lower)) return false;
  const part = inner(at);
  return part?.part !== undefined && part.clock === undefined && part.meaning.kind !== 'set';
}
const partLeads = new Set([
  'that',
  'this',
  'the',
  'same',
  'yesterday',
  'tomorrow',
  'last',
  'tonight',
  ...weekdayNames.keys(),
]);

function match(reading: Reading): Match | null {
  const { tokens } = reading;
  const plain = inFigures(reading) ?? hourInWords(tokens, reading.at) ?? bareHour(reading);
  if (plain === null) return null;
  const found = withPart(tokens, plain);
  const zone = zoneAt(tokens, found.next);
  const time = zone === null ? found : { clock: { ...found.clock, zone: zone.zone }, next: zone.next };
  return withDay(reading, time);
}

export const clockTimeIdiom: Idiom = {
  name: 'clock time',
  starts: [
    anyNumber,
    'noon',
    'midday',
    'midnight',
    'half',
    'quarter',
    'a',
    ...[...cardinals].flatMap(([word, value]) => (value >= 1 && value <= 59 ? [word] : [])),
  ],
  match,
};
