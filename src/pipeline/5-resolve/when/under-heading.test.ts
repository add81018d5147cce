import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** Each event's title with the day that it is put on. */
function daysOf(text: string, file = 'note.md'): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  const { timeline } = convert({ documents: [{ file, bytes }], casebook: null }, { editor: true });
  return (timeline?.events ?? []).map(
    ({ title, when }) => `${title}: ${when.earliest?.slice(0, 16) ?? ''} ${when.basis}`,
  );
}

it('puts what is plainly told under a dated heading on that date', () => {
  const text = `# The flood at Harlow Weir

## Saturday 23 November 2013

At 8.30pm the crew left the lower gate. The crew walked to the bridge. This was a serious failing.

The pumps had been bought second-hand.

## Sunday 24 November

The road was closed.

## Findings

The gate was left open.
`;
  expect(daysOf(text)).toEqual([
    'The crew walked to the bridge: 2013-11-23T00:00 resolved',
    'At 8.30pm the crew left the lower gate: 2013-11-23T20:30 stated',
    'The road was closed: 2013-11-24T00:00 resolved',
    'This was a serious failing:  unknown',
    'The pumps had been bought second-hand:  unknown',
    'The gate was left open:  unknown',
  ]);
});

it('takes the clock times of a log from its headings, in plain text too', () => {
  const text =
    'Log of the crew\n\n2013\n\nSaturday 23 November\n6.10pm: Ms Finn arrived at the weir.\n8.05pm: She rang the depot.\n';
  expect(daysOf(text, 'log.txt')).toEqual([
    'Ms Finn arrived at the weir: 2013-11-23T18:10 stated',
    'Ms Finn rang the depot: 2013-11-23T20:05 stated',
  ]);
});

it('puts nothing that is told at a hearing on the day on which it sat', () => {
  const text = `## Tuesday 4 June 2019

The inquest was opened. The inquest adjourned at 4pm. Ms Dana Finn told the inquest that she left the gate at 6pm.

## Wednesday 5 June 2019

Mr Colin Tarr told the inquest that the crew walked away.
`;
  expect(daysOf(text).filter((one) => !one.endsWith(':  unknown'))).toEqual([
    'The inquest was opened: 2019-06-04T00:00 resolved',
    'The inquest adjourned at 4pm: 2019-06-04T16:00 stated',
  ]);
});

it('tells a list of dates in the past, each entry on its date', () => {
  const text = `Chronology of the fire at Lind Mill

April 15, 1989

A fire is seen in the lower mill. Ninety people leave by one stair.

August 1, 1989

Days after the funeral, the owner publishes a letter.

November 19, 1990–March 28, 1991

An inquest is held.

October 29, 1991

The manager retires.
`;
  expect(daysOf(text, 'list.txt')).toEqual([
    'A fire was seen in the lower mill: 1989-04-15T00:00 resolved',
    'Ninety people left by one stair: 1989-04-15T00:00 resolved',
    'The owner published a letter: 1989-08-01T00:00 resolved',
    'An inquest was held: 1990-11-19T00:00 resolved',
    'The manager retired: 1991-10-29T00:00 resolved',
  ]);
});

it('takes the day of a list of clock times from the words that announce it', () => {
  const text = `The fire at Lind Mill

4 September 2024

This is how the night of 14 June 2017 unfolded.

12.54am: A resident rings 999.

12.59am: The first crew arrives.
`;
  expect(daysOf(text, 'list.txt').slice(0, 2)).toEqual([
    'A resident rang 999: 2017-06-14T00:54 stated',
    'The first crew arrived: 2017-06-14T00:59 stated',
  ]);
  expect(daysOf(text.replace('the night of', 'the hearing of'), 'list.txt')[0]).not.toMatch(/2017-06-14T00:54/u);
});

it('takes no line above a date for something done on the date before it', () => {
  const entry = (title: string, day: number, words: string) => `${title}\n\n${day} May 2019\n\n${words}\n\n`;
  const text = `The closing of Lind Mill\n\n${entry('Fire seen', 2, 'A guard sees smoke.')}${entry(
    'Report finds the stair was shut',
    9,
    'The report is published.',
  )}${entry('Mill closes', 20, 'The last workers leave.')}`;
  expect(daysOf(text, 'list.txt')).toEqual([
    'A guard saw smoke: 2019-05-02T00:00 resolved',
    'The report was published: 2019-05-09T00:00 resolved',
    'The last workers left: 2019-05-20T00:00 resolved',
    'Report found the stair was shut:  unknown',
  ]);
});
