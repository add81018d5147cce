/** The events as a text to be read from beginning to end, in chapters. */
import type { ReactNode } from 'react';
import type { Selection } from '../select-events.ts';
import { TimeMark } from '../ui/time-mark.tsx';

export function Chronology({ selection }: { selection: Selection }): ReactNode {
  return (
    <ol aria-label="Chronology">
      {selection.events.map((event) => (
        <li key={event.id}>
          <article>
            <TimeMark when={event.when} />
            <h3>{event.title}</h3>
          </article>
        </li>
      ))}
    </ol>
  );
}
