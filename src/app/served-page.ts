/**
 * The page as it came from the server, drawn already: what it must be drawn as once more so that React can take it over.
 *
 * `<div id="root" data-page="/event/air-ambulance-lands">` at `/inquest/event/air-ambulance-lands/`, in a site that lives
 * at `/inquest/` → `{path: '/event/air-ambulance-lands', toRoot: '../../'}`. Its links are relative, because whoever wrote
 * the file could not know the folder it would be put into.
 */

export interface ServedPage {
  /** Below the site's base, as `page-address.ts` writes it. */
  readonly path: string;
  /** From the page's directory to the site's base: `./`, `../../`. */
  readonly toRoot: string;
}

/** The way back from a page that lies in a directory of its own: `/event/x` → `../../`. */
export function toRoot(path: string): string {
  return '../'.repeat(path.split('/').filter((step) => step !== '').length) || './';
}

/**
 * Null where nothing is drawn, or something else than the address asks for: a page for addresses that nobody knows, or one
 * with a choice of events in it, of which the server knew nothing.
 */
export function servedPage(
  root: HTMLElement,
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  base: string,
): ServedPage | null {
  const path = root.getAttribute('data-page');
  if (path === null || search !== '') return null;
  return withoutSlash(pathname) === withoutSlash(base + path.slice(1)) ? { path, toRoot: toRoot(path) } : null;
}

/**
 * The head of what the server drew, the ways through the site and the names of those who were killed, for where nothing else can
 * be had: it holds for every choice of events. Empty where nothing is drawn, or another page. What needs a script is left out.
 */
export function servedHead(
  root: HTMLElement,
  { pathname }: Pick<Location, 'pathname'>,
  base: string,
): readonly Element[] {
  if (servedPage(root, { pathname, search: '' }, base) === null) return [];
  const header = root.querySelector('header');
  header?.querySelector('[data-needs-script]')?.remove();
  return [header, root.querySelector('#those-killed')?.parentElement].filter((each) => each instanceof Element);
}

/** A page's file lies in a directory, so that servers add a slash; the address is known without. */
export function withoutSlash(pathname: string): string {
  return pathname.replace(/\/index\.html$/, '/').replace(/(?<=.)\/$/, '');
}
