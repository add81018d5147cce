/**
 * An event → the open event, read from top to bottom as an argument: what, when and how that is known, who says so, the
 * very words in their context, who and where, what came before and after.
 *
 * Beside the list it keeps to the screen with a scroll of its own; on a phone it is the page. Its heading takes the
 * focus when it opens, so that those who listen are there too.
 */
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import type { Relation, TimelineEvent } from '../../model/event.ts';
import type { SourceQuote } from '../../model/source.ts';
import { later } from '../later-code.ts';
import { LaterPart } from '../later-page.tsx';
import type { Selection } from '../select-events.ts';
import { type SelectedWords, useSelectedWords } from '../selected-words.ts';
import { usePrintedAddress } from '../site-address.ts';
import { Injuries } from '../ui/injuries.tsx';
import { Marked } from '../ui/marked.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withoutFilters } from '../view-state.ts';
import { allOf } from '../words/lists.ts';
import { pageWords } from '../words/page-words.ts';
import { InvolvedSection } from './involved-section.tsx';
import { OrderSection } from './order-section.tsx';
import { SourcePassage } from './source-passage.tsx';
import { ToldSection } from './told-section.tsx';
import { WhenSection } from './when-section.tsx';

const otherAccounts = later(async () => (await import('./other-accounts.tsx')).OtherAccounts, 'other-accounts');

interface OpenEventProps {
  event: TimelineEvent;
  selection: Selection;
  /** The ways to send it to others. */
  share?: ReactNode;
  /** The way to send a quotation to others. */
  quoteLink?: (quote: SourceQuote) => ReactNode;
  /** What is offered for words that are selected in what it rests on. */
  onSelected?: (selected: SelectedWords) => ReactNode;
}

export function OpenEvent({ event, selection, share, quoteLink, onSelected }: OpenEventProps): ReactNode {
  const heading = useFocusedHeading(event.id);
  const { timeline } = useTimeline();
  const edited = editedWords(event, timeline.relations);
  const printing = usePrinting();
  const address = usePrintedAddress(event.id);
  const summary = (
    <p>
      <Marked text={event.summary} terms={selection.terms} />
    </p>
  );
  return (
    <article aria-labelledby="open-event-title" className="pb-10">
      <h1 id="open-event-title" ref={heading} tabIndex={-1} className="mb-2 font-semibold text-lg outline-offset-4">
        <Marked text={event.title} terms={selection.terms} />
      </h1>
      {share}
      <Section name={pageWords.event.when}>
        <WhenSection event={event} />
      </Section>
      {event.summary !== '' && (
        <Section name={pageWords.event.what}>
          {event.sensitive ? (
            <Injuries warning={event.warning} of={event.id} what="summary">
              {summary}
            </Injuries>
          ) : (
            summary
          )}
        </Section>
      )}
      <Section name={pageWords.event.toldBy}>
        <ToldSection event={event} />
      </Section>
      <Section name={pageWords.event.words}>
        <Sources event={event} quoteLink={quoteLink} onSelected={onSelected} />
      </Section>
      <LaterPart page={otherAccounts} given={{ event }} />
      <Section name={pageWords.event.involved}>
        <InvolvedSection event={event} />
      </Section>
      <Section name={pageWords.event.order}>
        <OrderSection event={event} selection={selection} />
      </Section>
      {printing && <p className="mt-6 font-sans text-xs">{address}</p>}
      {edited !== null && <EditorsHand said={edited} />}
    </article>
  );
}

function Section({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <section className="mt-6">
      <h2 className="mb-1 font-sans font-semibold text-sm">{name}</h2>
      {children}
    </section>
  );
}

function EditorsHand({ said }: { said: string }): ReactNode {
  const { view } = useView();
  return (
    <p className="mt-6 font-sans text-ink-quiet text-xs">
      {said}{' '}
      <ViewLink to={{ ...withoutFilters(view), page: { kind: 'about' } }} className="quiet-link print:hidden">
        {pageWords.event.howMade}
      </ViewLink>
    </p>
  );
}

interface SourcesProps {
  event: TimelineEvent;
  quoteLink: OpenEventProps['quoteLink'] | undefined;
  onSelected: OpenEventProps['onSelected'] | undefined;
}

function Sources({ event, quoteLink, onSelected }: SourcesProps): ReactNode {
  const { passages } = useTimeline();
  const selected = useSelectedWords();
  const byPassage = new Map<string, SourceQuote[]>();
  for (const quote of event.sources) byPassage.set(quote.passage, [...(byPassage.get(quote.passage) ?? []), quote]);
  return [...byPassage].map(([id, quotes]) => {
    const passage = passages.get(id);
    const differing = event.discrepancies?.filter(({ here }) => here.passage === id) ?? [];
    const below = (
      <>
        {quoteLink !== undefined && quotes.map((quote) => <Fragment key={quote.exact}>{quoteLink(quote)}</Fragment>)}
        {selected?.passage === id && onSelected?.(selected)}
      </>
    );
    return (
      passage && (
        <SourcePassage
          key={id}
          passage={passage}
          quotes={quotes}
          discrepancies={differing}
          event={event.id}
          below={below}
        />
      )
    );
  });
}

/** What an editor decided of it, the order that is marked so among it; null where the conversion did it all. */
function editedWords({ id, edited }: TimelineEvent, relations: readonly Relation[]): string | null {
  const ordered = (end: 'after' | 'before') =>
    relations.some((relation) => relation[end] === id && relation.basis !== 'stated') ? [end] : [];
  const fields = [...edited, ...ordered('after'), ...ordered('before')];
  if (fields.length === 0) return null;
  const known = pageWords.event.fields;
  return pageWords.event.edited(allOf([...new Set(fields.map((field) => known[field] ?? field))]));
}

/**
 * Moves the focus to the heading whenever another event is opened; the page does not move. Whoever has got somewhere on the
 * page before it was alive is left there: a key that was pressed in between would be lost.
 */
function useFocusedHeading(event: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { hasMoved } = useView();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another event in the same place is the reason to move.
  useEffect(() => {
    if (hasMoved() || document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [event]);
  return heading;
}
