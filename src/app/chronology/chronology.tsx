/**
 * The events that are shown → the list named "Chronology": a text to be read from beginning to end, in chapters.
 *
 *     ol "Chronology"
 *       li   heading of the chapter (with the first event of each)
 *            article   time, title, summary, who and where
 *       li   article …
 *
 * The items of the list are the events and nothing else, so that their number is the number of events.
 */
import { type ReactNode, useLayoutEffect } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { LaterPart } from '../later-page.tsx';
import { type Chapter, chaptersOf } from '../list-chapters.ts';
import { showInPane } from '../list-pane.ts';
import { orderInList } from '../order-in-list.ts';
import type { Selection } from '../select-events.ts';
import { OrderBreak } from '../ui/order-break.tsx';
import { SpineKey } from '../ui/spine.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import { useLive } from '../use-live.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { words } from '../words/words.ts';
import { ChapterHeading } from './chapter-heading.tsx';
import { Entry } from './entry.tsx';
import { nearEvents } from './near-events.ts';
import { printedDocuments, usePrintedPartsAtHand } from './printed-parts.ts';

interface ChronologyProps {
  selection: Selection;
  /** Where it is no list of what is chosen: its own. */
  name?: string;
}

export function Chronology({ selection, name = words.site.chronology }: ChronologyProps): ReactNode {
  const { view } = useView();
  const index = useTimeline();
  const printing = usePrinting();
  const open = view.page.kind === 'event' ? view.page.id : null;
  const live = useLive();
  const events = live || open === null ? selection.events : nearEvents(selection.events, open);
  const chapters = chaptersOf(events, view.clock, index);
  useFollowedEntry(open, events === selection.events);
  usePrintedPartsAtHand();
  const firstSensitive = selection.events.find((event) => event.sensitive !== undefined);
  const inChapters = chapters.map((chapter) => chapter.events);
  const orders = view.clock === 'told' ? null : orderInList(inChapters, index.timeline);
  const entry = (event: TimelineEvent, at: number, chapter: Chapter, first: boolean) => (
    <li
      key={event.id}
      id={entryId(event.id)}
      data-event={event.id}
      className={`scroll-my-24 ${event.id === open ? 'first-shown' : ''}`}
    >
      {at === 0 && <ChapterHeading chapter={chapter} first={first} />}
      <OrderBreak event={event} order={orders?.get(event.id)} />
      <Entry
        event={event}
        terms={selection.terms}
        offerAll={event === firstSensitive}
        order={orders?.get(event.id)}
        printing={printing}
        above={chapter.events[at - 1]?.when}
      />
    </li>
  );
  // What was asked for is on the first screen: of some of the events the key stands below.
  const whole = selection.events.length === selection.total;
  const key = view.clock === 'happened' && <SpineKey />;
  return (
    <>
      {whole && key}
      <ol aria-label={name} className="@container max-w-list">
        {chapters.flatMap((chapter, number) =>
          chapter.events.map((event, at) => entry(event, at, chapter, number === 0)),
        )}
      </ol>
      {whole || key}
      {printing && <LaterPart page={printedDocuments} given={{}} />}
    </>
  );
}

/** The id of an event's place in the list, for whoever leads back to it. */
function entryId(event: string): string {
  return `entry-${event}`;
}

/**
 * Keeps the entry of the open event in sight in the list beside it, from the first; a list that was cut is whole when the page
 * is alive. Nothing but the list moves.
 */
function useFollowedEntry(open: string | null, whole: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that was made whole has its entries elsewhere.
  useLayoutEffect(() => {
    if (open !== null) showInPane(document.getElementById(entryId(open)));
  }, [open, whole]);
}
