/**
 * The built site on servers as people have them: a real nginx, and the simplest server of files there is, both in a
 * folder of the web and not at its root.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { Timeline } from '../src/model/timeline.ts';
import { test as base } from './site.ts';

export const prefix = '/some/folder/';

interface Served {
  readonly address: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/atom+xml',
};

/** `folder` may change from one answer to the next. Directory index, a redirect to the slash of a directory, `404.html`, no headers of its own: no more than any server does. */
export async function plainServer(folder: string | (() => string), below: string = prefix): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const root = typeof folder === 'string' ? folder : folder();
    const file = path.startsWith(below) ? join(root, path.slice(below.length)) : null;
    const found = file !== null && existsSync(file) ? file : null;
    if (found !== null && statSync(found).isDirectory() && !path.endsWith('/')) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    const page = found !== null && statSync(found).isDirectory() ? join(found, 'index.html') : found;
    const there = page !== null && existsSync(page);
    const given = there ? page : join(root, '404.html');
    response.writeHead(there ? 200 : 404, { 'Content-Type': types[extname(given)] ?? 'application/octet-stream' });
    createReadStream(given).pipe(response);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens at no port');
  return {
    address: `http://127.0.0.1:${address.port}${below}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Every page of the timeline, by its file's folder. */
export function pathsOf({ events, people, organisations, places, themes, documents }: Timeline): readonly string[] {
  const kinds = { event: events, person: people, organisation: organisations, place: places, theme: themes };
  const pages = Object.entries({ ...kinds, document: documents }).flatMap(([kind, things]) =>
    things.map(({ id }) => `${kind}/${id}/`),
  );
  return ['', 'about/', 'who-was-when/', 'guide/', ...pages];
}

interface HostingFixtures {
  /** Where the site is in a folder of nginx, or of the simplest server on a machine that has no nginx. */
  readonly inFolder: string;
  /** Where it is in a folder of the simplest server. */
  readonly onPlainServer: string;
  /** A small site with a renamed event, which was built with its address on the web known. */
  readonly sample: string;
}

/** What the tests are told by `npm test`; there is nothing to test without it. */
export function folderOf(name: 'SITE_FOLDER' | 'SAMPLE_FOLDER'): string {
  const folder = process.env[name];
  if (folder === undefined) throw new Error(`${name} is not set: start these tests by "npm test -- browser"`);
  return folder;
}

export const test = base.extend<object, HostingFixtures>({
  onPlainServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const server = await plainServer(folderOf('SITE_FOLDER'));
      await use(server.address);
      await server.close();
    },
    { scope: 'worker' },
  ],
  inFolder: [
    async ({ onPlainServer }, use) => {
      const { NGINX_ADDRESS: nginx } = process.env;
      await use(nginx ?? onPlainServer);
    },
    { scope: 'worker' },
  ],
  sample: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const server = await plainServer(folderOf('SAMPLE_FOLDER'), '/ferry/');
      await use(server.address);
      await server.close();
    },
    { scope: 'worker' },
  ],
});
