import { expect, it } from 'vitest';
import { madeByBuild } from './made-by-build.ts';

it.each([
  '/embed/',
  '/embed',
  '/embed/event/landing/',
  '/oembed/chronology.json',
  '/previews/event/landing.png',
  '/events.csv',
  '/feed.xml',
  '/manifest.webmanifest',
  '/icon-192.png',
])('%s is named as what only a build makes', (path) => {
  expect(madeByBuild(path)).toBe(`${path} is made by "npm run build"; "npm start" builds the site and serves it.\n`);
});

it.each([
  '/',
  '/timeline.json',
  '/timeline.schema.json',
  '/event/feed.xml',
  '/src/app/embed/narrow-list.ts',
  '/icon.svg',
])('%s is left to the server', (path) => {
  expect(madeByBuild(path)).toBeNull();
});
