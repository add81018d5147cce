/** Where the line of a list breaks → that the order is not known there, and who tells what follows; nothing where no more need be said. */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { OrderInList } from '../order-in-list.ts';
import { tellers } from '../told-words.ts';
import { useTimeline } from '../use-timeline.ts';
import { words } from '../words/words.ts';

interface OrderBreakProps {
  /** The event below the break. */
  readonly event: TimelineEvent;
  readonly order: OrderInList | undefined;
}

export function OrderBreak({ event, order }: OrderBreakProps): ReactNode {
  const index = useTimeline();
  if (!order?.breaks) return null;
  const by = order.breaks === 'line' ? null : tellers(event, index);
  return (
    <p className="spine-beside pt-3 font-sans text-sm">
      {by === null ? words.chronology.breaks : words.chronology.otherAccount(by, order.breaks === 'goes-on')}
    </p>
  );
}
