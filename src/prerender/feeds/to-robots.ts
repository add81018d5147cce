/**
 * Where the site is → `robots.txt`: everything may be read, and where the list of all pages is (RFC 9309).
 */
import { linkTo, type Where } from './where.ts';

/** Only a whole address may stand for the sitemap: without one there is none. */
export function toRobots(where: Where): string {
  const sitemap = where.address === null ? '' : `\nSitemap: ${linkTo('sitemap.xml', where)}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
