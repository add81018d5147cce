/**
 * A page of somebody else's, from a host of its own, with pages of the site in frames on it.
 *
 * `const host = await somebodysPage(page, baseURL)`, then `await host.open(frame('/embed/'))` → what is in the first frame.
 */
import { createServer, type Server } from 'node:http';
import type { FrameLocator, Page } from '@playwright/test';

interface SomebodysPage {
  /** Opens it with these frames, and with the script of README.md that lets them follow their height. */
  open(...frames: readonly string[]): Promise<FrameLocator>;
  close(): void;
}

const script = `
addEventListener("message", ({ source, data }) => {
  if (data?.type !== "inquest-chronology:height" || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.height = Math.ceil(data.height);
  }
});`;

/** `site` is where the frames' own addresses begin. */
export async function somebodysPage(page: Page, site: string): Promise<SomebodysPage> {
  let body = '';
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body));
  const address = await listening(server);
  return {
    open: async (...frames) => {
      const drawn = frames.map((each) => each.replace('src="/', `src="${site}`)).join('\n');
      body = `<!doctype html><title>Somebody’s page</title><script>${script}</script>
<button id="before">Before</button>\n${drawn}\n<button id="after">After</button>`;
      await page.goto(address);
      return page.frameLocator('iframe').first();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens at no port');
  return `http://127.0.0.1:${address.port}/`;
}

export function frame(path: string, attributes = ''): string {
  return `<iframe src="${path}" title="An event" width="320" height="150" ${attributes}></iframe>`;
}

/** How high the first frame stands. */
export const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((element) => element.clientHeight);
