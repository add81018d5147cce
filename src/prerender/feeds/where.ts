/**
 * A path of the site → how a file at the site's root links to it.
 *
 * `/event/air-ambulance-lands` → `https://example.org/inquest/event/air-ambulance-lands` where the site's address on the
 * web is known, else `event/air-ambulance-lands`, which is right wherever the file lies beside the site.
 */
export interface Where {
  /** Of the site's root on the web, absolute and with a slash at its end; null where nobody said. */
  readonly address: string | null;
}

/** `path` begins with a slash. */
export function linkTo(path: string, { address }: Where): string {
  const relative = path === '/' ? './' : path.slice(1);
  return address === null ? relative : new URL(relative, address).href;
}
