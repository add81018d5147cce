/**
 * An event's words with one time, which only the second of two verbs has → that half, with the subject that it shares: a title
 * must not tell the other half beside that time.
 *
 *   "The pier was designed by Josiah Treen and opened in 1889" → "The pier opened in 1889"
 *   "The pier was designed in 1885 and opened by the mayor"    → null: the first half has it
 */
import type { PassageMentions, Span } from '../artifacts.ts';
import { hasVerb } from './clauses.ts';
import { opensWithVerb, sharedSubject } from './shared-subject.ts';

const joint = /,? and (?=\p{Ll})/gu;

export interface TimedHalf {
  readonly words: string;
  /** Its first word, by which one sees whether a title tells it. */
  readonly verb: string;
}

/** `mentions` are those within the span; linear in its length. */
export function timedHalf({ passage, times, quotations }: PassageMentions, span: Span): TimedHalf | null {
  const [time, ...others] = times;
  if (time === undefined || others.length > 0 || quotations.length > 0) return null;
  const exact = passage.text.slice(span.start, span.end);
  const at = time.phrase.start - span.start;
  const last = [...exact.slice(0, Math.max(0, at)).matchAll(joint)].at(-1);
  if (last === undefined) return null;
  const head = exact.slice(0, last.index);
  const tail = exact.slice(last.index + last[0].length);
  if (!opensWithVerb(tail) || !hasVerb(head)) return null;
  const subject = sharedSubject(head, tail);
  const verb = /^(?:\p{L}+ly )?(\p{L}+)/u.exec(tail)?.[1];
  return subject === null || verb === undefined ? null : { words: `${subject}${tail}`, verb };
}
