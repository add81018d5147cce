/** The names of those who were killed, then what this is. */
import type { ReactNode } from 'react';
import { useTimeline } from '../use-timeline.ts';

export function Opening(): ReactNode {
  const { timeline } = useTimeline();
  const killed = timeline.people.filter((person) => person.part === 'killed');
  return (
    <header>
      <p>{killed.map((person) => person.name).join(', ')}</p>
      <h1>{timeline.title}</h1>
    </header>
  );
}
