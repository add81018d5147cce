/**
 * An event → its summary, in the open where it describes no injuries, else behind the browser's own control.
 */
import type { ReactNode } from 'react';
import type { TimelineIndex } from '../../app/timeline-index.ts';
import { words } from '../../app/words/words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { isPlain } from '../head/describe-page.ts';
import { Closed } from './embedded-parts.tsx';

interface EmbeddedSummaryProps {
  readonly event: TimelineEvent;
  readonly index: TimelineIndex;
}

/** Nobody on the page around it was warned: a summary made by rule from such a passage is closed as well. */
export function EmbeddedSummary({ event, index }: EmbeddedSummaryProps): ReactNode {
  if (event.summary === '') return null;
  const summary = <p>{event.summary}</p>;
  if (isPlain(event, index)) return summary;
  return (
    <Closed what={words.injuries.what.summary} warning={event.warning ?? words.injuries.warning}>
      {summary}
    </Closed>
  );
}
