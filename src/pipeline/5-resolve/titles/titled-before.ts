/**
 * An event's words that open with "he" or "she" → whom the sentence before opens with, where it has a title that says the same sex
 * and nobody else is in that sentence.
 *
 * "Ms Dorn was a cook." + "She had come from Lowick in 2014" → Ms Dorn, though there may be two of that name; "Mr Vale was found by Ada
 * Moe." + "He was taken to hospital" → Mr Vale. After "Mr Vale told the driver to wait" nobody.
 */
import type { PersonId } from '../../../model/ids.ts';
import type { PassageMentions, Span } from '../../artifacts.ts';
import { sentenceBefore } from '../../sentence-at.ts';
import type { Setting } from '../setting.ts';
import { openingMarks } from './told-text.ts';

export interface Titled {
  /** As the sentence before has it. */
  readonly name: string;
  /** Null where two may be meant by it. */
  readonly id: PersonId | null;
}

const opening = /^(He|She) (?=\p{Ll})/u;
const subject =
  /^(?:(?:On|At|In|By|After) [^,“"]{2,40}, )?((Mr|Mrs|Ms|Miss) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (?=\p{Ll})/u;
/** Whoever else it may be of whom no name is said. */
const somebody =
  /\b(?:man|woman|boy|girl|mother|father|brother|sister|son|daughter|wife|husband|widow|widower|uncle|aunt|friend|colleague|officer|constable|sergeant|driver|nurse|doctor|manager|director|chairman|witness|neighbour|passenger|patient|pupil|owner|guest|porter|foreman|engineer|inspector|guard|crew|skipper|captain|judge|coroner|child|him|hers?|his|them|they)\b/u;
/** What the sentence says that they are themselves: "was the bride's uncle". */
const isOne = /^was (?:an?|the|[\p{L}’'-]+['’]s) (?:\p{Ll}[\p{L}’'-]* ){0,2}\p{Ll}[\p{L}-]*\.$/u;
const agent = / by (?:the |an? )?(?:\p{L}+ ){0,3}\p{L}+\.$/u;
const furthest = 3;
const mostMarks = 80;

/** `span` is that of the event's words, which no mention opens. */
export function titledBefore({ passage, people }: PassageMentions, span: Span, setting: Setting): Titled | null {
  const words = passage.text.slice(span.start, Math.min(span.end, span.start + mostMarks));
  const marks = openingMarks(words);
  const [whole, word] = opening.exec(words.slice(marks)) ?? [];
  if (whole === undefined || people.some(({ start }) => start === span.start + marks)) return null;
  const isPassive = /^(?:was|had been) /u.test(words.slice(marks + whole.length));
  let at = span.start;
  for (let back = 0; back < furthest; back += 1) {
    const before = sentenceBefore(passage.sentences, at);
    if (before === undefined) return null;
    const full = passage.text.slice(before.start, before.end).trimEnd();
    const said = full.slice(openingMarks(full));
    if (/["“”?;:]/u.test(said)) return null;
    const inside = (setting.within({ passage: passage.id, ...before })?.people ?? []).filter(
      ({ start }) => start >= before.start,
    );
    if (opening.exec(said)?.[1] !== word) return named(said, inside, passage.text, word === 'He', isPassive);
    if (inside.some(({ by }) => by === 'name') || somebody.test(said.slice(whole.length).replace(own, ''))) return null;
    at = before.start;
  }
  return null;
}
const own = /\b(?:his|her) (?=\p{Ll})/gu;

function named(
  said: string,
  inside: PassageMentions['people'],
  text: string,
  isMan: boolean,
  isPassive: boolean,
): Titled | null {
  const [whole, name, title] = subject.exec(said) ?? [];
  if (whole === undefined || name === undefined || (title === 'Mr') !== isMan) return null;
  const rest = said.slice(whole.length);
  const passive = isPassive && /^(?:was|had been) \p{Ll}+/u.test(rest);
  const told = passive ? rest.replace(agent, '') : rest;
  const ids = new Set(inside.filter(({ start, end }) => name.includes(text.slice(start, end))).map(({ id }) => id));
  const others = inside.filter(
    ({ id, start, end }) => !ids.has(id) && by(text, start, end) && told.includes(text.slice(start, end)),
  );
  if (others.length > 0 || /\b(?:Mr|Mrs|Ms|Miss|Dr|PC) \p{Lu}/u.test(told)) return null;
  if (!isOne.test(rest) && somebody.test(told.replace(own, ''))) return null;
  const [id, ...more] = ids;
  return { name, id: id === undefined || more.length > 0 ? null : id };
}

function by(text: string, start: number, end: number): boolean {
  return /^\p{Lu}/u.test(text.slice(start, end));
}
