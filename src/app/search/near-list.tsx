/**
 * The events that come nearest to a search. What stands in a title for a word that was asked is marked there; what does not, is said:
 *
 *     Dr Hudson started working on PC Palmer
 *     By 14.56, 22 March 2017   Witness’s account by Dr Hudson   in the theme Giving aid for “save”
 */
import { type ReactNode, useId } from 'react';
import { useView } from '../use-view.ts';
import { pageWords } from '../words/page-words.ts';
import { wordsOf } from './asked-words.ts';
import { EventHit } from './event-hit.tsx';
import type { Near, Standing } from './nearest.ts';

interface NearListProps {
  readonly near: readonly Near[];
  /** Whether no event has all of the words, which is said. */
  readonly none: boolean;
  /** Each is one of the stops of the arrow keys. */
  readonly stops?: boolean;
}

/** Its heading is one of the page’s, unless it stands in the room beside the field. */
export function NearList({ near, none, stops = false }: NearListProps): ReactNode {
  const { view } = useView();
  const heading = useId();
  const Heading = stops ? 'p' : 'h2';
  if (near.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <Heading id={heading} className="text-ink-quiet">
        {none ? `${pageWords.found.noneHasAll} ${pageWords.found.nearest}:` : `${pageWords.found.beyond}:`}
      </Heading>
      <ul aria-labelledby={heading}>
        {near.map((one) => (
          <EventHit
            key={one.event.id}
            event={one.event}
            terms={one.terms}
            why={unseen(one)
              .map((each) => inWords(each, view.q))
              .join(', ')}
            stops={stops}
          />
        ))}
      </ul>
    </section>
  );
}

/** What stands for a word without being it, and not in the title. */
function unseen({ event, why }: Near): readonly Standing[] {
  const title = new Set(wordsOf(event.title));
  return why.filter(({ kind, there }) => kind === 'theme' || (kind === 'akin' && !title.has(there)));
}

function inWords({ kind, there, asked }: Standing, q: string): string {
  const { inPlaceOf, themeInPlaceOf } = pageWords.found;
  const typed = asTyped(asked, q);
  return kind === 'theme' ? themeInPlaceOf(there, typed) : inPlaceOf(there, typed);
}

/** A word as it stands in what was typed: "mi5" of "when did MI5 stop?" → "MI5". */
function asTyped(word: string, q: string): string {
  const parts = q.match(/[\p{Letter}\p{Mark}\p{Number}.]+/gu) ?? [];
  return parts.find((part) => wordsOf(part).includes(word)) ?? word;
}
