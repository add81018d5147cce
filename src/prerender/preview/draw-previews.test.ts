import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { drawPreviews } from './draw-previews.ts';
import type { PageWithCard } from './preview-card.ts';

const site = 'Flood at Ashmoor';
const pages: readonly PageWithCard[] = [
  { page: { kind: 'chronology' }, card: { site: 'Chronology', time: '', title: site, note: '2 events' } },
  { page: { kind: 'event', id: 'bridge-closed' }, card: { site, time: '2009', title: 'The bridge closed', note: '' } },
  { page: { kind: 'event', id: 'bridge-opened' }, card: { site, time: '2010', title: 'The bridge opened', note: '' } },
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'previews-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const draw = (each: readonly PageWithCard[], outDir = 'site') =>
  drawPreviews(each, { outDir: join(folder, outDir), cacheDir: join(folder, 'cache') });
const picture = (path: string, outDir = 'site') => readFileSync(join(folder, outDir, path));

it('draws a picture for every page, under 40 kB, at the measure that networks ask for', async () => {
  expect(await draw(pages)).toEqual({ drawn: 3, kept: 0 });
  for (const path of ['chronology.png', 'event/bridge-closed.png', 'event/bridge-opened.png']) {
    const png = picture(`previews/${path}`);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(40_000);
  }
});

it('draws none anew where nothing changed, and the one whose words changed', async () => {
  await draw(pages);
  expect(await draw(pages, 'again')).toEqual({ drawn: 0, kept: 3 });
  expect(picture('previews/chronology.png', 'again')).toEqual(picture('previews/chronology.png'));
  const renamed = pages.map(({ page, card }) => ({
    page,
    card: { ...card, title: card.title.replace('closed', 'shut') },
  }));
  expect(await draw(renamed)).toEqual({ drawn: 1, kept: 2 });
});

it('draws the same words once, for however many pages', async () => {
  const [, one] = pages;
  const twins = ['one', 'two', 'three'].flatMap((id) =>
    one === undefined ? [] : [{ page: { kind: 'event', id } as const, card: one.card }],
  );
  expect(await draw(twins)).toEqual({ drawn: 1, kept: 0 });
  expect(readdirSync(join(folder, 'site/previews/event'))).toHaveLength(3);
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(1);
});

it('forgets the oldest of what no page has, but for some hundreds', async () => {
  const cache = join(folder, 'cache');
  mkdirSync(cache);
  for (let age = 1; age <= 510; age += 1) {
    const name = join(cache, `${age}.png`);
    writeFileSync(name, '');
    utimesSync(name, 1e9 - age, 1e9 - age);
  }
  await draw(pages);
  const left = readdirSync(cache);
  expect(left).toHaveLength(503);
  expect(left).toContain('500.png');
  expect(left).not.toContain('501.png');
  expect(await draw(pages)).toEqual({ drawn: 0, kept: 3 });
});
