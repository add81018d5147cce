/**
 * When an event happened → its time in the list's column, and under it how that is known.
 *
 *     22 March 2017        the day once for the events that follow each other on it
 *     By 14.56
 *     TIED TO A KNOWN MOMENT
 */
import type { ReactNode } from 'react';
import type { When } from '../../model/time.ts';
import { basisWords, whenWords } from '../time-words.ts';
import { useTimeline } from '../use-timeline.ts';
import { TimeMark } from './time-mark.tsx';

interface TimeKnownProps {
  readonly when: When;
  /** The day stands above already; whoever listens has it all the same. */
  readonly sameDay: boolean;
}

export function TimeKnown({ when, sameDay }: TimeKnownProps): ReactNode {
  const { dates } = useTimeline();
  const said = whenWords(when, dates);
  return (
    <>
      <TimeMark when={when} day={sameDay && said.day !== '' ? 'hidden' : 'shown'} dates={dates} />
      {when.basis !== 'unknown' && (
        <>
          {' '}
          <span className="small-caps ml-1 text-ink-quiet @[36rem]:ml-0 @[36rem]:block @[36rem]:leading-5">
            {basisWords(when, said)}
          </span>
        </>
      )}
    </>
  );
}
