import { expect, it } from 'vitest';
import { facetIds } from './facet-ids.ts';
import { sampleTimeline } from './testing/sample-timeline.ts';
import { indexTimeline } from './timeline-index.ts';

it('offers no theme that no event has, and everybody who was killed', () => {
  const [event] = sampleTimeline.events;
  if (event === undefined) throw new Error('the sample has events');
  const alone = indexTimeline({ ...sampleTimeline, events: [event], relations: [] });
  expect(facetIds(alone, 'theme')).toEqual(
    sampleTimeline.themes.map(({ id }) => id).filter((id) => event.themes.includes(id)),
  );
  const killed = sampleTimeline.people.filter(({ part }) => part === 'killed').map(({ id }) => id as string);
  expect(killed.length).toBeGreaterThan(1);
  expect(facetIds(alone, 'person').slice(0, killed.length).toSorted()).toEqual(killed.toSorted());
});
