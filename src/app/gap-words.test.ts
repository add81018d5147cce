import { expect, it } from 'vitest';
import type { TimelineEvent } from '../model/event.ts';
import { gapWords } from './gap-words.ts';
import { sampleTimeline } from './testing/sample-timeline.ts';
import { indexTimeline } from './timeline-index.ts';

type Ends = readonly [string | null, string | null];
const [first] = sampleTimeline.events;
if (first === undefined) throw new Error('the sample has events');
const model = first;

/** The gap between an event of `before` and one of `the-attack`, with `others` in a third chapter. */
function gap(before: Ends, after: Ends, ...others: readonly Ends[]) {
  const event = (phase: string, [earliest, latest]: Ends, at: number) =>
    ({ ...model, id: `${phase}-${at}`, phase, when: { ...model.when, earliest, latest } }) as TimelineEvent;
  const events = [
    event('before', before, 0),
    event('the-attack', after, 0),
    ...others.map((ends, at) => event('inquests', ends, at)),
  ];
  return gapWords('before', 'the-attack', indexTimeline({ ...sampleTimeline, events }));
}

const day = (date: string, offset = '+00:00'): Ends => [`${date}T00:00:00${offset}`, `${date}T23:59:59${offset}`];

it.each([
  ['days', day('2017-03-18'), day('2017-03-22'), 'Three days without a dated event in the documents'],
  [
    'whole months',
    day('2017-01-31'),
    day('2017-05-01', '+01:00'),
    'Three months without a dated event in the documents',
  ],
  [
    'months and some',
    day('2017-03-22'),
    day('2018-09-10', '+01:00'),
    'More than seventeen months without a dated event in the documents',
  ],
  ['years', day('2012-12-31'), day('2017-01-01'), 'Four years without a dated event in the documents'],
  [
    'days and a time',
    day('2017-03-18'),
    ['2017-03-22T14:56:00+00:00', '2017-03-22T14:56:59+00:00'] as const,
    'More than three days without a dated event in the documents',
  ],
])('counts %s', (_, before, after, words) => {
  expect(gap(before, after)?.full).toBe(words);
});

it.each([
  ['the next day follows', day('2017-03-21'), day('2017-03-22')],
  ['the chapters overlap', day('2017-03-22'), day('2017-03-21')],
  ['an end is open', [null, null] as const, day('2017-03-22')],
])('says nothing where %s', (_, before, after) => {
  expect(gap(before, after)).toBeNull();
});

it('says nothing where an event of another chapter reaches into it', () => {
  expect(gap(day('2017-01-01'), day('2017-03-22'), day('2017-02-01'))).toBeNull();
});

it('is short where there is little room', () => {
  expect(gap(day('2017-03-22'), day('2018-09-10', '+01:00'))?.short).toBe('over 17 months not shown');
  expect(gap(day('2017-03-18'), day('2017-03-22'))?.short).toBe('3 days not shown');
});
