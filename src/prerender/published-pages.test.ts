import { expect, it } from 'vitest';
import { pagePath } from '../app/page-address.ts';
import { sampleTimeline } from '../app/testing/sample-timeline.ts';
import { publishedPages } from './published-pages.ts';

it('names every page once: those that are always there, then one for each thing', () => {
  const paths = publishedPages(sampleTimeline).map(pagePath);
  expect(paths.slice(0, 4)).toEqual(['/', '/about', '/who-was-when', '/guide']);
  expect(new Set(paths).size).toBe(paths.length);
  const { events, people, documents } = sampleTimeline;
  for (const { id } of events) expect(paths).toContain(`/event/${id}`);
  for (const { id } of people) expect(paths).toContain(`/person/${id}`);
  for (const { id } of documents) expect(paths).toContain(`/document/${id}`);
});
