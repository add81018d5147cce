/**
 * What is chosen, as the rest of a sentence: "12 of 72 events" + " with Dr Hudson on giving aid".
 *
 * Within a facet "or", because any of them will do; a fourth name and those after it are counted.
 */
import type { Standing } from '../../model/event.ts';
import { facetLabel } from '../facet-label.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { type Facet, facets, type ViewState } from '../view-state.ts';

const most = 3;

const leads: Readonly<Record<Facet, string>> = {
  person: 'with',
  organisation: 'involving',
  place: 'at',
  theme: 'on',
  phase: 'in the chapter',
  standing: 'resting on',
  document: 'in',
};

const standings: Readonly<Record<Standing, string>> = {
  account: 'witnesses’ accounts',
  submission: 'counsel’s submissions',
  finding: 'the coroner’s findings',
  examination: 'expert examinations',
  statement: 'families’ statements',
  official: 'what police or MI5 put',
  report: 'the newspaper’s report',
};

/** Empty where nothing is chosen. */
export function chosenWords(view: ViewState, index: TimelineIndex): string {
  const parts = facets
    .filter((facet) => view.chosen[facet].length > 0)
    .map((facet) => `${leads[facet]} ${anyOf(view.chosen[facet].map((id) => inSentence(index, facet, id)))}`);
  if (view.from !== null) parts.push(`from ${view.from}`);
  if (view.to !== null) parts.push(`to ${view.to}`);
  if (view.q !== '') parts.push(`matching “${view.q.trim()}”`);
  return parts.join(' ');
}

/** "Dr Hudson, Mr Ellwood or 3 others". */
function anyOf(names: readonly string[]): string {
  const shown = names.length > most + 1 ? names.slice(0, most) : names;
  const rest = names.length - shown.length;
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(rest > 0 ? [...shown, `${rest} others`] : shown);
}

function inSentence(index: TimelineIndex, facet: Facet, id: string): string {
  const label = facetLabel(index, facet, id);
  switch (facet) {
    case 'theme':
      return lowered(label);
    case 'standing':
      return Object.hasOwn(standings, id) ? standings[id as Standing] : label;
    case 'phase':
    case 'document':
      return `“${label}”`;
    default:
      return label.replace(/^The /, 'the ');
  }
}

/** A heading's capital taken away; that of a name such as MI5 stays. */
function lowered(label: string): string {
  return /^\p{Lu}\p{Ll}*(?:[’'\s]|$)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
