/**
 * A page → the folder of the one address under which it is to be found and listed, below the root.
 *
 *     {kind: 'event', id: 'air-ambulance-lands'}  →  event/air-ambulance-lands/
 *     {kind: 'guide', chapter: null}              →  guide/earlier-years/    the same page as that of its first chapter
 *     a page whose address spells the attacker's name, or that is not found  →  null
 */
import { guidedChapters } from '../../app/guide/guided-chapters.ts';
import type { Page } from '../../app/page-address.ts';
import type { TimelineIndex } from '../../app/timeline-index.ts';
import { folderOf } from './site-place.ts';

export function canonicalFolder(page: Page, index: TimelineIndex): string | null {
  if (page.kind === 'not-found') return null;
  const first = page.kind === 'guide' && page.chapter === null ? guidedChapters(index)[0] : undefined;
  const folder = folderOf(first === undefined ? page : { kind: 'guide', chapter: first.id });
  return index.attackersName.isIn(folder) ? null : folder;
}
