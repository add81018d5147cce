/**
 * chrono-node's results → TIMEX3.
 *
 *   knownValues {month: 3, year: 2017} → DATE 2017-03      {weekday: 5, hour: 14, minute: 30} → TIME with its implied day
 *
 * It tells no lengths and no sets. The fields that it knows set the grain; those it implies fill the rest. An hour that
 * it only implies for "morning", "evening" and the like is given back as the part of the day. "now" is PRESENT_REF.
 */
import * as v from 'valibot';
import type { ScoredTime } from '../score-times.ts';
import type { PeerReader } from './peers.ts';

const fields = v.record(v.string(), v.nullable(v.number()));
const components = v.object({ knownValues: fields, impliedValues: fields });
const results = v.array(
  v.object({ index: v.number(), text: v.string(), start: components, end: v.nullish(components) }),
);
type Components = v.InferOutput<typeof components>;
const parsing = v.looseObject({
  en: v.looseObject({ GB: v.custom<{ parse: (text: string, day: Date) => unknown }>(isParser) }),
});

function isParser(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'parse' in value && typeof value.parse === 'function';
}

export function chronoReader(module: unknown): PeerReader {
  const { GB } = v.parse(parsing, module).en;
  return (text, published) =>
    v
      .parse(results, GB.parse(text, new Date(`${published.slice(0, 10)}T12:00:00`)))
      .map(({ index, text: words, start }) => timeOf(index, words, start));
}

const parts: readonly (readonly [RegExp, string])[] = [
  [/morning/i, 'MO'],
  [/afternoon/i, 'AF'],
  [/evening/i, 'EV'],
  [/night/i, 'NI'],
];

function timeOf(index: number, words: string, { knownValues: known, impliedValues: implied }: Components): ScoredTime {
  const number = (name: string): string => String(known[name] ?? implied[name] ?? 0);
  const knows = (name: string): boolean => (known[name] ?? null) !== null;
  const two = (name: string): string => number(name).padStart(2, '0');
  const place = { start: index, end: index + words.length };
  if (/^now$/i.test(words.trim())) return { ...place, type: 'DATE', value: 'PRESENT_REF' };
  const year = number('year').padStart(4, '0');
  const day = `${year}-${two('month')}-${two('day')}`;
  const part = parts.find(([pattern]) => pattern.test(words));
  if (part !== undefined && !knows('hour')) return { ...place, type: 'TIME', value: `${day}T${part[1]}` };
  if (knows('hour')) return { ...place, type: 'TIME', value: `${day}T${two('hour')}:${two('minute')}` };
  if (knows('day') || knows('weekday')) return { ...place, type: 'DATE', value: day };
  return { ...place, type: 'DATE', value: knows('month') ? `${year}-${two('month')}` : year };
}
