/**
 * To the search, from anywhere: into its field where the page has one, else to the chronology first.
 *
 * The field comes to the top of the screen, so that what it finds has room below it, also above a keyboard on the screen.
 */
import { flushSync } from 'react-dom';

/** `open` goes to the chronology. */
export function toSearch(open: () => void): void {
  if (fieldHere() === null) flushSync(open);
  const field = fieldHere();
  if (field === null) return;
  toTop(field);
  field.focus({ preventScroll: true });
  field.select();
}

/** Nothing moves where the field stands beside an open event: it keeps to the screen there. */
export function toTop(field: HTMLInputElement): void {
  if (document.getElementById('open-event') === null) field.closest('[data-search]')?.scrollIntoView();
}

/** On a phone it is not drawn beside an open event. */
function fieldHere(): HTMLInputElement | null {
  const field = document.querySelector<HTMLInputElement>('[data-search] input');
  return field?.checkVisibility?.() === false ? null : field;
}
