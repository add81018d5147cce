/** What a reference manager reads back out of a citation. */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { sampleTimeline } from '../../testing/sample-timeline.ts';
import { indexTimeline } from '../../timeline-index.ts';
import { eventCitation } from './event-citation.ts';
import { plainCitation } from './plain-citation.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

const index = indexTimeline(sampleTimeline);
const [landing] = index.timeline.events.filter(({ id }) => id === 'air-ambulance-lands');
if (landing === undefined) throw new Error('the sample has no such event');
const cited = {
  work: 'A chronology',
  address: 'https://example.org/event/air-ambulance-lands',
  accessed: '2026-11-25',
};
const citation = eventCitation(landing, index, cited);

describe('a citation', () => {
  it('names the event, its time, the very line it rests on, and the address', () => {
    expect(plainCitation(citation)).toBe(
      '“The air ambulance lands” (14.56 on Wednesday 22 March 2017), in A chronology, from Lizzie Dearden, ' +
        '“Westminster attack inquests - as they happened”, The Independent, 3 October 2018, line 30. ' +
        'https://example.org/event/air-ambulance-lands (accessed 25 November 2026).',
    );
  });

  it('is read back from BibTeX, whatever marks its title has', () => {
    const title = '50% of “A_b” & C# {cost} $3 ~ x^2 \\ end';
    const [entry] = new Cite(toBibtex({ ...citation, title })).data;
    expect(entry).toMatchObject({ type: 'webpage', URL: cited.address, title });
    expect(entry?.note).toContain('14.56 on Wednesday 22 March 2017');
  });

  it('is read back from RIS', () => {
    const [entry] = new Cite(toRis(citation)).data;
    expect(entry).toMatchObject({ title: citation.title, URL: cited.address });
  });
});
