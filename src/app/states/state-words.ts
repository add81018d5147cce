/** The sentences of what may go otherwise than hoped: loading, failing, nothing there, something left out. */

import type { Ignored } from '../page-address.ts';
import type { Trouble } from '../timeline-query.ts';
import { type Facet, facets } from '../view-state.ts';
import { facetWord } from '../words.ts';

export const stateWords = {
  loading: 'The chronology is being fetched.',
  failed: 'The chronology could not be loaded',
  retry: 'Try again',
  retrying: 'Trying again…',
  stillOnly: 'The page can be read; search, filters and the chart are missing.',
  empty: 'There are no events yet',
  emptyMore: 'The timeline was loaded, and there is no event in it: no document has been converted.',
  nothingLeft: 'No event fits all of this',
  loosen: 'Take one choice away, and there is something to read again:',
  nothingAtAll: 'Taking away any single choice does not help; they exclude each other.',
  hidden: 'The filters leave this event out of the list.',
  broken: 'Something in this page broke',
  brokenMore: 'This is a fault of the site. Loading the page again may help.',
  reload: 'Load the page again',
  pageComing: 'The page is being fetched.',
  noPage: 'This page could not be loaded',
  noPageMore:
    'Its code could not be fetched. Check your connection and load the page again; the chronology itself is here.',
  noChart: 'The chart could not be loaded. The list below has everything that is in it.',
} as const;

/** What happened, and what a reader can do about it. */
export function troubleWords(trouble: Trouble): { readonly what: string; readonly help: string } {
  switch (trouble.kind) {
    case 'unreachable':
      return {
        what: `The file with the events could not be had. ${trouble.detail}`,
        help: trouble.passing
          ? 'Check your connection and try again.'
          : 'It may be missing from this site for the moment. Try again later.',
      };
    case 'not-json':
      return {
        what: 'The file with the events came, but it is not JSON.',
        help: 'The site may be only partly published, or something between you and it answered in its place. Try again in a while.',
      };
    case 'unfit':
      return {
        what: 'The file with the events came, but this page cannot read it: it does not have the form that was agreed.',
        help: 'Load the page again in case it is older than the file. If that does not help, the site needs mending; this is what does not fit:',
      };
  }
}

/** "There is no person “xyz” here." */
export function ignoredWords({ key, value, why }: Ignored): string {
  if (why === 'unknown') return `There is no ${isFacet(key) ? facetWord[key] : key} “${value}” here.`;
  if (key === 'from' || key === 'to')
    return `“${value}” (${key}) cannot be used: it is no date, or “from” comes after “to”.`;
  return `“${value}” is nothing that “${key}” can be.`;
}

function isFacet(key: string): key is Facet {
  return facets.some((facet) => facet === key);
}
