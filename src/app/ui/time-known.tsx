/**
 * When an event happened → its time in the list's column, and under it how that is known.
 *
 *     22 March 2017             the day, and how a time is known, once for the events that follow each other with the same
 *     Not after 14.56
 *     TIED TO A KNOWN MOMENT
 */
import type { ReactNode } from 'react';
import type { When } from '../../model/time.ts';
import { basisWords, type WhenLike, whenWords } from '../time-words.ts';
import { useTimeline } from '../use-timeline.ts';
import { TimeMark } from './time-mark.tsx';

const nothingAbove: WhenLike = { earliest: null, latest: null, precision: 'unknown', basis: 'unknown' };

interface TimeKnownProps {
  readonly when: When;
  /** What stands right above it in the same run: nothing of that is shown again, but whoever listens has it all the same. */
  readonly above: WhenLike | undefined;
}

export function TimeKnown({ when, above = nothingAbove }: TimeKnownProps): ReactNode {
  const { dates } = useTimeline();
  const [said, before] = [whenWords(when, dates), whenWords(above, dates)];
  const sameDay = said.day === before.day && said.day !== '';
  const known = basisWords(when, said);
  const sameBasis = known === basisWords(above, before) && (sameDay || said.time === before.time);
  return (
    <>
      <TimeMark when={when} day={sameDay ? 'hidden' : 'shown'} dates={dates} />
      {when.basis !== 'unknown' && (
        <>
          {'\u2002'}
          <span className={sameBasis ? 'sr-only' : 'small-caps text-ink-quiet @[36rem]:block @[36rem]:leading-5'}>
            {known}
          </span>
        </>
      )}
    </>
  );
}
