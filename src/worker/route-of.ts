/**
 * A request → which way the service worker goes for its answer; null for what it leaves to the browser.
 *
 * In a site at `/inquest/`: a move to `/inquest/event/landing` → `page`; `/inquest/assets/main-a1b2.js` → `asset`;
 * `/inquest/timeline.json` → `file`; another site's, or a page made to stand in somebody else's → null.
 */
export type Route = 'page' | 'asset' | 'file';

type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

export function routeOf({ method, mode, url }: Asked, scope: URL): Route | null {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return null;
  const path = pathname.slice(scope.pathname.length);
  if (/^embed(?:\/|$)/.test(path) || path === 'sw.js') return null;
  if (path.startsWith('assets/')) return 'asset';
  // A file that is opened in the window, such as the table, is no page.
  const isFile = /\.[a-z\d]+$/i.test(path) && !path.endsWith('.html');
  return mode === 'navigate' && !isFile ? 'page' : 'file';
}

/** The shell as a page at any depth of the site: what it refers to relative to the site's root is found from everywhere. */
export function answerTo(shell: string, root: string): Response {
  return new Response(shell.replaceAll('="./', `="${root}`), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
