/**
 * Under the marks: along each row a line from event to event, each known to come after the one before; and from the event
 * that is pointed at or open, lines to those on other rows of its lane, which would all together be a thicket behind the words. Dots lead to
 * what nothing is known to come before.
 * For the eye alone: an event's page says the same in words.
 */
import type { ReactNode } from 'react';
import { beginningsIn } from './beginnings.ts';
import type { Joins } from './order-lanes.ts';
import type { PlacedMark, Score } from './score.ts';

interface OrderLinesProps {
  readonly score: Score;
  readonly joins: Joins;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Whose lines stand out: an event's id, or a mark's. */
  readonly pointed: string | null;
}

export function OrderLines({ score, joins, width, height, pointed }: OrderLinesProps): ReactNode {
  const beginnings = beginningsIn(
    score.marks.map(({ mark }) => mark),
    joins,
  );
  return (
    <svg className="order-lines" width={width} height={height} aria-hidden="true">
      {score.marks
        .filter(({ mark }) => beginnings.has(mark.id))
        .map((each) => (
          <path
            key={each.mark.id}
            className="is-lead"
            d={`M${Math.max(1, middle(each) - lead)} ${each.y}H${middle(each)}`}
          />
        ))}
      {linesOf(score.marks, joins).flatMap(({ from, to, isPart }) => {
        const isPointed = pointed !== null && isPart(pointed);
        if (from.y !== to.y && !isPointed) return [];
        const look = isPointed ? 'is-pointed' : undefined;
        return [<path key={`${from.mark.id} ${to.mark.id}`} className={look} d={pathOf(from, to)} />];
      })}
    </svg>
  );
}

/** How far a dotted line leads to what nothing is known to come before: it is not the first of the day for that. */
const lead = 24;

interface Line {
  readonly from: PlacedMark;
  readonly to: PlacedMark;
  /** Whether it leads from or to that event or mark. */
  isPart(id: string): boolean;
}

/** Within each lane in which both stand: from lane to lane it would cross the words of others. */
function linesOf(marks: readonly PlacedMark[], joins: Joins): readonly Line[] {
  const placed = new Map<string, PlacedMark[]>();
  for (const each of marks) {
    const { mark } = each;
    if (mark.kind === 'event') placed.set(mark.event.id, [...(placed.get(mark.event.id) ?? []), each]);
  }
  return joins.flatMap(([before, after]) => {
    const pairs = (placed.get(before) ?? []).flatMap((from) => (placed.get(after) ?? []).map((to) => ({ from, to })));
    const within = pairs.filter(({ from, to }) => from.mark.lane === to.mark.lane);
    return within.map(({ from, to }) => {
      const ends: readonly string[] = [before, after, from.mark.id, to.mark.id];
      return { from, to, isPart: (id: string) => ends.includes(id) };
    });
  });
}

/** Along its row, and over to the other just before it. */
function pathOf(from: PlacedMark, to: PlacedMark): string {
  const [x0, x1] = [middle(from), middle(to)];
  if (from.y === to.y) return `M${x0} ${from.y}H${x1}`;
  const turn = Math.max(x0, x1 - bend);
  return `M${x0} ${from.y}H${turn}L${x1} ${to.y}`;
}

const bend = 14;

function middle({ x0, x1 }: PlacedMark): number {
  return Math.round((x0 + x1) / 2);
}
