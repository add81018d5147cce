/**
 * One event of those that a search finds: its title, when it was and who says so, and what else is to be said of its being there.
 *
 *     MI5 closed the attacker as a subject of interest
 *     By December 2010   Official statement by Witness L   “closed” for “stopped”
 */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { saidByWords } from '../said-words.ts';
import { isHourless, whenWords } from '../time-words.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { Marked } from '../ui/marked.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import type { ViewState } from '../view-state.ts';
import { words } from '../words/words.ts';
import { stepHits } from './step-hits.ts';

interface EventHitProps {
  readonly event: TimelineEvent;
  /** A break between it and the one above, in words or as a rule alone; none where the order of the two is known or does not matter. */
  readonly gap?: string | null;
  /** Words to mark, in lower case. */
  readonly terms?: readonly string[];
  readonly why?: string;
  /** The choice of filters that it is opened with; the reader’s own unless given. */
  readonly within?: ViewState | undefined;
  /** It is one of the stops of the arrow keys. */
  readonly stops?: boolean;
}

export function EventHit({ event, gap = null, terms = [], why = '', within, stops = false }: EventHitProps): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  return (
    <li className="py-1 touch:py-2">
      {gap !== null && <p className="order-gap text-ink-quiet text-xs">{gap}</p>}
      <ViewLink
        {...(stops ? { 'data-hit': '', onKeyDown: stepHits } : {})}
        to={{ ...(within ?? view), page: { kind: 'event', id: event.id } }}
      >
        <Marked text={event.title} terms={terms} />
      </ViewLink>{' '}
      <span className="tabular block text-ink-quiet text-xs">
        {`${when(event, index)}\u2002`}
        {saidByWords(event, index)}
        {why !== '' && `\u2002${why}`}
      </span>
    </li>
  );
}

/** “Hour not stated” is left to the list: of a day it is the day that helps to choose. */
function when(event: TimelineEvent, { dates }: TimelineIndex): string {
  const said = whenWords(event.when, dates);
  if (said.day === '') return said.time;
  return isHourless(said) ? said.day : words.times.thenDay(said.time, said.day);
}
