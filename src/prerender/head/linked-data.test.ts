import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Page, pagePath } from '../../app/page-address.ts';
import { sampleTimeline } from '../../app/testing/sample-timeline.ts';
import { indexTimeline } from '../../app/timeline-index.ts';
import { publishedPages } from '../published-pages.ts';
import { linkedData } from './linked-data.ts';
import type { Known, Linked } from './linked-node.ts';
import { misshapen } from './testing/linked-values.ts';

const index = indexTimeline(sampleTimeline);
const address = 'https://example.org/';
const dataOf = (page: Page) => linkedData(page, index, { address, toRoot: './' });

describe('every date and every address is one, and nothing is empty', () => {
  it.each(publishedPages(sampleTimeline).map((page) => [pagePath(page), page] as const))('%s', (_, page) => {
    expect(misshapen(dataOf(page))).toEqual([]);
  });
});

it('is held to shapes that find faults', () => {
  expect(misshapen({ '@type': 'Event', startDate: 'in 2009' })).toEqual(['Event.startDate: "in 2009"']);
  expect(misshapen({ '@type': 'Event', location: { '@type': 'Place', url: './' } })).toEqual(['Place.url: "./"']);
  expect(misshapen({ '@type': 'Event', about: [], name: '' })).toEqual(['Event.about: a list of 0', 'Event.name: ""']);
});

it('is held to schema.org’s vocabulary by the compiler', () => {
  expectTypeOf<Known<'Event'>>().toHaveProperty('startDate');
  expectTypeOf<Known<'Person'>>().not.toHaveProperty('startDate');
  expectTypeOf<Linked<'Place'>>().toExtend<Known<'Event'>['location']>();
  expectTypeOf<Linked<'Person'>>().not.toExtend<Known<'Event'>['location']>();
});

it('tells of an event, of where it was and of who told it where', () => {
  const bridge = 'Westminster Bridge';
  expect(dataOf({ kind: 'event', id: 'air-ambulance-lands' })).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: `${address}event/air-ambulance-lands/`,
    mainEntity: {
      '@type': 'Event',
      name: 'The air ambulance lands',
      startDate: '2017-03-22T14:56:00+00:00',
      location: { '@type': 'Place', name: bridge, url: `${address}place/westminster-bridge/` },
    },
    mentions: { '@type': 'Person', name: 'Dr Hudson', description: 'Of the London Air Ambulance team.' },
    citation: {
      '@type': 'Article',
      author: { '@type': 'Person', name: 'Lizzie Dearden' },
      publisher: { '@type': 'Organization', name: 'The Independent' },
      datePublished: '2018-10-03T20:23:00+01:00',
    },
    breadcrumb: {
      itemListElement: [
        { position: 1, name: 'Westminster attack and inquests: a chronology' },
        { position: 2, item: { url: `${address}guide/the-attack/` } },
        { position: 3, name: 'The air ambulance lands' },
      ],
    },
  });
});

describe('a date is as precise as it is known', () => {
  it.each([
    ['another-man-identified', '2009', undefined],
    ['video-call', '2017-03-21', undefined],
    ['text-messages', '2017-03-22', undefined],
    ['document-received', '2017-03-22T14:30:00+00:00', '2017-03-22T14:30:00+00:00/2017-03-22T14:30:59+00:00'],
    ['closed-as-subject', undefined, '../2010-12-31T23:59:59+00:00'],
    ['steroids-taken', '2017-03', '2017-03-15T00:00:00+00:00/2017-03-21T23:59:59+00:00'],
    ['report-to-come', undefined, undefined],
  ])('%s: %s', (id, startDate, covered) => {
    const data = dataOf({ kind: 'event', id });
    expect(data).toHaveProperty('mainEntity.@type', 'Event');
    if (startDate === undefined) expect(data).not.toHaveProperty('mainEntity.startDate');
    else expect(data).toHaveProperty('mainEntity.startDate', startDate);
    if (covered !== undefined) expect(data).toHaveProperty('temporalCoverage', covered);
  });
});

it('says of an event that describes injuries what it is called and when it was, no more', () => {
  const data = dataOf({ kind: 'event', id: 'doctor-treats-officer' });
  expect(data).not.toHaveProperty('mainEntity.description');
  expect(data).toHaveProperty('mainEntity.name', 'Dr Hudson goes to Parliament and treats PC Palmer');
});

it('names as a person whoever has a name', () => {
  expect(dataOf({ kind: 'person', id: 'keith-palmer' })).toHaveProperty('mainEntity.name', 'PC Keith Palmer');
  expect(dataOf({ kind: 'person', id: 'wife-of-the-attacker' })).not.toHaveProperty('mainEntity');
});

it('has no words for the attacker, nor for a page that is not there', () => {
  const data = dataOf({ kind: 'person', id: 'khalid-masood' });
  expect(data).not.toHaveProperty('mainEntity');
  expect(data).not.toHaveProperty('url');
  expect(dataOf({ kind: 'not-found', path: '/nowhere' })).toBeNull();
});
