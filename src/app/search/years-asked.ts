/**
 * What is asked → the years that its words name, as the dates of a choice: "MI5 before 2017" → to 2016, "since 2012" → from 2012,
 * "in 2009" → from 2009 to 2009, "2012 to 2016" → both. Years are calendar years of the timeline's zone.
 */
import type { ViewState } from '../view-state.ts';

const year = /\b(?:(before|until|till|by|to|after|since|from)\s+)?((?:1[89]|20)\d\d)\b/giu;

/** The same view where no year is named. */
export function withYears(q: string, view: ViewState): ViewState {
  let { from, to } = view;
  for (const [, word = '', digits] of q.matchAll(year)) {
    const named = Number(digits);
    const side = word.toLowerCase();
    if (side === 'before') to = `${named - 1}`;
    else if (side === 'after') from = `${named + 1}`;
    else if (side === 'since' || side === 'from') from = `${named}`;
    else if (side !== '') to = `${named}`;
    else [from, to] = [from ?? `${named}`, `${named}`];
  }
  return from === view.from && to === view.to ? view : { ...view, from, to };
}
