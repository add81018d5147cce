/**
 * compromise-dates' results → TIMEX3.
 *
 *   {start: 2017-03-01…, end: 2017-03-31…} → DATE 2017-03      a duration {week: 3} → DURATION P3W
 *
 * Its dates are stretches of time: one that is a whole year, quarter, month, week or day becomes that; a shorter one a
 * TIME; any other the day that it begins with. Marks at the ends of its words are left to the scoring.
 */
import * as v from 'valibot';
import type { ScoredTime } from '../score-times.ts';
import type { PeerReader } from './peers.ts';

const offset = v.looseObject({ start: v.number(), length: v.number() });
const dated = v.array(
  v.looseObject({
    offset,
    dates: v.nullish(v.looseObject({ start: v.nullish(v.string()), end: v.nullish(v.string()) })),
  }),
);
const lengths = v.array(v.looseObject({ offset, duration: v.nullish(v.record(v.string(), v.unknown())) }));

interface View {
  readonly json: (options: object) => unknown;
}
interface Document {
  readonly dates: (options: object) => View;
  readonly durations: () => View;
}
type Nlp = ((text: string) => Document) & { readonly plugin: (plugin: unknown) => unknown };
const isFunction = (value: unknown): boolean => typeof value === 'function';
const nlpModule = v.looseObject({ default: v.custom<Nlp>(isFunction) });
const pluginModule = v.looseObject({ default: v.unknown() });

export function compromiseReader(module: unknown, plugin: unknown): PeerReader {
  const nlp = v.parse(nlpModule, module).default;
  nlp.plugin(v.parse(pluginModule, plugin).default);
  return (text, published) => {
    const read = nlp(text);
    const told = v.parse(dated, read.dates({ today: published.slice(0, 10), timezone: 'UTC' }).json({ offset: true }));
    const long = v.parse(lengths, read.durations().json({ offset: true }));
    const durations = long.map(({ offset: at, duration }) => ({
      ...placed(at),
      type: 'DURATION',
      value: durationOf(duration ?? {}),
    }));
    const dates = told.flatMap(({ offset: at, dates: stretch }): ScoredTime[] => {
      const { start, end } = stretch ?? {};
      return start == null || end == null ? [] : [{ ...placed(at), ...stretchValue(start, end) }];
    });
    const free = dates.filter((date) => !durations.some((one) => one.start < date.end && date.start < one.end));
    return [...durations, ...free].sort((a, b) => a.start - b.start);
  };
}

const placed = ({ start, length }: v.InferOutput<typeof offset>) => ({ start, end: start + length });

function durationOf(duration: Readonly<Record<string, unknown>>): string {
  const amount = (unit: string, letter: string): string =>
    typeof duration[unit] === 'number' && duration[unit] !== 0 ? `${duration[unit]}${letter}` : '';
  const days = amount('year', 'Y') + amount('month', 'M') + amount('week', 'W') + amount('day', 'D');
  const hours = amount('hour', 'H') + amount('minute', 'M') + amount('second', 'S');
  return `P${days}${hours === '' ? '' : `T${hours}`}`;
}

const oneDay = 86_400_000;

function stretchValue(start: string, end: string): Pick<ScoredTime, 'type' | 'value'> {
  const [from, to] = [start.slice(0, 10), end.slice(0, 10)];
  const days = Math.round((Date.parse(end) - Date.parse(start)) / oneDay);
  if (from === to && !start.includes('T00:00:00')) return { type: 'TIME', value: start.slice(0, 16) };
  if (days <= 1) return { type: 'DATE', value: from };
  if (from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4))
    return { type: 'DATE', value: from.slice(0, 4) };
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && days >= 28)
    return { type: 'DATE', value: from.slice(0, 7) };
  if (from.endsWith('-01') && days >= 89 && days <= 93)
    return { type: 'DATE', value: `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}` };
  return { type: 'DATE', value: days === 7 ? weekOf(from) : from };
}

/** ISO 8601's week of the Thursday after a day that begins it. */
function weekOf(from: string): string {
  const thursday = new Date(Date.parse(from) + 3 * oneDay);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * oneDay)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
