/**
 * An event → what stands under it on paper, where nothing can be opened: how its time is known, the very words with their
 * places, and its address.
 *
 *     How the time is known: “14.56” is on the day of the attack, 22 March 2017.
 *     “The helicopter landed at 14.56” first capture, line 30
 *     example.org/event/air-ambulance-lands
 */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { usePrintedAddress } from '../site-address.ts';
import { useInjuriesShown } from '../ui/injuries.tsx';
import { Unparted } from '../ui/unparted.tsx';
import { useDocumentNames } from '../use-document-names.ts';
import { useTimeline } from '../use-timeline.ts';
import { words } from '../words/words.ts';

export function PrintedSources({ event }: { readonly event: TimelineEvent }): ReactNode {
  const { passages } = useTimeline();
  const documentNames = useDocumentNames();
  const shown = useInjuriesShown(event.id);
  const hidden = event.sensitive !== undefined && !shown;
  const address = usePrintedAddress(event.id);
  return (
    <div className="mt-1 max-w-prose font-sans text-xs">
      <p>
        <Unparted>{`${words.chronology.known} ${event.when.because}`}</Unparted>
      </p>
      {event.sources.map(({ passage, exact }) => (
        <p key={`${passage} ${exact}`}>
          {hidden ? words.chronology.leftOut(event.warning ?? words.injuries.warning) : <q dir="auto">{exact}</q>}{' '}
          {(passages.get(passage)?.citations ?? [])
            .map(({ document, line }) => words.placeOf(documentNames.get(document) ?? document, line))
            .join('; ')}
        </p>
      ))}
      <p>{address}</p>
    </div>
  );
}
