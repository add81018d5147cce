/**
 * The events that come nearest to a search, each with why it is there:
 *
 *     MI5 closed the attacker as a subject of interest
 *     “MI5”, “closed” for “stopped”
 */
import type { ReactNode } from 'react';
import { Marked } from '../ui/marked.tsx';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { pageWords } from '../words/page-words.ts';
import { wordsOf } from './asked-words.ts';
import type { Near, Standing } from './nearest.ts';
import { stepHits } from './step-hits.ts';

interface NearListProps {
  readonly near: readonly Near[];
  /** By its id, what the list is called by. */
  readonly labelledBy: string;
  /** Each is one of the stops of the arrow keys. */
  readonly stops?: boolean;
}

export function NearList({ near, labelledBy, stops = false }: NearListProps): ReactNode {
  const { view } = useView();
  return (
    <ul aria-labelledby={labelledBy}>
      {near.map(({ event, why, terms }) => (
        <li key={event.id} className="py-1 touch:py-2">
          <ViewLink
            {...(stops ? { 'data-hit': '', onKeyDown: stepHits } : {})}
            to={{ ...view, page: { kind: 'event', id: event.id } }}
          >
            <Marked text={event.title} terms={terms} />
          </ViewLink>{' '}
          <span className="block text-ink-quiet text-xs">{why.map((each) => inWords(each, view.q)).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}

function inWords({ kind, there, asked }: Standing, q: string): string {
  const { itself, inPlaceOf, themeInPlaceOf } = pageWords.found;
  const typed = asTyped(asked, q);
  if (kind === 'itself') return itself(typed);
  return kind === 'theme' ? themeInPlaceOf(there, typed) : inPlaceOf(there, typed);
}

/** A word as it stands in what was typed: "mi5" of "when did MI5 stop?" → "MI5". */
function asTyped(word: string, q: string): string {
  const parts = q.match(/[\p{Letter}\p{Mark}\p{Number}.]+/gu) ?? [];
  return parts.find((part) => wordsOf(part).includes(word)) ?? word;
}
