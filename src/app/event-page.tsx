/** The open event with the ways to send it, and the words it rests on, to others: one chunk, since they are read together. */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../model/event.ts';
import { OpenEvent } from './event/open-event.tsx';
import { QuoteLink } from './share/quote-link.tsx';
import { SelectedLink } from './share/selected-link.tsx';
import type { ShareProps } from './share/share.tsx';
import { ShareEvent } from './share/share-event.tsx';

interface EventPageProps extends ShareProps {
  readonly event: TimelineEvent;
}

export function EventPage({ event, view, selection }: EventPageProps): ReactNode {
  return (
    <OpenEvent
      event={event}
      selection={selection}
      share={<ShareEvent view={view} selection={selection} />}
      quoteLink={(quote) => <QuoteLink quote={quote} />}
      onSelected={(selected) => <SelectedLink selected={selected} document={null} />}
    />
  );
}
