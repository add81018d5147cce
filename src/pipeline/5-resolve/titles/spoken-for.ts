/**
 * Counsel's words that open with "he" or "she" → who is meant, where the sentence before has counsel speak of one person alone.
 *
 * "Ms Vane KC said Mr Dorn had sold his house." + "He had no previous convictions" → Mr Dorn: nobody submits that of themselves.
 * Where the sentence has another whom the word may mean, named or not, or counsel asks or answers, nobody.
 */
import type { Person } from '../../../model/entities.ts';
import type { PassageMentions, Span } from '../../artifacts.ts';
import { sentenceBefore } from '../../sentence-at.ts';
import type { Setting } from '../setting.ts';
import type { Telling } from '../told-of.ts';
import { isSpeaking } from './report-form.ts';
import { openingMarks } from './told-text.ts';

const opening = /^(He|She) (?=\p{Ll})/u;
const others = {
  he: /\b(?:man|boy|father|brother|son|husband|uncle|friend|colleague|officer|constable|driver|doctor|manager|witness|judge|client)\b/u,
  she: /\b(?:woman|girl|mother|sister|daughter|wife|widow|aunt|friend|colleague|officer|constable|driver|nurse|doctor|manager|witness|judge|client)\b/u,
};
const saying = /\b(?:said|told|says|tells|submitted|argued|added)\b/u;
const mostMarks = 80;

/** `span` is that of the event's words. */
export function spokenFor(
  { passage, people }: PassageMentions,
  span: Span,
  { standing }: Telling,
  teller: Person | null,
  setting: Setting,
): Person | null {
  if (standing !== 'submission' || teller === null) return null;
  const words = passage.text.slice(span.start, Math.min(span.end, span.start + mostMarks));
  const marks = openingMarks(words);
  const [whole, word] = opening.exec(words.slice(marks)) ?? [];
  const before = sentenceBefore(passage.sentences, span.start);
  if (whole === undefined || before === undefined || isSpeaking(words.slice(marks + whole.length - 1))) return null;
  if (people.some(({ start }) => start === span.start + marks)) return null;
  const said = passage.text.slice(before.start, before.end);
  const pronoun = word === 'He' ? 'he' : 'she';
  if (/["“”]/u.test(said) || !saying.test(said) || others[pronoun].test(said)) return null;
  const inside = setting.within({ passage: passage.id, ...before })?.people ?? [];
  const ids = new Set(inside.filter(({ start }) => start >= before.start).map(({ id }) => id));
  if (!ids.delete(teller.id)) return null;
  const [id, ...more] = [...ids].filter((one) => setting.pronounOf(one) !== (pronoun === 'he' ? 'she' : 'he'));
  const person = id === undefined || more.length > 0 ? null : setting.personOf(id);
  return person === null || person.part === 'attacker' || setting.pronounOf(person.id) !== pronoun ? null : person;
}
