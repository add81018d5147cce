/**
 * A document's passages → those of its end that say only on which day it was signed: nothing was done then that it tells of.
 *
 *   …, "Ada Lund", "10 May 2016" → the last one      …, "Signed on 10 May 2016", "Ada Lund" → the last but one
 */
import type { PassageId } from '../../../model/ids.ts';
import type { MergedPassage } from '../../artifacts.ts';
import { readDateHeading } from './read-date-heading.ts';

const marked = /^(?:dated|signed|issued|date|date of issue|date of signature)(?: this)?\b[\s:,–—-]*(?:on )?/iu;
/** A name, a place or an office may stand below the date. */
const lastLines = 4;
const longestLine = 60;

export function signedOn(passages: readonly MergedPassage[]): ReadonlySet<PassageId> {
  const told = passages.filter(({ isFootnote }) => isFootnote !== true);
  const end: PassageId[] = [];
  for (const { id, text, level } of told.slice(1).slice(-lastLines).reverse()) {
    if (level !== undefined || text.length > longestLine) break;
    if (isWholeDate(text.trim().replace(marked, ''))) end.push(id);
  }
  return new Set(end);
}

function isWholeDate(text: string): boolean {
  const date = readDateHeading(text, false);
  return date !== null && date.day !== null && date.year !== null;
}
