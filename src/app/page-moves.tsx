/**
 * A change of page → where the screen and the focus go. React draws; this keeps the reader's place.
 *
 *   list → event, side by side    the entry stays where it is on the screen, whatever grew or shrank above it
 *   list → event, on a phone      the event begins at the top; the place in the list is kept
 *   event → list                  the place comes back, the focus returns to what opened the event
 *   any page → another            to the top and its heading; by Back or Forward, to where the reader was
 *
 * A class for `getSnapshotBeforeUpdate`: the last moment at which the old page can still be measured.
 */
import { Component, type ReactNode } from 'react';
import { type Page, type ViewState, writeAddress } from './view-state.ts';

interface PageMovesProps {
  readonly view: ViewState;
  readonly children: ReactNode;
}

interface Snapshot {
  readonly scroll: number;
  readonly focused: Element | null;
  /** How far the title of the entry that is opened or closed stands below the top of the screen; null where it is not on it. */
  readonly entryTop: number | null;
}

export class PageMoves extends Component<PageMovesProps> {
  private readonly scrolls = new Map<string, number>();
  private opener: Element | null = null;
  private popped = false;

  override componentDidMount(): void {
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
    if (samePage(before.view.page, this.props.view.page)) return null;
    this.scrolls.set(writeAddress(before.view), window.scrollY);
    const entry = entryOf(this.props.view.page) ?? entryOf(before.view.page);
    return {
      scroll: window.scrollY,
      focused: document.activeElement,
      entryTop: isDrawn(entry) ? entry.getBoundingClientRect().top : null,
    };
  }

  override componentDidUpdate(before: PageMovesProps, _state: unknown, snapshot: Snapshot | null): void {
    const popped = this.popped;
    this.popped = false;
    if (snapshot === null) return;
    const [from, to] = [before.view.page, this.props.view.page];
    if (!isListed(from) || !isListed(to)) {
      this.toAnotherPage(popped, to);
      return;
    }
    const entry = entryOf(to) ?? entryOf(from);
    if (from.kind === 'chronology') this.opener = snapshot.focused;
    if (to.kind === 'chronology') this.backToList(entry, snapshot);
    else if (isDrawn(entry)) keepOnScreen(entry, snapshot.entryTop);
    else window.scrollTo(0, 0);
  }

  private backToList(entry: Element | null, snapshot: Snapshot): void {
    const kept = this.scrolls.get(writeAddress(this.props.view));
    if (snapshot.entryTop !== null && isDrawn(entry)) keepOnScreen(entry, snapshot.entryTop);
    else if (kept !== undefined) window.scrollTo(0, kept);
    else entry?.scrollIntoView({ block: 'center' });
    const opener = isDrawn(this.opener) && this.opener !== document.body ? this.opener : entry?.querySelector('a');
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    this.opener = null;
  }

  private toAnotherPage(popped: boolean, page: Page): void {
    const kept = popped ? this.scrolls.get(writeAddress(this.props.view)) : undefined;
    // A line of a document is scrolled to by the document's own page.
    if (kept !== undefined || page.kind !== 'document' || page.line === null) window.scrollTo(0, kept ?? 0);
    const heading = document.querySelector('main h1') ?? document.querySelector('main');
    if (!(heading instanceof HTMLElement) || heading.contains(document.activeElement)) return;
    if (!heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1');
    heading.focus({ preventScroll: true });
  }

  override render(): ReactNode {
    return this.props.children;
  }
}

/** The pages that have the list on them. */
function isListed(page: Page): boolean {
  return page.kind === 'chronology' || page.kind === 'event';
}

function samePage(one: Page, other: Page): boolean {
  return one.kind === other.kind && ('id' in one ? one.id : '') === ('id' in other ? other.id : '');
}

/** The title in the list of the event that is open on a page. */
function entryOf(page: Page): Element | null {
  return page.kind === 'event' ? document.getElementById(`title-${page.id}`) : null;
}

function isDrawn(element: Element | null): element is Element {
  return element?.isConnected === true && element.getClientRects().length > 0;
}

function keepOnScreen(entry: Element, top: number | null): void {
  const now = entry.getBoundingClientRect().top;
  // An entry that was out of sight (opened from the chart, say) is nobody's place: the page stays as it is.
  if (top === null || top < 0 || top > window.innerHeight) return;
  window.scrollBy(0, now - top);
}
