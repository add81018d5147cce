/** What an oEmbed consumer reads: https://oembed.com/#section2.3.4. */
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { sampleTimeline } from '../../app/testing/sample-timeline.ts';
import { indexTimeline } from '../../app/timeline-index.ts';
import { publishedPages } from '../published-pages.ts';
import { oembedFile, oembedLink } from './oembed.ts';

const index = indexTimeline(sampleTimeline);
const address = 'https://example.org/inquest/';
const landing = { kind: 'event', id: 'air-ambulance-lands' } as const;

interface Answer {
  readonly html: string;
  readonly [field: string]: unknown;
}

function answerOf(...[page, at = address]: [Parameters<typeof oembedFile>[0], (string | null)?]) {
  const file = oembedFile(page, index, at);
  return file === null ? null : { path: file.path, json: JSON.parse(file.body) as Answer };
}

function frameOf(html: string | undefined): Map<string, string> {
  const [frame, ...rest] = parseFragment(html ?? '').childNodes;
  expect(rest).toEqual([]);
  return new Map(frame !== undefined && 'attrs' in frame ? frame.attrs.map(({ name, value }) => [name, value]) : []);
}

it('answers for an event with a frame', () => {
  const answer = answerOf(landing);
  expect(answer?.path).toBe('oembed/event/air-ambulance-lands.json');
  expect(answer?.json).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'The air ambulance lands',
    provider_name: 'Westminster attack and inquests',
    provider_url: address,
    width: 640,
    height: 480,
    thumbnail_url: `${address}previews/event/air-ambulance-lands.png`,
  });
  expect(answer?.json).not.toHaveProperty('author_name');
  const frame = frameOf(answer?.json.html);
  expect(frame.get('src')).toBe(`${address}embed/event/air-ambulance-lands/`);
  expect(frame.get('title')).toBe('The air ambulance lands · Westminster attack and inquests');
});

it.each([
  [{ kind: 'chronology' }, 'oembed/chronology.json', 'embed/'],
  [{ kind: 'person', id: 'dr-hudson' }, 'oembed/person/dr-hudson.json', 'embed/?person=dr-hudson'],
  [
    { kind: 'document', id: 'live-blog-1', line: null },
    'oembed/document/live-blog-1.json',
    'embed/?document=live-blog-1',
  ],
  [{ kind: 'guide', chapter: 'the-attack' }, 'oembed/guide/the-attack.json', 'embed/?phase=the-attack'],
] as const)('%j → %s', (page, path, src) => {
  const answer = answerOf(page);
  expect(answer?.path).toBe(path);
  expect(frameOf(answer?.json.html).get('src')).toBe(address + src);
});

it('leads by ways from its own place where the address of the site is not known', () => {
  const answer = answerOf(landing, null);
  expect(frameOf(answer?.json.html).get('src')).toBe('../../embed/event/air-ambulance-lands/');
  expect(frameOf(answerOf({ kind: 'chronology' }, null)?.json.html).get('src')).toBe('../embed/');
});

it('holds a title within its attribute, whatever it is', () => {
  const title = 'An "odd" <title> & </iframe>';
  const odd = { ...sampleTimeline, title };
  const file = oembedFile({ kind: 'chronology' }, indexTimeline(odd), address);
  expect(frameOf((JSON.parse(file?.body ?? '') as Answer).html).get('title')).toContain(title);
});

describe('every page', () => {
  const pages = publishedPages(sampleTimeline);

  it('names its answer in its head, and has it', () => {
    for (const page of pages) {
      const [link] = oembedLink(page, index, { address, toRoot: '../' });
      const path = oembedFile(page, index, address)?.path;
      expect(link?.kind === 'link' ? link.href : undefined).toBe(path && address + path);
    }
  });

  it('has none where there is nothing to put into a frame, or its address spells the attacker’s name', () => {
    const without = pages.filter((page) => oembedFile(page, index, address) === null);
    expect(without).toEqual([
      { kind: 'about' },
      { kind: 'who-was-when' },
      { kind: 'guide', chapter: null },
      { kind: 'person', id: 'khalid-masood' },
    ]);
  });

  it('never says the attacker’s name nor what describes injuries', () => {
    const all = pages.map((page) => oembedFile(page, index, address)?.body ?? '').join('\n');
    expect(all).not.toMatch(/masood/i);
    for (const { sensitive, summary } of sampleTimeline.events) {
      if (sensitive !== undefined && summary !== '') expect(all).not.toContain(summary);
    }
  });
});
