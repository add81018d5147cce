import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Timeline } from '../../model/timeline.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { inPage } from '../ui/testing/in-page.tsx';
import { TellersNote } from './tellers-note.tsx';

afterEach(cleanup);

const [ada, ben] = sampleTimeline.people.filter(({ part }) => part === 'witness' || part === 'responder');
if (ada === undefined || ben === undefined) throw new Error('the sample has too few people');

/** Events of one day, each told by who has its place in `by`; of the first two it is known that one follows the other. */
function note(by: readonly { readonly id: string }[], address = '/?q=quillwort'): string | null {
  const when = { earliest: '2017-03-22T00:00:00+00:00', latest: '2017-03-22T23:59:59+00:00', precision: 'day' };
  const events = sampleTimeline.events.slice(0, by.length).map((event, at) => ({
    ...event,
    summary: 'Quillwort.',
    phase: sampleTimeline.phases[0]?.id,
    when: { ...event.when, ...when },
    told: { by: [by[at]?.id], when: { ...event.when, ...when } },
  }));
  const relations = [{ before: events[0]?.id, after: events[1]?.id, basis: 'stated' }];
  const timeline = { ...sampleTimeline, events, relations } as unknown as Timeline;
  const { container } = inPage(address, ({ selection }) => <TellersNote events={selection.events} />, timeline);
  return container.textContent;
}

it('says who tells the events of a narrowed list, and that the order between them is not all known', () => {
  expect(note([ada, ada, ben])).toBe(
    `Told by ${ada.name} (2) and ${ben.name} (1); between their accounts the order is known only where a line joins events.`,
  );
});

it('says no more than who tells them where no account is broken by another’s', () => {
  expect(note([ada, ben])).toBe(`Told by ${ada.name} (1) and ${ben.name} (1).`);
});

it('says nothing where one tells all, where nothing is chosen, or of the order of telling', () => {
  expect(note([ada, ada, ada])).toBe('');
  cleanup();
  expect(note([ada, ada, ben], '/')).toBe('');
  cleanup();
  expect(note([ada, ada, ben], '/?q=quillwort&clock=told')).toBe('');
});
