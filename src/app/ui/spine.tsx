/**
 * An event of the list, and whether it is known to come after the one above it → its mark on the line that runs down the list: the
 * chronology as a vertical timeline, on a phone too, where there is no room for the chart.
 *
 *     ●   Not after 14.56      the words give the time
 *     │
 *     ─   14.56                and to the minute
 *
 *     ○   Time not stated      not known, or known from the order of events or from the editor alone
 *
 * A line leads from one mark to the next where it is known that they came in this order, and nowhere else. How the time is known is
 * said in words beside it, and what is known of the order where the event is open.
 */
import type { ReactNode } from 'react';
import type { When } from '../../model/time.ts';
import type { OrderInList } from '../order-in-list.ts';
import { words } from '../words/words.ts';

interface SpineProps {
  when: When;
  /** None where the list does not stand in the order of what happened: nothing is drawn. */
  order: OrderInList | undefined;
}

export function Spine({ when, order }: SpineProps): ReactNode {
  if (!order) return null;
  const joins = `${order.follows ? 'joins-above' : ''} ${order.leads ? 'joins-below' : ''}`;
  return <span aria-hidden="true" className={`spine ${lookOf(when)} ${joins}`} />;
}

function lookOf({ earliest, latest, precision, basis }: When): string {
  if (precision === 'minute' && earliest !== null && latest !== null) return 'is-minute';
  return basis === 'stated' || basis === 'resolved' || basis === 'anchored' ? 'is-given' : 'is-thought';
}

/** What the line and its marks say, for whoever sees them; the list says it in words to all. */
export function SpineKey(): ReactNode {
  const { joined, minute, given, thought } = words.chronology.spine;
  const marks = [
    ['is-minute', minute],
    ['is-given', given],
    ['is-thought', thought],
  ] as const;
  return (
    <p aria-hidden="true" className="spine-key my-3 max-w-list font-sans text-ink-quiet text-xs md:mb-6">
      <span>{joined}</span>
      {marks.map(([look, meaning]) => (
        <span key={look}>
          <i className={`spine ${look}`} /> {meaning}
        </span>
      ))}
    </p>
  );
}
