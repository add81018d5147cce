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
