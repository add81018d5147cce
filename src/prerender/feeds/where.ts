/**
 * A path of the site → how a file at the site's root links to it.
 *
 * `event/air-ambulance-lands/` → `https://example.org/inquest/event/air-ambulance-lands/` where the site's address on the
 * web is known, else `./event/air-ambulance-lands/`, which is right wherever the file lies beside the site.
 */
import { addressIn, type SitePlace } from '../head/site-place.ts';

export type Where = Pick<SitePlace, 'address'>;

/** `path` is below the root, without a slash at its beginning; empty for the root itself. */
export function linkTo(path: string, { address }: Where): string {
  return addressIn({ address, toRoot: './' }, path);
}
