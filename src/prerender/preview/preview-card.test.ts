import { expect, it } from 'vitest';
import type { Page } from '../../app/page-address.ts';
import { sampleTimeline } from '../../app/testing/sample-timeline.ts';
import { indexTimeline } from '../../app/timeline-index.ts';
import { previewCard } from './preview-card.ts';
import { previewPath } from './preview-path.ts';

const index = indexTimeline(sampleTimeline);
const site = 'Westminster attack and inquests';

it.each<[Page, object, string]>([
  [
    { kind: 'chronology' },
    { site: 'Chronology', time: '', title: site, note: `${sampleTimeline.events.length} events` },
    'previews/chronology.png',
  ],
  [
    { kind: 'event', id: 'air-ambulance-lands' },
    { site, time: '14.56 on Wednesday 22 March 2017', title: 'The air ambulance lands', note: 'Witness’s account' },
    'previews/event/air-ambulance-lands.png',
  ],
  [
    { kind: 'event', id: 'doctor-treats-officer' },
    {
      site,
      time: 'Not before 14.56 on Wednesday 22 March 2017',
      title: 'Dr\u00a0Hudson goes to Parliament and treats PC Palmer',
      note: 'Witness’s account',
    },
    'previews/event/doctor-treats-officer.png',
  ],
  [
    { kind: 'person', id: 'keith-palmer' },
    { site, time: '', title: 'PC Keith Palmer', note: 'One of those who were killed' },
    'previews/person/keith-palmer.png',
  ],
  [
    { kind: 'person', id: 'khalid-masood' },
    { site, time: '', title: 'The attacker', note: '' },
    'previews/person/khalid-masood.png',
  ],
  [
    { kind: 'guide', chapter: 'the-attack' },
    { site, time: '22 March 2017', title: 'The attack, chapter by chapter', note: '7 events' },
    'previews/guide/the-attack.png',
  ],
  [
    { kind: 'document', id: 'live-blog-1', line: 30 },
    { site, time: '3 October 2018', title: 'Westminster attack inquests - as they happened', note: 'The Independent' },
    'previews/document/live-blog-1.png',
  ],
  [{ kind: 'about' }, { site, time: '', title: 'About this chronology', note: '' }, 'previews/about.png'],
  [
    { kind: 'not-found', path: '/no/where' },
    { site, time: '', title: 'Not found', note: '' },
    'previews/chronology.png',
  ],
])('%j', (page, card, path) => {
  expect(previewCard(page, index)).toEqual(card);
  expect(previewPath(page)).toBe(path);
});
