/**
 * Microsoft's recognizers-text-date-time → TIMEX3.
 *
 *   {timex: 'XXXX-WXX-5T14:30', values: [2018-09-28 14:30, 2018-10-05 14:30]} → TIME 2018-09-28T14:30
 *
 * It answers in TIMEX already. Where its timex leaves the year or week open and it resolves it to one before and one
 * after the reference, the one before is taken, as suits news. A stretch of days in brackets becomes its first day.
 */
import * as v from 'valibot';
import type { ScoredTime } from '../score-times.ts';
import type { PeerReader } from './peers.ts';

const value = v.looseObject({
  timex: v.nullish(v.string()),
  value: v.nullish(v.string()),
  start: v.nullish(v.string()),
});
const results = v.array(
  v.looseObject({
    start: v.number(),
    end: v.number(),
    typeName: v.string(),
    resolution: v.nullish(v.looseObject({ values: v.nullish(v.array(value)) })),
  }),
);
type Recognize = (text: string, culture: string, options: number, reference: Date) => unknown;
const recognizing = v.looseObject({
  recognizeDateTime: v.custom<Recognize>((one) => typeof one === 'function'),
});
/** A module that was written for `require` may come wrapped. */
const loaded = v.union([
  recognizing,
  v.pipe(
    v.looseObject({ default: recognizing }),
    v.transform((one) => one.default),
  ),
]);

export function recognizersReader(module: unknown): PeerReader {
  const { recognizeDateTime } = v.parse(loaded, module);
  return (text, published) =>
    v
      .parse(results, recognizeDateTime(text, 'en-us', 0, new Date(`${published.slice(0, 10)}T12:00:00`)))
      .flatMap(({ start, end, typeName, resolution }): ScoredTime[] => {
        const [first] = resolution?.values ?? [];
        return first?.timex == null ? [] : [{ start, end: end + 1, ...timexOf(typeName, first.timex, first) }];
      });
}

function timexOf(kind: string, timex: string, { value: resolved, start }: v.InferOutput<typeof value>) {
  if (kind.endsWith('duration')) return { type: 'DURATION', value: timex };
  if (kind.endsWith('set')) return { type: 'SET', value: timex };
  const day = (resolved ?? start ?? '').slice(0, 10);
  const whole = /^\((.*?),/.exec(timex)?.[1] ?? timex;
  const [date = '', clock] = whole.split('T');
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day);
  const open = date.includes('X') && isDay;
  const month = /^XXXX-(\d\d)$/.test(date);
  const named = !open ? date : month ? day.slice(0, 7) : day;
  if (clock === undefined) return { type: 'DATE', value: named };
  const filled = named === '' && isDay ? day : named;
  const time = /^\d\d$/.test(clock) ? `${clock}:00` : clock;
  return { type: 'TIME', value: `${filled}T${time}` };
}
