/** To the events that were found, where there are any: below a chart, or a screen away on a phone. */
export function toTheList(): void {
  const list = document.getElementById('chronology');
  list?.focus({ preventScroll: true });
  list?.scrollIntoView();
}

/** The same once what was chosen is drawn: what stands above the list may then have another height. */
export function toTheListWhenDrawn(): void {
  requestAnimationFrame(() => requestAnimationFrame(toTheList));
}
