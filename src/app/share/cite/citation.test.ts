/** What a reference manager reads back out of a citation of each kind of page. */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { selectEvents } from '../../select-events.ts';
import { sampleTimeline } from '../../testing/sample-timeline.ts';
import { indexTimeline } from '../../timeline-index.ts';
import { readAddress } from '../../view-state.ts';
import { type Citation, citationOf } from './citation.ts';
import { plainCitation } from './plain-citation.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

const index = indexTimeline(sampleTimeline);
const site = 'https://example.org/inquest/';
const all = sampleTimeline.events.length;

function cited(address: string): Citation {
  const { view } = readAddress(new URL(address, 'https://example.org'), sampleTimeline);
  return citationOf({ view, selection: selectEvents(index, view), site, accessed: '2026-11-25' }, index);
}

const chronology = 'Westminster attack and inquests: a chronology';
const dearden = 'Lizzie Dearden, “Westminster attack inquests - as they happened”, The Independent, 3 October 2018';

describe('a citation', () => {
  it.each([
    [
      '/event/air-ambulance-lands?person=dr-hudson',
      `“The air ambulance lands” (14.56 on Wednesday 22 March 2017), in ${chronology}, from ${dearden}, line 30`,
      'event/air-ambulance-lands',
    ],
    ['/', `“${chronology}”`, ''],
    ['/about', `“About this chronology”, in ${chronology}`, 'about'],
    ['/person/dr-hudson', `“Dr Hudson”, in ${chronology}`, 'person/dr-hudson'],
    ['/person/khalid-masood', `“The attacker”, in ${chronology}`, 'person/khalid-masood'],
    [
      '/theme/giving-aid?person=dr-hudson',
      new RegExp(`^“Giving aid”, in ${chronology}, \\d of \\d events with Dr Hudson$`),
      'theme/giving-aid?person=dr-hudson',
    ],
    ['/organisation/mi5?injuries=shown', `“MI5”, in ${chronology}`, 'organisation/mi5'],
    [
      '/document/live-blog-1#line-30',
      /^“.*”, in .*, from Lizzie Dearden, .*, line 30$/,
      'document/live-blog-1#line-30',
    ],
    [
      '/document/live-blog-1',
      /, from Lizzie Dearden, “[^”]+”, The Independent, 3 October 2018$/,
      'document/live-blog-1',
    ],
    [
      '/?person=dr-hudson&from=2017&clock=told',
      new RegExp(`^“${chronology}”, \\d+ of ${all} events with Dr Hudson from 2017, in the order of telling$`),
      '?person=dr-hudson&from=2017&clock=told',
    ],
  ])('of %s names what it is and leads back to it', (address, what, path) => {
    const [said = '', end] = plainCitation(cited(address)).split('. https:');
    expect(end).toBe(`${(site + path).slice('https:'.length)} (accessed 25 November 2026).`);
    if (typeof what === 'string') expect(said).toBe(what);
    else expect(said).toMatch(what);
  });
});

const ofEach = [
  '/event/air-ambulance-lands',
  '/person/dr-hudson',
  '/person/khalid-masood',
  '/theme/giving-aid?person=dr-hudson',
  '/place/westminster-bridge',
  '/organisation/mi5',
  '/document/live-blog-1#line-30',
  '/guide/the-attack',
  '/who-was-when',
  '/about',
  '/',
  '/?person=dr-hudson&q=50%25 & #1',
];

describe.each(ofEach)('%s', (address) => {
  const citation = cited(address);
  const { title, address: URL, chosen, sources, when } = citation;

  it('is read back from BibTeX', () => {
    const [entry] = new Cite(toBibtex(citation)).data;
    expect(entry).toMatchObject({ type: 'webpage', URL, title, accessed: { 'date-parts': [[2026, 11, 25]] } });
    expect(citation.id).not.toMatch(/masood/);
    for (const noted of [chosen, when, ...sources]) if (noted !== null) expect(entry?.note).toContain(noted);
  });

  it('is read back from RIS', () => {
    const [entry] = new Cite(toRis(citation)).data;
    expect(entry).toMatchObject({ title, URL });
    for (const noted of [chosen, when, ...sources])
      if (noted !== null) expect(JSON.stringify(entry?.note)).toContain(noted);
  });
});

describe('a document in a citation', () => {
  const at = (url: string) => {
    const documents = sampleTimeline.documents.map((document) => ({ ...document, url }));
    const timeline = indexTimeline({ ...sampleTimeline, documents });
    const both = timeline.timeline.events.find(({ sources: [source] }) => {
      return timeline.passages.get(source?.passage ?? '')?.citations.length === 2;
    });
    const { view } = readAddress(new URL(`https://example.org/event/${both?.id}`), timeline.timeline);
    return citationOf({ view, selection: selectEvents(timeline, view), site, accessed: '2026-11-25' }, timeline);
  };

  it('has its address, once where two share it', () => {
    const [first, second, ...others] = at('https://example.org/50%25_live').sources;
    expect(first).toMatch(/, <https:\/\/example\.org\/50%25_live>, line \d+$/);
    expect(second).toMatch(/, at the same address, line \d+$/);
    expect(others).toEqual([]);
    const [entry] = new Cite(toBibtex(at('https://example.org/50%25_live'))).data;
    expect(entry?.note).toContain('<https://example.org/50%25_live>');
  });
});

it('is read back whatever marks its title has', () => {
  const title = '50% of “A_b” & C# {cost} $3 ~ x^2 \\ end';
  expect(new Cite(toBibtex({ ...cited('/'), title })).data).toMatchObject([{ title }]);
});

it('has an id of its own for each page', () => {
  const ids = [...ofEach.slice(0, -1), '/event/video-call'].map((address) => cited(address).id);
  expect(new Set(ids).size).toBe(ids.length);
});
