/** The pages for frames, read as a browser without JavaScript reads them. */
import { describe, expect, it } from 'vitest';
import { sampleTimeline } from '../../app/testing/sample-timeline.ts';
import { parseHead } from '../head/testing/parsed-head.ts';
import { embedFiles } from './embed-files.ts';

const assets = { style: 'assets/embed.css', height: 'assets/height.js', narrow: 'assets/narrow.js' };
const [landing] = sampleTimeline.events.filter(({ id }) => id === 'air-ambulance-lands');
if (landing === undefined) throw new Error('the sample has no such event');
const timeline = { ...sampleTimeline, aliases: { ...sampleTimeline.aliases, 'old-landing': landing.id } };
const files = new Map(
  [...embedFiles(timeline, { assets, address: 'https://example.org/inquest/' })].map(({ path, body }) => [path, body]),
);

function file(path: string): string {
  const body = files.get(path);
  if (body === undefined) throw new Error(`there is no ${path}`);
  return body;
}

/** What stands open, whatever the browser: all but what is inside a closed control. */
function opened(body: string): string {
  return body.replace(/<details[\s\S]*?<\/details>/g, '');
}

describe('an event in a frame', () => {
  const page = file('embed/event/air-ambulance-lands/index.html');

  it('has its time, title, summary, who says so, the very words, and the way to the whole', () => {
    expect(page).toContain('14.56 on Wednesday 22\u00A0March 2017');
    // The words give the minute: what had to be found is the day.
    expect(page).toMatch(/class="basis">day /);
    expect(page).toContain(`<h1 id="title">${landing.title}</h1>`);
    expect(page).toContain(landing.summary);
    expect(page).toContain('Told by Dr Hudson');
    expect(page).toMatch(/<blockquote dir="auto"><p>.*<mark>.*14\.56.*<\/mark>/);
    expect(page).toContain('href="../../../document/live-blog-1/#line-30" target="_blank" rel="noopener"');
    expect(page).toContain('href="../../../event/air-ambulance-lands/" target="_blank" rel="noopener"');
  });

  it('loads two small files and no module, so that it works in a frame without an origin', () => {
    expect([...page.matchAll(/<(?:link rel="stylesheet"|script)[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<link rel="stylesheet" href="../../../assets/embed.css" />',
      '<script defer src="../../../assets/height.js">',
    ]);
  });

  it('is found by its full page alone', () => {
    const { links, metas, title } = parseHead(/<head>([\s\S]*)<script/.exec(page)?.[1] ?? '');
    expect(title).toContain(landing.title);
    expect(links.get('canonical')).toBe('https://example.org/inquest/event/air-ambulance-lands/');
    expect(metas.get('robots')).toBe('noindex');
  });

  it('stands at its former addresses too', () => {
    expect(file('embed/event/old-landing/index.html')).toBe(page);
  });

  it('closes what describes injuries, by the browser’s own control', () => {
    for (const event of timeline.events.filter(({ sensitive }) => sensitive !== undefined)) {
      const body = file(`embed/event/${event.id}/index.html`);
      expect(opened(body)).not.toContain('<mark>');
      if (event.summary !== '') expect(opened(body)).not.toContain(event.summary);
      expect(body).toMatch(/<details data-nosnippet=""><summary>Show passage: describes/);
      expect(body).not.toContain('<details open');
    }
  });
});

describe('the chronology in a frame', () => {
  const page = file('embed/index.html');

  it('has every event in its chapter, with the way to its page', () => {
    const events = [...page.matchAll(/<li data-event="([^"]*)"/g)].map(([, id]) => id);
    expect(events.toSorted()).toEqual(timeline.events.map(({ id }) => id).toSorted());
    expect(page).toContain('<h2 data-chapter="">');
    expect(page).toContain('href="../event/air-ambulance-lands/" target="_blank" rel="noopener"');
  });

  it('keeps what describes injuries closed', () => {
    const hidden = timeline.events.filter(({ sensitive, summary }) => sensitive !== undefined && summary !== '');
    expect(hidden.length).toBeGreaterThan(0);
    for (const { summary } of hidden) expect(opened(page)).not.toContain(summary);
  });

  it('says so where no script can choose from it', () => {
    expect(page).toContain('<noscript><p class="quiet">Without JavaScript this is the whole list');
  });
});

it('asks for nothing at the root of the server, and opens nothing around it', () => {
  for (const body of files.values()) {
    expect(body).not.toMatch(/(?:href|src)="\//);
    expect(body).not.toMatch(/autofocus|tabindex|<button|<input|style="/);
    for (const [link] of body.matchAll(/<a [^>]*>/g)) expect(link).toContain('target="_blank" rel="noopener"');
  }
});
