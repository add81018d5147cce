/** The files of the sample timeline, read as a browser without JavaScript reads them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleTimeline } from '../app/testing/sample-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import { renderSite } from './render-site.ts';

const template = `<!doctype html><html><head><!-- head --><title>x</title><!-- /head -->
<script type="module" src="./assets/main.js"></script><link rel="modulepreload" href="./assets/words.js" /></head><body><div id="root"></div></body></html>`;

const embed = { style: 'assets/embed.css', height: 'assets/height.js', narrow: 'assets/narrow.js' };

async function filesOf(timeline: Timeline): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, body } of renderSite({ timeline, template, embed, address: null })) files.set(path, body);
  return files;
}

let files = new Map<string, string>();
beforeAll(async () => {
  files = await filesOf({ ...sampleTimeline, aliases: { ...sampleTimeline.aliases, 'old-landing': firstEvent() } });
});

function firstEvent(): Timeline['events'][number]['id'] {
  const [event] = sampleTimeline.events;
  if (event === undefined) throw new Error('the sample has no event');
  return event.id;
}

function file(path: string): string {
  const body = files.get(path);
  if (body === undefined) throw new Error(`there is no ${path}`);
  return body;
}

describe('the files of the site', () => {
  it('hold every event with its title, summary and the words it rests on', () => {
    for (const event of sampleTimeline.events) {
      const page = file(`event/${event.id}/index.html`);
      expect(page).toContain(`data-page="/event/${event.id}"`);
      if (event.sensitive === undefined) expect(page).toContain('<mark>');
    }
  });

  it('hold no link and no file that would be looked for at the root of the server', () => {
    for (const [path, body] of files)
      expect({ path, found: /(?:href|src)="\//.exec(body)?.[0] }).toEqual({ path, found: undefined });
  });

  it('ask for the same script from wherever they lie', () => {
    expect(file('index.html')).toContain('src="./assets/main.js"');
    expect(file('about/index.html')).toContain('src="../assets/main.js"');
    expect(file(`event/${firstEvent()}/index.html`)).toContain('src="../../assets/main.js"');
  });

  it('lead on from a renamed event, with and without a script', () => {
    const page = file('event/old-landing/index.html');
    expect(page).toContain(`<noscript><meta http-equiv="refresh" content="0; url=../${firstEvent()}/"`);
    expect(page).toContain(`<link rel="canonical" href="../../event/${firstEvent()}/"`);
    expect(page).toContain(`content="../../previews/event/${firstEvent()}.png"`);
    expect(page).not.toContain('data-page');
  });

  it('answer for addresses that nobody knows, at any depth', () => {
    const page = file('404.html');
    for (const depth of ['./', '../', '../../']) expect(page).toContain(`src="${depth}assets/main.js"`);
    expect(page).not.toContain('words.js');
    expect(page).not.toContain('data-page');
  });

  it('keep what describes injuries behind the browser’s own control', () => {
    const sensitive = sampleTimeline.events.find((event) => event.sensitive !== undefined && event.summary !== '');
    if (sensitive === undefined) throw new Error('the sample has no event that describes injuries');
    const outside = file(`event/${sensitive.id}/index.html`).replace(/<noscript>[\s\S]*?<\/noscript>/g, '');
    expect(outside).not.toContain(sensitive.summary);
    expect(file(`event/${sensitive.id}/index.html`)).toContain('<details data-nosnippet');
  });
});

it('needs a template with its places', async () => {
  await expect(
    renderSite({ timeline: sampleTimeline, template: '<html></html>', embed, address: null }).next(),
  ).rejects.toThrow('index.html lacks');
});
