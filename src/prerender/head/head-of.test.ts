import { describe, expect, it } from 'vitest';
import { type Page, pagePath } from '../../app/page-address.ts';
import { sampleTimeline } from '../../app/testing/sample-timeline.ts';
import { indexTimeline } from '../../app/timeline-index.ts';
import { publishedPages } from '../published-pages.ts';
import { headOf, headOfEmbedded } from './head-of.ts';
import { renderHead } from './head-tag.ts';
import type { SitePlace } from './site-place.ts';
import { parseHead } from './testing/parsed-head.ts';

const index = indexTimeline(sampleTimeline);
const onWeb = { address: 'https://example.org/inquest/', toRoot: '../../' };
const crawled = (page: Page, where: SitePlace = onWeb) => parseHead(renderHead(headOf(page, index, where)));

it('introduces an event by its title, its time and its summary', () => {
  const { title, metas, links } = crawled({ kind: 'event', id: 'air-ambulance-lands' });
  expect(title).toBe('The air ambulance lands · Westminster attack and inquests');
  expect(links.get('canonical')).toBe('https://example.org/inquest/event/air-ambulance-lands/');
  expect(Object.fromEntries(metas)).toEqual({
    description:
      '14.56 on Wednesday 22 March 2017. The crew had surveyed the scene from the air before they could land.',
    'og:type': 'article',
    'og:title': 'The air ambulance lands',
    'og:description':
      '14.56 on Wednesday 22 March 2017. The crew had surveyed the scene from the air before they could land.',
    'og:url': 'https://example.org/inquest/event/air-ambulance-lands/',
    'og:site_name': 'Westminster attack and inquests',
    'og:locale': 'en_GB',
    'og:image': 'https://example.org/inquest/previews/event/air-ambulance-lands.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Westminster attack and inquests. 14.56 on Wednesday 22 March 2017: The air ambulance lands',
    'twitter:card': 'summary_large_image',
    'twitter:title': 'The air ambulance lands',
    'twitter:description':
      '14.56 on Wednesday 22 March 2017. The crew had surveyed the scene from the air before they could land.',
    'twitter:image': 'https://example.org/inquest/previews/event/air-ambulance-lands.png',
    'twitter:image:alt': 'Westminster attack and inquests. 14.56 on Wednesday 22 March 2017: The air ambulance lands',
  });
});

it('leads by relative ways where the address of the site is not known', () => {
  const { links, metas } = crawled({ kind: 'event', id: 'air-ambulance-lands' }, { address: null, toRoot: '../../' });
  expect(links.get('canonical')).toBe('../../event/air-ambulance-lands/');
  expect(metas.get('og:image')).toBe('../../previews/event/air-ambulance-lands.png');
});

describe('every page', () => {
  it.each(publishedPages(sampleTimeline).map((page) => [pagePath(page), page] as const))('%s', (_, page) => {
    const { title, metas, strayed, all } = crawled(page);
    expect(strayed).toEqual([]);
    expect(title).toBeTruthy();
    const description = metas.get('description') ?? '';
    expect(description.length).toBeGreaterThan(10);
    expect([...description].length).toBeLessThanOrEqual(200);
    expect(all).not.toMatch(/masood/i);
    expect(metas.has('robots')).toBe(false);
  });
});

it('says nothing of an event that describes injuries but its title, its time and who told of it', () => {
  const { metas } = crawled({ kind: 'event', id: 'doctor-treats-officer' });
  expect(metas.get('description')).toBe(
    'Not before 14.56 on Wednesday 22 March 2017. Told by Dr Hudson, 10 September to 3 October 2018.',
  );
});

it('gives a page whose own address spells the attacker’s name no address and the site’s image', () => {
  const { title, metas, links } = crawled({ kind: 'person', id: 'khalid-masood' });
  expect(title).toBe('The attacker · Westminster attack and inquests');
  expect(links.has('canonical')).toBe(false);
  expect(metas.has('og:url')).toBe(false);
  expect(metas.get('og:image')).toBe('https://example.org/inquest/previews/chronology.png');
});

it('keeps a page that is not found out of searches', () => {
  const { metas, links } = crawled({ kind: 'not-found', path: '/nowhere' });
  expect(metas.get('robots')).toBe('noindex');
  expect(links.has('canonical')).toBe(false);
});

it('leaves a page within somebody else’s to be found by its full page', () => {
  const { title, metas, links, data } = parseHead(
    renderHead(headOfEmbedded({ kind: 'event', id: 'air-ambulance-lands' }, index, onWeb)),
  );
  expect(title).toBe('The air ambulance lands · Westminster attack and inquests');
  expect(links.get('canonical')).toBe('https://example.org/inquest/event/air-ambulance-lands/');
  expect(Object.fromEntries(metas)).toEqual({ robots: 'noindex' });
  expect(data).toEqual([]);
});
