/** When it happened, how that is known, the document's own words for it and the reason. */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { basisWords, clockNote, whenWords } from '../time-words.ts';
import { TimeMark } from '../ui/time-mark.tsx';
import { Unparted } from '../ui/unparted.tsx';
import { useTimeline } from '../use-timeline.ts';
import { pageWords } from '../words/page-words.ts';

export function WhenSection({ event }: { event: TimelineEvent }): ReactNode {
  const { dates } = useTimeline();
  const { when } = event;
  return (
    <>
      <p className="font-semibold">
        <TimeMark when={when} dates={dates} />
      </p>
      {when.phrase !== null && (
        <p>
          <span className="font-sans text-ink-quiet text-sm">{pageWords.event.phrase}</span> “<bdi>{when.phrase}</bdi>”
        </p>
      )}
      <p className="font-sans text-ink-quiet text-sm">
        {when.basis !== 'unknown' && (
          <>
            <span className="small-caps">{basisWords(when, whenWords(when, dates))}</span>
            <span className="sr-only">.</span>{' '}
          </>
        )}
        <Unparted>
          {[pageWords.event.bases[when.basis], when.because, clockNote(when, dates)]
            .filter((each) => each !== null)
            .join(' ')}
        </Unparted>
      </p>
    </>
  );
}
