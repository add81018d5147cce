/**
 * An event → what stands under it on paper, where nothing can be opened: how its time is known, who told it, the very
 * words with their places, and its address.
 *
 *     How the time is known: “14.56” is on the day of the attack, 22 March 2017.
 *     Told by Dr Hudson.
 *     “The helicopter landed at 14.56” live-blog-1, line 30
 *     example.org/event/air-ambulance-lands
 */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { usePrintedAddress } from '../site-address.ts';
import { useInjuriesShown } from '../ui/injuries.tsx';
import { Unparted } from '../ui/unparted.tsx';
import { useTimeline } from '../use-timeline.ts';
import { allOf } from '../words/lists.ts';
import { words } from '../words/words.ts';

export function PrintedSources({ event }: { readonly event: TimelineEvent }): ReactNode {
  const { people, passages } = useTimeline();
  const tellers = (event.told?.by ?? []).map((id) => people.get(id)?.name ?? id);
  const shown = useInjuriesShown(event.id);
  const hidden = event.sensitive !== undefined && !shown;
  const address = usePrintedAddress(event.id);
  return (
    <div className="mt-1 max-w-prose font-sans text-xs">
      <p>
        <Unparted>{`${words.chronology.known} ${event.when.because}`}</Unparted>
        {tellers.length > 0 && ` ${words.chronology.toldBy(allOf(tellers))}`}
      </p>
      {event.sources.map(({ passage, exact }) => (
        <p key={`${passage} ${exact}`}>
          {hidden ? words.chronology.leftOut(event.warning ?? words.injuries.warning) : <q dir="auto">{exact}</q>}{' '}
          {(passages.get(passage)?.citations ?? [])
            .map(({ document, line }) => words.placeOf(document, line))
            .join('; ')}
        </p>
      ))}
      <p>{address}</p>
    </div>
  );
}
