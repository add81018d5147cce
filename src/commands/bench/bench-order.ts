/** Made-up events and statements of order → what it costs to read them as a network, as seconds and as a ratio. */
import * as v from 'valibot';
import { zoneOf } from '../../model/calendar.ts';
import { passageId } from '../../model/ids.ts';
import { tighten } from '../../pipeline/6-edit/tighten.ts';
import type { EventCandidate, OrderConstraint, Resolved } from '../../pipeline/artifacts.ts';
import { leastSecondsOf, rounded } from './processor-time.ts';

const noCasebook = { casebook: {}, places: { value: () => null, key: () => null } };

/** 10,000 events with 30,000 statements, and half of both; a ratio of 2 is linear. */
export function benchOrder() {
  const zone = zoneOf('Europe/London');
  if (zone === null) throw new Error('This machine does not know the time zone Europe/London.');
  const [half = 0, whole = 0] = [5000, 10_000].map((events) => {
    const resolved = madeUpOrder(events);
    return leastSecondsOf(3, () => tighten(resolved, [], zone, noCasebook));
  });
  return { orderSeconds: rounded(whole), orderRatio: rounded(whole / half) };
}

/** Every tenth event has a day; each statement goes from an earlier event to a later one, so that all can hold. */
function madeUpOrder(events: number): Resolved {
  const order = Array.from({ length: events * 3 }, (_, n): OrderConstraint => {
    const first = (n * 7919) % (events - 1);
    const second = first + 1 + ((n * 104_729) % (events - first - 1));
    return { before: `e${first}`, after: `e${second}`, basis: 'edited' };
  });
  return {
    candidates: Array.from({ length: events }, (_, n) => madeUpEvent(n)),
    order,
    passages: [],
    phases: [],
    roster: { people: [], organisations: [], places: [], themes: [] },
  };
}

function madeUpEvent(number: number): EventCandidate {
  const dated = number % 10 === 0;
  return {
    id: `e${number}`,
    title: `Event ${number}`,
    summary: '',
    when: {
      earliest: dated ? '2017-03-22T00:00:00+00:00' : null,
      latest: dated ? '2017-03-22T23:59:59+00:00' : null,
      precision: dated ? 'day' : 'unknown',
      basis: dated ? 'stated' : 'unknown',
      phrase: null,
      because: 'It is made up.',
    },
    told: null,
    standing: 'report',
    phase: null,
    people: [],
    organisations: [],
    places: [],
    themes: [],
    sources: [{ passage: v.parse(passageId, 'made-up'), start: 0, end: 1 }],
    warning: null,
    edited: [],
  };
}
