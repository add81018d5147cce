import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** Each event's title with the minute it is put on. */
function minutesOf(text: string): { readonly events: readonly string[]; readonly unresolved: number } {
  const bytes = new TextEncoder().encode(text);
  const { timeline } = convert({ documents: [{ file: 'live.txt', bytes }], casebook: null }, { editor: true });
  const events = (timeline?.events ?? []).map(({ title, when }) => `${title}: ${when.earliest?.slice(0, 16) ?? ''}`);
  return { events, unresolved: timeline?.coverage.unresolvedTimePhrases.length ?? -1 };
}

const entries = `10.12
Ms Dana Finn has begun her evidence. She says the gate was shut.

11.30
The coroner has risen for a short break.

12.05
The jury has come in.
`;

it('puts what happens as it is reported on the minute above it', () => {
  const found = minutesOf(`Weir inquest live\nWednesday 12 June 2019\n\n${entries}`);
  expect(found.events).toEqual([
    'Ms Dana Finn had begun her evidence: 2019-06-12T10:12',
    'The coroner had risen for a short break: 2019-06-12T11:30',
    'The jury had come in: 2019-06-12T12:05',
    'Ms Dana Finn said the gate was shut: ',
  ]);
  expect(found.unresolved).toBe(0);
});

it('reads an entry below its time as it would behind it: short, till another day, or with the day it is', () => {
  const told = [
    'The jury is in.',
    'The coroner adjourns until tomorrow.',
    'The inquest resumes this afternoon.',
    'The court rises for the day.',
    'The court rises.',
  ];
  const live = (between: string): string =>
    ['10.12', '11.30', '12.05', '14.40', '16.02'].map((time, at) => `${time}${between}${told[at]}`).join('\n\n');
  const [below, behind] = ['\n', ' '].map((between) =>
    minutesOf(`Weir inquest live\n12 June 2019\n\n${live(between)}`),
  );
  expect(below?.events.map((one) => one.slice(-5))).toEqual(['10:12', '11:30', '12:05', '14:40', '16:02']);
  expect(below?.events).toEqual(behind?.events);
});

it('reads the times of a log that are four figures', () => {
  const log =
    'Sat 23 Nov 2013\n1810 Ms Finn arrives at the weir\n2140 hrs: The lower gate failed\n\nSun 24 Nov 2013\n0900 The road was closed\n';
  expect(minutesOf(`Duty log, Harlow\n\n${log}`).events).toEqual([
    'Ms Finn arrived at the weir: 2013-11-23T18:10',
    'The lower gate failed: 2013-11-23T21:40',
    'The road was closed: 2013-11-24T09:00',
  ]);
});

it('puts the first sentence of a log on the minute above it, on the day of the heading', () => {
  const log = '2013\n\nSaturday 23 November\n18.10\nMs Finn arrived at the weir.\n20.05\nThe crew left the gate.\n';
  expect(minutesOf(`Log of the crew\n\n${log}`).events).toEqual([
    'Ms Finn arrived at the weir: 2013-11-23T18:10',
    'The crew left the gate: 2013-11-23T20:05',
  ]);
});
