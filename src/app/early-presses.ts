/**
 * What a reader presses or types before the page is alive → the same, done as soon as it is.
 *
 * A page from the server can be read and pressed at once, a moment before its script has the timeline. Until then a press
 * on a button or a box would be lost, and a link would load a whole page for what the script does in place. Presses are
 * kept, in order, and done when the page is alive; `/` leads to the search at once, and what is typed there is kept; where that takes longer than `patience`, links lead on as the browser
 * follows them, while buttons and boxes go on waiting for somebody to hear of them.
 */

import { isSlash } from './slash-key.ts';

/** How long a link may wait, in milliseconds: longer would be felt as a page that does not answer. */
const patience = 1_000;

export interface EarlyPresses {
  /** The page is alive: all that was kept is done in a moment. */
  done(): void;
}

export function keepEarlyPresses(root: HTMLElement): EarlyPresses {
  let kept: HTMLElement[] = [];
  const places = new Map<HTMLElement, readonly number[]>();
  let waiting = 'a, button, input, label, summary';
  /** What stands in its place now; a link that is gone still leads where it led. */
  const anew = (pressed: HTMLElement) => {
    const found = atPlace(root, places.get(pressed));
    return found?.tagName === pressed.tagName && found.textContent === pressed.textContent ? found : pressed;
  };
  const keep = (event: MouseEvent) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>(waiting) : null;
    if (pressed === null || !isPlain(event) || pressed.matches('a[target], a[href^="#"], input[type=search]')) return;
    event.preventDefault();
    event.stopPropagation();
    kept.push(pressed);
    places.set(pressed, placeIn(root, pressed));
  };
  const followLinks = () => {
    waiting = 'button, input, label, summary';
    const [links, others] = [kept.filter(isLink), kept.filter((pressed) => !isLink(pressed))];
    kept = others;
    for (const link of links) link.click();
  };
  const timer = setTimeout(followLinks, patience);
  const onKey = (event: KeyboardEvent) => {
    if (!isSlash(event)) return;
    event.preventDefault();
    root.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  };
  root.addEventListener('click', keep, { capture: true });
  document.addEventListener('keydown', onKey);
  return {
    done() {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKey);
      for (const box of root.querySelectorAll<HTMLInputElement>('input[type=search]')) giveTyped(box);
      whenStill(root, () => {
        root.removeEventListener('click', keep, { capture: true });
        for (const pressed of kept.splice(0)) {
          const now = pressed.isConnected ? pressed : anew(pressed);
          if (document.activeElement === document.body) now.focus({ preventScroll: true });
          now.click();
        }
      });
    },
  };
}

/** How long nothing may have changed, and how long that is waited for, in milliseconds. */
const still = 50;
const longest = 1_000;

/** React takes over some parts of the page, or draws them anew, only after the whole, and loses what comes between. */
function whenStill(root: HTMLElement, then: () => void): void {
  const until = Date.now() + longest;
  const end = () => {
    observer.disconnect();
    then();
  };
  let timer = setTimeout(end, still);
  const observer = new MutationObserver(() => {
    if (Date.now() >= until) return;
    clearTimeout(timer);
    timer = setTimeout(end, still);
  });
  observer.observe(root, { childList: true, subtree: true });
}

/** Which child of which child: a part of the page may have been drawn anew since, just as it was. */
function placeIn(root: Element, element: Element): readonly number[] {
  const parent = element.parentElement;
  return element === root || parent === null ? [] : [...placeIn(root, parent), [...parent.children].indexOf(element)];
}

function atPlace(root: Element, place: readonly number[] = []): HTMLElement | null {
  const found = place.reduce<Element | undefined>((parent, at) => parent?.children[at], root);
  return found instanceof HTMLElement && found !== root ? found : null;
}

function isLink(pressed: HTMLElement): boolean {
  return pressed.tagName === 'A';
}

/** With a modifier key or another button the browser does something of its own. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** What was typed stands in the box, but nobody has heard of it. */
function giveTyped(box: HTMLInputElement): void {
  if (box.value === '') return;
  const typed = box.value;
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  set?.call(box, '');
  box.dispatchEvent(new Event('input', { bubbles: true }));
  set?.call(box, typed);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
