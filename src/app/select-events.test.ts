import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchTimeline } from './search/search-index.ts';
import { facetValues, selectEvents } from './select-events.ts';
import { sampleTimeline } from './testing/sample-timeline.ts';
import { indexTimeline } from './timeline-index.ts';
import { facets, readAddress, toggled } from './view-state.ts';

const index = indexTimeline(sampleTimeline, searchTimeline);

function viewOf(address: string) {
  return readAddress(new URL(address, 'https://example.org'), sampleTimeline).view;
}
function shown(address: string) {
  return selectEvents(index, viewOf(address)).events.map((event) => event.id);
}

describe('what a reader asks for', () => {
  test('nothing: every event, in the timeline’s order', () => {
    expect(shown('/')).toEqual(sampleTimeline.events.map((event) => event.id));
  });

  test('a person: the events about him or told by him', () => {
    expect(shown('/?person=dr-hudson')).toEqual(['air-ambulance-lands', 'doctor-treats-officer']);
  });

  test('two of one kind: either; two kinds: both', () => {
    expect(shown('/?person=dr-hudson,mr-ellwood')).toHaveLength(3);
    expect(shown('/?person=dr-hudson,mr-ellwood&place=westminster-bridge')).toEqual(['air-ambulance-lands']);
  });

  test('a document: also what both documents have', () => {
    expect(shown('/?document=live-blog-2')).toContain('attack-on-the-bridge');
    expect(shown('/?document=live-blog-2')).not.toContain('air-ambulance-lands');
  });

  test('a date: what may have happened then; an open end reaches as far as it is open', () => {
    expect(shown('/?to=2009')).toEqual(['another-man-identified', 'closed-as-subject']);
    expect(shown('/?from=2018')).toEqual(['conclusions-delivered']);
  });

  test('a minute is read in the timeline’s zone', () => {
    const day = shown('/?from=2017-03-22T14:56&to=2017-03-22T14:56');
    expect(day).toContain('air-ambulance-lands');
    expect(day).not.toContain('document-received');
  });

  test('as it was told: in the order of telling, what nobody told of last', () => {
    const events = selectEvents(index, viewOf('/?clock=told')).events;
    const told = events.map((event) => event.told !== null);
    expect(told).toEqual(told.toSorted((one, other) => Number(other) - Number(one)));
  });

  test('an open event that the filters leave out is known to be hidden', () => {
    expect(selectEvents(index, viewOf('/event/video-call?person=dr-hudson')).hiddenByFilter).toBe(true);
    expect(selectEvents(index, viewOf('/event/air-ambulance-lands?person=dr-hudson')).hiddenByFilter).toBe(false);
  });
});

const addresses = fc
  .record(
    Object.fromEntries(
      facets.map((facet) => {
        const ids = [...new Set(sampleTimeline.events.flatMap((event) => facetValues(event, facet, index)))];
        return [facet, fc.subarray(ids, { maxLength: 2 })];
      }),
    ) as Record<(typeof facets)[number], fc.Arbitrary<string[]>>,
  )
  .map((chosen) => ({ ...viewOf('/'), chosen }));

describe('counts', () => {
  test('each says how many events its choice would bring, if it stood alone in its facet', () => {
    fc.assert(
      fc.property(addresses, fc.constantFrom(...facets), (view, facet) => {
        for (const [id, count] of selectEvents(index, view).counts[facet]) {
          const alone = { ...view, chosen: { ...view.chosen, [facet]: [id] } };
          expect(selectEvents(index, alone).events).toHaveLength(count);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('choosing one more kind never brings more; choosing one more of a kind never fewer', () => {
    fc.assert(
      fc.property(addresses, fc.constantFrom(...facets), (view, facet) => {
        const before = selectEvents(index, view).events.length;
        const id = [...selectEvents(index, view).counts[facet].keys()].find(
          (each) => !view.chosen[facet].includes(each),
        );
        if (id === undefined) return;
        const after = selectEvents(index, toggled(view, facet, id)).events.length;
        if (view.chosen[facet].length === 0) expect(after).toBeLessThanOrEqual(before);
        else expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
