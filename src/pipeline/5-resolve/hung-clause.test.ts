/** Two clauses joined by "after" or "before": each with its own time, or one on this side of the other's. */
import { expect, it } from 'vitest';
import { convert } from '../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const timesOf = (line: string) => {
  const text = `The flood at Sallow Mill was on 4 May 2001. ${line}`;
  const { timeline, diagnostics } = convert(
    { documents: [{ file: 'a.txt', bytes: bytes(text) }], casebook: null },
    { editor: false },
  );
  const events = (timeline?.events ?? []).filter(({ sources: [one] }) => line.includes(one?.exact ?? ''));
  return {
    times: events.map(({ when, title }) =>
      [when.earliest?.slice(11, 16) ?? '', when.latest?.slice(11, 16) ?? '', title].join(' '),
    ),
    yields: diagnostics.filter(({ code }) => code === 'ORDER-YIELDS').length,
  };
};

it.each([
  [
    'The guard reached the lock at 9.40am after he left the mill at 9.10am.',
    ['09:10 09:10 The guard left the mill at 9.10am', '09:40 09:40 The guard reached the lock at 9.40am'],
    0,
  ],
  [
    'The guard reached the lock at 9.20am after he left the mill at 9.30am.',
    ['09:20 09:20 The guard reached the lock at 9.20am', '09:30 09:30 The guard left the mill at 9.30am'],
    1,
  ],
  [
    'Before the lamp went out at 9.05pm, a clerk rang the office at 9.30pm.',
    ['21:05 21:05 The lamp went out at 9.05pm', '21:30 21:30 A clerk rang the office at 9.30pm'],
    1,
  ],
  [
    'The boat was launched after the siren sounded at 10.40am.',
    ['10:40  The boat was launched after the siren sounded at 10.40am'],
    0,
  ],
  [
    'The boat was launched before the siren sounded at 10.40am.',
    [' 10:40 The boat was launched before the siren sounded at 10.40am'],
    0,
  ],
  [
    'The guard reached the lock at 9.40am after a long walk.',
    ['09:40 09:40 The guard reached the lock at 9.40am after a long walk'],
    0,
  ],
])('%s', (line, times, yields) => {
  expect(timesOf(line)).toEqual({ times, yields });
});
