/**
 * Where a page is → the addresses by which it and its neighbours can be reached from outside.
 *
 * `addressIn({address: 'https://example.org/inquest/', toRoot: '../../'}, 'event/one/')` →
 * `https://example.org/inquest/event/one/`; where the site's address is not known, `../../event/one/`.
 */
import { type Page, pagePath } from '../../app/page-address.ts';

export interface SitePlace {
  /** The site's own address, absolute and with a slash at its end; null where the build does not know it. */
  readonly address: string | null;
  /** The way from this page to the site's root: `./`, `../../`. */
  readonly toRoot: string;
}

/** `path` is below the root, without a slash at its beginning; empty for the root itself. */
export function addressIn({ address, toRoot }: SitePlace, path: string): string {
  return `${address ?? toRoot}${path}`;
}

/** The folder in which a page's file is, below the root: `event/one/`; empty for the chronology. */
export function folderOf(page: Page): string {
  const path = pagePath(page).slice(1);
  return path === '' ? '' : `${path}/`;
}
