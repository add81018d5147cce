/** What somebody sees who is sent a link: the head of every page, read as the makers of previews read it. */
import type { APIRequestContext } from '@playwright/test';
import { defaultTreeAdapter, html, parse } from 'parse5';
import { pathsOf, test } from './hosting.ts';
import { expect } from './site.ts';

interface Head {
  readonly title: string;
  /** By name or property. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  /** All of the head, as it is written. */
  readonly source: string;
}

/** Without running anything, and with what is relative read from the page's own address, as a browser would. */
async function headOf(request: APIRequestContext, address: string): Promise<Head> {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  const source = await answer.text();
  const root = parse(source).childNodes.filter(defaultTreeAdapter.isElementNode).at(0);
  const head = root?.childNodes
    .filter(defaultTreeAdapter.isElementNode)
    .find(({ tagName }) => tagName === html.TAG_NAMES.HEAD);
  const tags = (head?.childNodes ?? []).filter(defaultTreeAdapter.isElementNode).map((element) => ({
    tag: element.tagName,
    attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
    text: element.childNodes
      .filter(defaultTreeAdapter.isTextNode)
      .map(({ value }) => value)
      .join(''),
  }));
  const canonical = tags.find(({ attributes }) => attributes.get('rel') === 'canonical')?.attributes.get('href');
  return {
    title: tags.find(({ tag }) => tag === 'title')?.text ?? '',
    meta: new Map(
      tags
        .filter(({ tag }) => tag === 'meta')
        .map(({ attributes }) => [
          attributes.get('property') ?? attributes.get('name') ?? '',
          attributes.get('content') ?? '',
        ]),
    ),
    canonical: canonical === undefined ? null : new URL(canonical, answer.url()).href,
    source: source.slice(0, source.indexOf('</head>')),
  };
}

/** Width and height of a PNG, from its first chunk; see https://www.w3.org/TR/png-3/#11IHDR. */
function sizeOfPng(bytes: Buffer): readonly number[] {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every page introduces itself: a title of its own, a sentence, its address, and a picture of words', async ({
  request,
  inFolder,
  timeline,
}) => {
  test.setTimeout(180_000);
  const titles = new Map<string, string>();
  for (const path of pathsOf(timeline)) {
    const { title, meta, canonical } = await headOf(request, inFolder + path);
    const known = titles.get(title);
    expect(known === undefined ? null : `${path} has the title of ${known}`).toBeNull();
    titles.set(title, path);
    for (const name of ['description', 'og:title', 'og:description', 'og:image:alt', 'twitter:card']) {
      expect(meta.get(name), `${name} of ${path}`).toMatch(/\S/);
    }
    expect(meta.get('description')?.length, path).toBeLessThanOrEqual(200);
    // The guide is the page of its first chapter.
    if (canonical !== null && path !== 'guide/') expect(canonical).toBe(inFolder + path);
    const picture = await request.get(new URL(meta.get('og:image') ?? '', inFolder + path).href);
    expect(sizeOfPng(await picture.body()), path).toEqual([1200, 630]);
  }
});

test('no preview describes injuries or names the attacker', async ({ request, inFolder, timeline }) => {
  test.setTimeout(180_000);
  const attacker = timeline.people.filter(({ part }) => part === 'attacker').flatMap(({ name }) => name.split(' '));
  const injuries = timeline.events.filter(({ sensitive }) => sensitive !== undefined).map(({ summary }) => summary);
  expect(attacker.length).toBeGreaterThan(0);
  expect(injuries.length).toBeGreaterThan(0);
  for (const path of pathsOf(timeline)) {
    const { source } = await headOf(request, inFolder + path);
    for (const name of attacker) expect(source.includes(name), `${name} in the head of ${path}`).toBe(false);
    for (const words of injuries) expect(words !== '' && source.includes(words), path).toBe(false);
  }
});

test('a site that knows its address says whole addresses', async ({ request, sample }) => {
  const { meta, canonical } = await headOf(request, `${sample}event/ferry-leaves/`);
  expect(canonical).toBe('https://example.org/ferry/event/ferry-leaves/');
  expect(meta.get('og:url')).toBe(canonical);
  expect(meta.get('og:image')).toMatch(/^https:\/\/example\.org\/ferry\/previews\//);
  const sitemap = await (await request.get(`${sample}sitemap.xml`)).text();
  expect(sitemap).toContain('<loc>https://example.org/ferry/event/ferry-leaves/</loc>');
  const moved = await headOf(request, `${sample}event/lark-leaves/`);
  expect(moved.canonical).toContain('event/ferry-leaves/');
});
