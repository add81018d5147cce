/**
 * An event's words with one time, which only a later clause has → that clause, with its subject: a title must not tell the
 * other one beside that time. Null where the first has it, or where nobody can say whose the second verb is.
 *
 *   "The pier was designed by Josiah Treen and opened in 1889"    → "The pier opened in 1889"
 *   "The gate was shut, and on 5 May 1971 the board sold the mill" → "On 5 May 1971 the board sold the mill"
 *   "The court heard from Ada Moe, who rang at 9pm on 5 May"      → "Ada Moe rang at 9pm on 5 May"
 */
import type { PassageMentions, Span } from '../../artifacts.ts';
import { hasVerb } from './clauses.ts';
import { opensWithVerb, sharedSubject } from './shared-subject.ts';

const joint = /,? and (?=\p{Ll}|\d)/gu;
const relative =
  /((?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}’'-]+)(?:, (?:\d{1,3}|(?:the|an?) [^,;:“”"]{3,60}))?, (who|whose) /gu;
/** It may be somebody else whose doing it is: "a friend, the owner of Dorn Skips, whose lorry", "the Council of Churches, who". */
const beside = /, (?:the|an?) [^,]*$|\p{Lu}\p{L}+ (?:of|for) (?:the )?$/u;
/** Whoever does it, but no "it" or "they": of what they say, the first half tells. */
const subject = /^,? (?:(?:the|an?|his|her|their|its|two|three|four|some|several|all|most) \p{L}|\p{Lu})/u;

export interface TimedHalf {
  readonly words: string;
  /** Some of its words, by which one sees whether a title tells it. */
  readonly mark: string;
}

/** `mentions` are those within the span; linear in its length. */
export function timedHalf({ passage, times, quotations }: PassageMentions, span: Span): TimedHalf | null {
  const [time, ...others] = times;
  if (time === undefined || others.length > 0 || quotations.length > 0) return null;
  const exact = passage.text.slice(span.start, span.end);
  const at = { start: time.phrase.start - span.start, end: time.phrase.end - span.start };
  return at.start < 0 ? null : (ofPerson(exact, at) ?? afterAnd(exact, at));
}

function afterAnd(exact: string, { start, end }: Span): TimedHalf | null {
  const last = [...exact.slice(0, start + 1).matchAll(joint)].at(-1);
  if (last === undefined) return null;
  const head = exact.slice(0, last.index);
  const from = last.index + last[0].length;
  const tail = exact.slice(from);
  if (!hasVerb(head)) return null;
  if (from === start) return openedByTime(tail, exact.slice(end));
  if (!opensWithVerb(tail)) return null;
  const shared = sharedSubject(head, tail);
  const verb = /^(?:\p{L}+ly )?(\p{L}+)/u.exec(tail)?.[1];
  return shared === null || verb === undefined ? null : { words: `${shared}${tail}`, mark: verb };
}

function openedByTime(tail: string, rest: string): TimedHalf | null {
  if (!subject.test(rest) || !hasVerb(rest)) return null;
  return { words: tail.charAt(0).toUpperCase() + tail.slice(1), mark: rest.replace(/^,? /u, '').slice(0, shown) };
}
const shown = 12;

/** The last clause, behind a name: "…, whose van was seen in May" → "Ada Moe’s van was seen in May". */
function ofPerson(exact: string, { start, end }: Span): TimedHalf | null {
  const last = [...exact.slice(0, start).matchAll(relative)].at(-1);
  const [whole, name, word] = last ?? [];
  if (last === undefined || whole === undefined || name === undefined) return null;
  const rest = exact.slice(last.index + whole.length);
  const before = exact.slice(last.index + whole.length, start);
  const head = exact.slice(0, last.index);
  if (
    !hasVerb(head) ||
    beside.test(head) ||
    !hasVerb(before) ||
    /[,;:]/u.test(before) ||
    exact.slice(end).includes(',')
  )
    return null;
  return { words: `${name}${word === 'whose' ? '’s' : ''} ${rest}`, mark: before.slice(0, shown) };
}
