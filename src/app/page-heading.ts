/**
 * The page that has just come → its heading takes the focus, so that those who listen hear where they are.
 *
 * Where a page has no heading the main part takes it; where something within the heading has it already, it stays there.
 */
export function focusHeading(): void {
  const heading = document.querySelector('main h1') ?? document.querySelector('main');
  if (!(heading instanceof HTMLElement) || heading.contains(document.activeElement)) return;
  if (!heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1');
  heading.focus({ preventScroll: true });
}
