/**
 * A change of page → where the screen and the focus go. React draws; this keeps the reader's place.
 *
 *   list → event, side by side    the entry stays where it is on the screen, whatever grew or shrank above it (`list-pane.ts`)
 *   list → event, on a phone      the event begins at the top; the place in the list is kept
 *   event → list                  the place comes back, the focus returns to what opened the event, in the list or in the chart
 *   list → another choice of it   the list's head comes into sight if it was above the screen
 *   one clock → the other         the event the reader is at stays where it is on the screen (`kept-event.ts`)
 *   any page → another            to the top and its heading; by Back or Forward, to where the reader was
 *   page → event → the same page  to where the reader was, by Back or by closing, with the focus on the link to the event
 *
 * A class for `getSnapshotBeforeUpdate`: the last moment at which the old page can still be measured.
 */
import { Component, type ReactNode } from 'react';
import { originIn } from './came-from.ts';
import { eventToKeep, type KeptEvent, keepEvent } from './kept-event.ts';
import { bringTo, listPane, seenFrom } from './list-pane.ts';
import { type Page, pagePath } from './page-address.ts';
import { focusHeading } from './page-heading.ts';
import { type ViewState, writeAddress } from './view-state.ts';

interface PageMovesProps {
  readonly view: ViewState;
  readonly children: ReactNode;
}

interface Snapshot {
  readonly focused: Element | null;
  /** Where only the clock changes: the event the reader is at. */
  readonly event: KeptEvent | null;
  /** What the reader is looking at, and how far it stands below the top of the screen. */
  readonly anchor: { readonly element: Element; readonly top: number } | null;
  /** How high the opening stood above what was pressed; null where nothing below it was. */
  readonly opening: number | null;
}

/** Where the reader was, where the list then began, and how far it was scrolled by itself. */
interface Kept {
  readonly y: number;
  readonly list: number | null;
  readonly pane: number;
}

export class PageMoves extends Component<PageMovesProps> {
  private readonly scrolls = new Map<string, Kept>();
  private opener: Element | null = null;
  private popped = false;
  /** The page from which the open event was come to. */
  private origin: string | null = null;

  override componentDidMount(): void {
    this.origin = originIn(window.history.state);
    window.history.scrollRestoration = 'manual';
    window.addEventListener('popstate', this.onPop, { capture: true });
    window.addEventListener('pagehide', this.onLeave);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('popstate', this.onPop, { capture: true });
    window.removeEventListener('pagehide', this.onLeave);
    window.history.scrollRestoration = 'auto';
  }

  private readonly onPop = () => {
    this.popped = true;
  };

  /** Coming back from elsewhere, or a reload, is the browser's own business. */
  private readonly onLeave = () => {
    window.history.scrollRestoration = 'auto';
  };

  override getSnapshotBeforeUpdate(before: PageMovesProps): Snapshot | null {
    if (samePage(before.view.page, this.props.view.page) && sameList(before.view, this.props.view)) return null;
    this.scrolls.set(placeOf(before.view), {
      y: window.scrollY,
      list: listTop(),
      pane: listPane()?.scrollTop ?? 0,
    });
    const focused = document.activeElement;
    const event = onlyClockChanged(before.view, this.props.view) ? eventToKeep(this.props.view.page) : null;
    const entry = entryOf(this.props.view.page) ?? entryOf(before.view.page);
    const opening = focused?.closest('header') ? null : openingHeight();
    return { focused, event, anchor: anchorAt(entry) ?? anchorAt(focused), opening };
  }

  override componentDidUpdate(before: PageMovesProps, _state: unknown, snapshot: Snapshot | null): void {
    const popped = this.popped;
    this.popped = false;
    const returning = [placeOf(this.props.view), writeAddress(this.props.view)].some((each) => each === this.origin);
    this.origin = originIn(window.history.state);
    if (snapshot === null) return;
    const [from, to] = [before.view.page, this.props.view.page];
    if (onlyClockChanged(before.view, this.props.view)) {
      if (!popped && snapshot.event !== null && keepEvent(snapshot.event)) return;
      this.toAnotherList(popped);
      return;
    }
    if (!isListed(from) || !isListed(to)) {
      const back = popped || returning;
      const kept = this.toAnotherPage(back, to);
      const link = back ? linkTo(from) : null;
      if (link === null) focusHeading();
      else link.focus({ preventScroll: kept });
      return;
    }
    if (!sameList(before.view, this.props.view)) {
      if (snapshot.opening !== null) window.scrollBy(0, openingHeight() - snapshot.opening);
      this.toAnotherList(popped);
      return;
    }
    const entry = entryOf(to) ?? entryOf(from);
    if (from.kind === 'chronology') this.opener = snapshot.focused;
    if (to.kind === 'chronology') this.backToList(entry, snapshot);
    else if (isDrawn(entry)) keepOnScreen(snapshot);
    else window.scrollTo(0, 0);
  }

  private backToList(entry: Element | null, snapshot: Snapshot): void {
    const kept = this.scrolls.get(placeOf(this.props.view));
    // Opened from the chart: the reader was there, and not where the event stands in the list.
    const above = isDrawn(this.opener) && this.opener.closest('.timeline-chart') !== null;
    if ((above && kept !== undefined) || !keepOnScreen(snapshot)) {
      if (kept !== undefined) scrollBack(kept);
      else entry?.scrollIntoView({ block: 'center' });
    }
    const opener = isDrawn(this.opener) && this.opener !== document.body ? this.opener : entry?.querySelector('a');
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    this.opener = null;
  }

  private toAnotherList(popped: boolean): void {
    const list = document.getElementById('chronology');
    const kept = popped ? this.scrolls.get(placeOf(this.props.view)) : undefined;
    listPane()?.scrollTo(0, 0);
    if (kept !== undefined) scrollBack(kept);
    else if (isDrawn(list) && list.getBoundingClientRect().top < 0) list.scrollIntoView();
    // What was pressed may have gone with the list it stood in.
    if (document.activeElement === document.body) list?.focus({ preventScroll: true });
  }

  /** Whether the reader’s own place on it was known. */
  private toAnotherPage(back: boolean, page: Page): boolean {
    const kept = back ? this.scrolls.get(placeOf(this.props.view)) : undefined;
    // A line of a document is scrolled to by the document's own page.
    if (kept !== undefined) scrollBack(kept);
    else if (page.kind !== 'document' || page.line === null) window.scrollTo(0, 0);
    return kept !== undefined;
  }

  override render(): ReactNode {
    return this.props.children;
  }
}

/** By what a reader’s place is kept; whether injuries are shown may have changed since. */
function placeOf(view: ViewState): string {
  return writeAddress({ ...view, injuries: 'hidden' });
}

/** The pages that have the list on them. */
function isListed(page: Page): boolean {
  return page.kind === 'chronology' || page.kind === 'event';
}

function samePage(one: Page, other: Page): boolean {
  return one.kind === other.kind && partOf(one) === partOf(other);
}

/** Which of the pages of its kind a page is. */
function partOf(page: Page): string | null {
  if (page.kind === 'guide') return page.chapter;
  return 'id' in page ? page.id : null;
}

/** Whether both views ask for the same events in the same order. */
function sameList(one: ViewState, other: ViewState): boolean {
  const asked = (view: ViewState) => writeAddress({ ...view, page: { kind: 'chronology' }, injuries: 'hidden' });
  return asked(one) === asked(other);
}

function onlyClockChanged(one: ViewState, other: ViewState): boolean {
  return one.clock !== other.clock && samePage(one.page, other.page) && sameList({ ...one, clock: other.clock }, other);
}

/** The title in the list of the event that is open on a page. */
function entryOf(page: Page): Element | null {
  return page.kind === 'event' ? document.getElementById(`title-${page.id}`) : null;
}

/** A link to an event in what is read, the first that is on the screen before others. */
function linkTo(page: Page): HTMLElement | null {
  if (page.kind !== 'event') return null;
  const links = [...document.querySelectorAll<HTMLAnchorElement>(`main a[href*="${pagePath(page)}"]`)];
  const these = links.filter((link) => isDrawn(link) && link.pathname.endsWith(pagePath(page)));
  return these.find((link) => anchorAt(link) !== null) ?? these[0] ?? null;
}

function isDrawn(element: Element | null): element is Element {
  return element?.isConnected === true && element.getClientRects().length > 0;
}

/** The opening takes more room once nothing is chosen any more: what is below it stays where it is on the screen. */
function openingHeight(): number {
  return document.getElementById('opening')?.getBoundingClientRect().height ?? 0;
}

/** How far down the page the list begins; null where there is none. */
function listTop(): number | null {
  const list = document.getElementById('chronology');
  return isDrawn(list) ? list.getBoundingClientRect().top + window.scrollY : null;
}

/** What stands above the list may be more or less than it was: whoever had come to the list is brought back to it. */
function scrollBack({ y, list, pane }: Kept): void {
  listPane()?.scrollTo(0, pane);
  const now = listTop();
  const moved = list === null || now === null || y < list - window.innerHeight ? 0 : now - list;
  window.scrollTo(0, y + moved);
}

/** Null for what is not on the screen: nobody's place is there. */
function anchorAt(element: Element | null): Snapshot['anchor'] {
  if (!isDrawn(element) || element === document.body) return null;
  const { top } = element.getBoundingClientRect();
  return top >= seenFrom(element) && top <= window.innerHeight ? { element, top } : null;
}

/** Whether there was something to keep and it is still there. */
function keepOnScreen({ anchor }: Snapshot): boolean {
  if (anchor === null || !isDrawn(anchor.element)) return false;
  bringTo(anchor.element, anchor.top);
  return true;
}
