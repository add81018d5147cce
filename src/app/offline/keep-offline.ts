/**
 * Has the site kept by the browser, so that it opens without a network; and tells of a newer version, without forcing it.
 *
 * The page that is open and the version that waits may be the same: a page comes from the network as soon as there is
 * one. Only a reader whose page is older is told.
 */

/** `announce` is called at most once for each newer version; `load` brings it, and is the reader's to call. */
export function keepOffline(base: string, announce: (load: () => void) => void): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' }).then(
    // Where workers are blocked some browsers answer with nothing, against their own word.
    (registration: ServiceWorkerRegistration | undefined) => registration && watch(registration, announce),
    // A browser may keep nothing (in private windows, or by its owner's wish): then the site is read with a network only.
    () => null,
  );
}

/** How long a page may be left open before it looks for a newer version when it is turned to again, in milliseconds. */
const hour = 3_600_000;

/** How long the reader who asked for the newer version waits for its worker, in milliseconds. */
const takeOverPatience = 1_500;

function watch(registration: ServiceWorkerRegistration, announce: (load: () => void) => void): void {
  let asked = Date.now();
  const tell = (worker: ServiceWorker) => void tellIfNewer(worker, announce);
  if (registration.waiting !== null) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') tell(installing);
    });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < hour) return;
    asked = Date.now();
    // Without a network there is nothing newer to be had.
    registration.update().catch(() => null);
  });
}

async function tellIfNewer(worker: ServiceWorker, announce: (load: () => void) => void): Promise<void> {
  const own = document.querySelector('meta[name="version"]')?.getAttribute('content') ?? null;
  if (own === null || (await versionOf(worker)) === own) return;
  announce(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
    worker.postMessage('take-over');
    // The old worker may be busy for long, or none serve this page yet. The page comes from the network all the same.
    setTimeout(() => window.location.reload(), takeOverPatience);
  });
}

function versionOf(worker: ServiceWorker): Promise<unknown> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data);
    worker.postMessage('version', [port2]);
  });
}
