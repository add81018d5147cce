/** When it happened, how that is known, the document's own words for it and the reason. */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { TimeMark } from '../ui/time-mark.tsx';
import { useTimeline } from '../use-timeline.ts';
import { basisSentences, openEventWords } from './open-event-words.ts';

export function WhenSection({ event }: { event: TimelineEvent }): ReactNode {
  const { timeline } = useTimeline();
  const { when } = event;
  return (
    <>
      <p className="font-semibold">
        <TimeMark when={when} zone={timeline.timezone} />
      </p>
      {when.phrase !== null && (
        <p>
          <span className="font-sans text-ink-quiet text-sm">{openEventWords.phrase}</span> “<bdi>{when.phrase}</bdi>”
        </p>
      )}
      <p className="font-sans text-ink-quiet text-sm">
        {basisSentences[when.basis]} {when.because}
      </p>
    </>
  );
}
