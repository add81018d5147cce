/**
 * Trouble in a document or the casebook, as a value: collected by every stage, printed together at the end.
 *
 * Printed as `file:line:column severity CODE message`, then the line and a caret, then how to mend it, then
 * the places that have to do with it.
 * A bug or a broken disk is not a diagnostic: that throws.
 */
export type Severity = 'error' | 'warning';

export interface DiagnosticPlace {
  /** As the reader of the message would open it: relative to the folder that was read. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The whole line, for the excerpt. */
  readonly excerpt: string;
  /** How many UTF-16 units the caret underlines; at least 1. */
  readonly length: number;
}

/** Another place that has to do with the trouble, and what it says. */
export interface RelatedPlace {
  readonly place: DiagnosticPlace;
  /** What that place says: the editor puts “The clerk came” before “The miller came”. */
  readonly note: string;
}

export interface Diagnostic {
  readonly severity: Severity;
  /** Stable; every code stands in `src/pipeline/diagnostic-codes.ts` with its meaning. */
  readonly code: string;
  /** What was found and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
  readonly place: DiagnosticPlace | null;
  /** In the order in which they are best read; absent where the one place says it all. */
  readonly related?: readonly RelatedPlace[];
}
