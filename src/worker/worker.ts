/**
 * The service worker: after one visit, every address of the site opens without a network.
 *
 *     a page          the network; without it, or where it keeps the reader waiting, the page's shell, which draws itself
 *     assets/…        what was kept, of the version before too, since its name says what is in it; else the network
 *     the rest        the network; without it, what was kept
 *
 * Because a page always comes from the network where there is one, no reader can be left behind on an old version. A new
 * version is kept beside the old one and takes over when the old one's last page is closed, or when the reader asks for it
 * (`take-over`). `version` and `files` are put in by the build; see https://www.w3.org/TR/service-workers/.
 */
import { answerTo, type Route, routeOf } from './route-of.ts';

declare const self: ServiceWorkerGlobalScope;
declare const builtVersion: string;
declare const builtFiles: readonly string[];

const scope = new URL(self.registration.scope);
const mine = `chronology ${scope.pathname} `;
const present = mine + builtVersion;
/** How long the network may keep a reader waiting for a page, in milliseconds. */
const patience = 5_000;

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOld());
});

self.addEventListener('message', (event) => {
  if (event.data === 'version') event.ports[0]?.postMessage(builtVersion);
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const route = routeOf(event.request, scope);
  if (route !== null) event.respondWith(answer(event.request, route));
});

/** All or nothing: a version of which a file is missing is not kept. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(present);
  await cache.addAll(builtFiles.map((file) => new Request(new URL(file, scope), { cache: 'reload' })));
}

/**
 * All but the version before, in the order in which they were kept: a page of it may still be open elsewhere, and ask for a part
 * that it has not shown yet and that no server has any more.
 */
async function forgetOld(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(mine) && name !== present);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request: Request, route: Route): Promise<Response> {
  const cache = await caches.open(present);
  const alike = { ignoreSearch: true, ignoreVary: true };
  const kept = async () => (await cache.match(request, alike)) ?? null;
  const shell = async () => {
    const found = await cache.match(new URL('shell.html', scope));
    return found === undefined ? null : answerTo(await found.text(), scope.pathname);
  };
  if (route === 'asset') return (await kept()) ?? (await caches.match(request, alike)) ?? fetch(request);
  const fallback = route === 'page' ? shell : kept;
  try {
    const network = fetch(request);
    if (route === 'page') return (await inTime(network, patience)) ?? (await fallback()) ?? (await network);
    return await network;
  } catch (error) {
    const found = await fallback();
    if (found === null) throw error;
    return found;
  }
}

/** Null where it takes longer. */
function inTime(answer: Promise<Response>, milliseconds: number): Promise<Response | null> {
  return Promise.race([answer, new Promise<null>((done) => setTimeout(done, milliseconds, null))]);
}
