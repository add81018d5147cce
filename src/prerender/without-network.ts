/**
 * What the site is kept by for reading without a network: a page without anything in it yet, which the app draws at whatever
 * address it is given for; and what a device is told of the site when somebody installs it.
 *
 * See https://www.w3.org/TR/appmanifest/; its addresses are relative to the file itself.
 */
import { indexOnce } from '../app/timeline-index.ts';
import type { Timeline } from '../model/timeline.ts';
import { fillTemplate } from './fill-template.ts';
import { icons } from './icon/draw-icons.ts';

export function shellPage(template: string): string {
  const head = '<title>Chronology</title>\n<meta name="robots" content="noindex" />';
  return fillTemplate(template, { drawn: null, toRoot: './', head, body: '' });
}

/**
 * Without an `id`: one would be read from the root of the host, alike for the sites of all its folders, and where there is none
 * the address of the beginning stands for it.
 */
export function webManifest(timeline: Timeline): string {
  const name = indexOnce(timeline).attackersName.without(timeline.title);
  const manifest = {
    name,
    short_name: name.length <= 12 ? name : 'Chronology',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    lang: 'en-GB',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [{ src: 'icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' }, ...pictures()],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function pictures() {
  return icons.flatMap(({ path, size, purpose }) =>
    purpose === null ? [] : { src: path, type: 'image/png', sizes: `${size}x${size}`, purpose },
  );
}
