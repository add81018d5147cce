/**
 * The interface in British English, put together from its rooms, but for the pages in `english-pages.ts`: `english.site.about` → "About".
 *
 * A translation is a file like this one, with the same keys; it may hold all its words itself.
 */
import { chosen, chronology, filters, injuries, search } from './english/list.ts';
import { guide, notFound, opening, site, states } from './english/site.ts';
import {
  bases,
  citedTitle,
  countOf,
  dayBases,
  events,
  facet,
  facets,
  headingWithin,
  nameWithin,
  parts,
  placeOf,
  standings,
} from './english/terms.ts';
import { gaps, said, times, told } from './english/times.ts';

export const english = {
  /** BCP 47: how words are counted and listed, and days written where the reader’s own locale is of another language. */
  language: 'en-GB',
  bases,
  citedTitle,
  countOf,
  dayBases,
  events,
  facet,
  facets,
  headingWithin,
  nameWithin,
  parts,
  placeOf,
  standings,
  chosen,
  chronology,
  filters,
  gaps,
  guide,
  injuries,
  notFound,
  opening,
  said,
  search,
  site,
  states,
  times,
  told,
};
