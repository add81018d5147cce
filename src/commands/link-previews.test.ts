/** What a link to any page of the real chronology says of itself: true, short, and with dignity. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../model/timeline.ts';
import { readFolder } from '../pipeline/effects.ts';
import { convert } from '../pipeline/pipeline.ts';
import { crawlSite } from '../prerender/head/testing/crawled-site.ts';
import { misshapen } from '../prerender/head/testing/linked-values.ts';
import { previewCards } from '../prerender/preview/preview-card.ts';
import { projectRoot } from './project-root.ts';

function timelineOf(editor: boolean): Timeline {
  const read = readFolder(resolve(projectRoot, 'src/casebook'));
  const timeline = read === null ? null : convert(read.folder, { editor }).timeline;
  if (timeline === null) throw new Error('The casebook does not convert.');
  return timeline;
}

const address = 'https://example.org/inquest/';

describe.each([
  ['with the editor', timelineOf(true)],
  ['by the rules alone', timelineOf(false)],
])('%s', (_, timeline) => {
  const pages = crawlSite(timeline, address);
  const all = pages.map(({ path, head }) => ({ path, text: head.all }));

  it('every page has a title and a description of its own, and stays within its head', () => {
    expect(pages.length).toBeGreaterThan(120);
    for (const { head } of pages) {
      expect(head.strayed).toEqual([]);
      expect(head.title).toContain(timeline.title);
      expect([...(head.metas.get('description') ?? '')].length).toBeLessThanOrEqual(200);
      expect(head.metas.get('description')?.length).toBeGreaterThan(20);
    }
  });

  it('every page has an address of its own and an image; the guide is found by its first chapter', () => {
    const addresses = pages.map(({ head }) => head.links.get('canonical'));
    expect(new Set(addresses).size).toBe(pages.length - 1);
    expect(addresses).toContain(address);
    for (const { path, head } of pages) {
      const own = path === '/' ? address : `${address}${path.slice(1)}/`;
      if (path === '/guide') expect(head.links.get('canonical')).toMatch(/\/guide\/[^/]+\/$/);
      else expect(head.links.get('canonical')).toBe(own);
      expect(head.metas.get('og:image')).toBe(`${address}previews${path === '/' ? '/chronology' : path}.png`);
    }
  });

  it('the attacker’s name stands in none, nor on an image, in an address neither', () => {
    const name = /khalid|masood/i;
    expect(all.filter(({ text }) => name.test(text))).toEqual([]);
    expect(previewCards(timeline).filter(({ card }) => name.test(Object.values(card).join('\n')))).toEqual([]);
  });

  it('none says of injuries more than the title of an event and the name of a theme', () => {
    const hidden = timeline.events.filter(({ sensitive }) => sensitive !== undefined).map(({ summary }) => summary);
    expect(hidden.length).toBeGreaterThan(5);
    const { events, themes } = timeline;
    const names = [...events.map(({ title }) => title), ...themes.map(({ name }) => name)].sort(
      (one, other) => other.length - one.length,
    );
    const told = all.map(({ path, text }) => {
      const withoutAddresses = text.replace(/https:[^\s"]+/g, '');
      return { path, text: names.reduce((rest, name) => rest.replaceAll(name, ''), withoutAddresses) };
    });
    expect(told.filter(({ text }) => hidden.some((summary) => text.includes(summary)))).toEqual([]);
    const injuries = /\b(?:wound|stab|blood|haemorrh|surg|cardiac|chest|lung|unconscious|injur)\w*/i;
    expect(told.filter(({ text }) => injuries.test(text))).toEqual([]);
  });

  it('what each says to programs has dates and addresses that are such', () => {
    expect(pages.flatMap(({ head }) => head.data.flatMap((each) => misshapen(each)))).toEqual([]);
    expect(pages.every(({ head }) => head.data.length === 1)).toBe(true);
  });
});
