/**
 * A view → what the browser's tab says: "The air ambulance lands · Westminster attack and inquests".
 *
 * The attacker's name never stands in a title: his page is called "The attacker", and so is he where a document's own title
 * names him.
 */

import type { Page } from './page-address.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { words } from './words/words.ts';

/** The name of a page alone, without the site's; null for the chronology, which is the site. */
export function pageName(page: Page, index: TimelineIndex): string | null {
  const name = nameAsGiven(page, index);
  return name === null ? null : index.attackersName.without(name);
}

function nameAsGiven(page: Page, index: TimelineIndex): string | null {
  switch (page.kind) {
    case 'chronology':
      return null;
    case 'event':
      return index.events.get(page.id)?.title ?? null;
    case 'person': {
      const person = index.people.get(page.id);
      return person?.part === 'attacker' ? words.site.theAttacker : (person?.name ?? null);
    }
    case 'organisation':
      return index.organisations.get(page.id)?.name ?? null;
    case 'place':
      return index.places.get(page.id)?.name ?? null;
    case 'theme':
      return index.themes.get(page.id)?.name ?? null;
    case 'document':
      return index.documents.get(page.id)?.title ?? null;
    case 'about':
      return words.site.aboutThis;
    case 'who-was-when':
      return words.site.whoWasWhen;
    case 'guide':
      return words.site.guide(index.phases.get(page.chapter ?? '')?.name ?? null);
    case 'not-found':
      return words.site.notFound;
  }
}

/** The whole title of a page. */
export function pageTitle(page: Page, index: TimelineIndex): string {
  const title = index.attackersName.without(index.timeline.title);
  const name = pageName(page, index);
  return name === null ? words.site.chronologyOf(title) : `${name} · ${title}`;
}
