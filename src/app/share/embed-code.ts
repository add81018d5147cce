/**
 * The address of a page in a frame → the HTML by which somebody puts it on theirs.
 *
 *     <iframe src="https://example.org/embed/event/air-ambulance-lands/" title="The air ambulance lands · …" …></iframe>
 *
 * `heightScript` beside it lets the frame follow the height of what is in it; without, it scrolls.
 */

import { heightMessage } from '../height-message.ts';
import type { Page } from '../page-address.ts';

/** What is asked for where nothing else is said, in CSS pixels; a frame on a narrower page is as wide as that. */
export const embedWidth = 640;

/** One event needs less than a list, of which the beginning is enough. */
export function embedHeight(page: Page): number {
  return page.kind === 'event' ? 480 : 640;
}

interface Framed {
  /** As it will be asked for from the page around the frame. */
  readonly address: string;
  /** Read to those who do not see the frame. */
  readonly title: string;
  readonly height?: number;
}

/**
 * Without sandbox: a frame of another origin can reach nothing around it, and a sandbox would only keep the list from being
 * narrowed. Loaded when the reader comes near.
 */
export function embedCode({ address, title, height = 480 }: Framed): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', String(embedWidth)],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['style', 'width: 100%; max-width: 40rem; border: 0'],
  ] as const;
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}></iframe>`;
}

/** One for all frames of a page: a frame is known by its window, whatever a message may say. */
export const heightScript = `<script>
addEventListener("message", ({ source, data }) => {
  if (data?.type !== "${heightMessage}" || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.height = Math.ceil(data.height);
  }
});
</script>`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
