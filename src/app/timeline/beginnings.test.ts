import { expect, it } from 'vitest';
import { beginningsIn } from './beginnings.ts';
import { madeEvent, madeLanes } from './testing/made-events.ts';
import { toItems } from './to-items.ts';

it('are what nothing is known to come before, but for what is known to the minute', () => {
  const day = { start: Date.parse('2017-03-22T00:00:00Z'), end: Date.parse('2017-03-23T00:00:00Z') };
  const events = [
    madeEvent('run', 'account', ['10:00', '20:00']),
    madeEvent('fence', 'account', ['10:00', '20:00']),
    madeEvent('landed', 'account', '14:56'),
  ];
  const marks = toItems(madeLanes(events), day, 60_000, 40);
  const named = (id: string) => marks.find((mark) => mark.kind === 'event' && mark.event.id === id)?.id;
  expect(beginningsIn(marks, [['run', 'fence']])).toEqual(new Set([named('run')]));
});
