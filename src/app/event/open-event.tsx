/** One event, as an argument: what, when and how that is known, who says so, the very words, what came before and after. */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { Selection } from '../select-events.ts';
import { TimeMark } from '../ui/time-mark.tsx';

export function OpenEvent({ event }: { event: TimelineEvent; selection: Selection }): ReactNode {
  return (
    <article>
      <h2>{event.title}</h2>
      <TimeMark when={event.when} />
    </article>
  );
}
