/**
 * The timeline's own figures → a page on how the chronology was made and what is not known.
 */
import type { ReactElement } from 'react';

/** Method, coverage, corrections and what is not known. */
export function AboutPage(): ReactElement {
  return <h1>About this chronology</h1>;
}
