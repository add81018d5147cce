/**
 * A page → where its preview image is, below the site's root. The head that names it and the build that draws it ask here.
 *
 * `{kind: 'event', id: 'air-ambulance-lands'}` → `previews/event/air-ambulance-lands.png`; the chronology →
 * `previews/chronology.png`, which also stands for pages that are not found.
 */
import { type Page, pagePath } from '../../app/page-address.ts';

export function previewPath(page: Page): string {
  const own = page.kind !== 'chronology' && page.kind !== 'not-found';
  return `previews${own ? pagePath(page) : '/chronology'}.png`;
}
