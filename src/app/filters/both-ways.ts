/**
 * A column that is taller than the screen, beside a longer one → it goes with the page, by the wheel wherever that is turned,
 * until its end is on the screen, and stays there; upwards the same with its beginning. It has no scroll of its own, so it
 * takes none from the page.
 *
 *     ┌ page ───────────┐
 *     │ ┌ space ┐ list  │   scrolled down: `top` is negative, so that the column stays when its end is seen
 *     │ ├ column┤       │   scrolled up:   `bottom` is, so that it stays when its beginning is
 *     │ └───────┘       │   at each turn:  the space above holds it where it is
 *     └─────────────────┘
 */
type Way = 'down' | 'up';

/** What a focused box is kept away from the edge of the screen, in pixels. */
const margin = 24;

/** `space` stands above the column in the same parent. Only where the column’s style says that it is sticky. Gives what ends it. */
export function goBothWays(space: HTMLElement, own: HTMLElement): () => void {
  let way: Way = 'down';
  let last = window.scrollY;
  const turn = (to: Way) => {
    way = to;
    hold(space, own, way);
  };
  const onScroll = () => {
    const to = window.scrollY < last ? 'up' : 'down';
    if (window.scrollY !== last && to !== way) turn(to);
    last = window.scrollY;
  };
  const onFocus = ({ target }: FocusEvent) => {
    requestAnimationFrame(() => {
      // Under a key that is held down the focus has gone on by now, and may be in the list.
      if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
      const { top, bottom } = target.getBoundingClientRect();
      const edge = own.firstElementChild?.contains(target) ? 0 : coveredBy(own.firstElementChild);
      const away = bottom > window.innerHeight ? bottom - window.innerHeight + margin : top - edge - margin;
      if (!isSticky(own) || (bottom <= window.innerHeight && top >= edge)) return;
      turn(away > 0 ? 'down' : 'up');
      window.scrollBy({ top: away, behavior: 'instant' });
    });
  };
  const onSize = () => hold(space, own, way);
  const observer = new ResizeObserver(onSize);
  observer.observe(own);
  window.addEventListener('scroll', onScroll, { passive: true });
  window.addEventListener('resize', onSize);
  own.addEventListener('focusin', onFocus);
  return () => {
    observer.disconnect();
    window.removeEventListener('scroll', onScroll);
    window.removeEventListener('resize', onSize);
    own.removeEventListener('focusin', onFocus);
    release(space, own);
  };
}

function hold(space: HTMLElement, column: HTMLElement, way: Way): void {
  const beyond = Math.min(0, window.innerHeight - column.offsetHeight);
  if (!isSticky(column) || beyond === 0) {
    release(space, column);
    return;
  }
  // A margin of the column’s own comes on top of the space, at every turn.
  const margin = Number.parseFloat(getComputedStyle(column).marginTop) || 0;
  const offset = column.getBoundingClientRect().top - space.getBoundingClientRect().top - margin;
  space.style.height = `${Math.max(0, offset)}px`;
  column.style.top = way === 'down' ? `${beyond}px` : 'auto';
  column.style.bottom = way === 'up' ? `${beyond}px` : 'auto';
}

/** As the style sheet has it. */
function release(space: HTMLElement, column: HTMLElement): void {
  space.style.height = '';
  column.style.top = '';
  column.style.bottom = '';
}

function isSticky(column: HTMLElement): boolean {
  return getComputedStyle(column).position === 'sticky';
}

/** How far down the screen the part reaches that stays at its top. */
function coveredBy(part: Element | null): number {
  return Math.max(0, part?.getBoundingClientRect().bottom ?? 0);
}
