/**
 * A clause that opens with "his" or "her" → the same with whose it is, where the sentence before leaves one person alone.
 *
 * "Quill was convicted in May." + "His conviction was quashed" → "Quill’s conviction was quashed". Where that sentence has somebody
 * else, named or not, or another may be telling, it stays.
 */
import type { Person } from '../../../model/entities.ts';
import type { PassageMentions, Span } from '../../artifacts.ts';
import { sentenceBefore } from '../../sentence-at.ts';
import type { Setting } from '../setting.ts';
import { openingMarks, shortName } from './told-text.ts';

const opening = /^(His|Her) (?=\p{Ll})/u;
/** Somebody without a name, of whom it may be said as well. */
const somebody =
  /\b(?:man|woman|boy|girl|mother|father|brother|sister|son|daughter|wife|husband|widow|widower|uncle|aunt|friend|colleague|officer|constable|sergeant|driver|nurse|doctor|manager|director|chairman|witness|neighbour|passenger|patient|pupil|ship|boat|vessel|ferry|trawler|yacht)\b/u;

/** `span` is that of the event's words, which the clause must open. */
export function nameOwner(
  clause: string,
  mentions: PassageMentions,
  span: Span,
  teller: Person | null,
  setting: Setting,
): string {
  const [whole] = opening.exec(clause) ?? [];
  const words = mentions.passage.text.slice(span.start, span.end);
  const owner =
    whole === undefined || !words.includes(clause.slice(0, 12)) ? null : ownerOf(mentions, span, teller, setting);
  return owner === null || whole === undefined ? clause : `${shortName(owner)}’s ${clause.slice(whole.length)}`;
}

/** Whose it is of which the event's words tell first, "His conviction was quashed"; null where that is not plain. */
export function ownerOf(
  { passage }: PassageMentions,
  span: Span,
  teller: Person | null,
  setting: Setting,
): Person | null {
  const words = passage.text.slice(span.start, Math.min(span.end, span.start + mostMarks));
  const [, word] = opening.exec(words.slice(openingMarks(words))) ?? [];
  const before = sentenceBefore(passage.sentences, span.start);
  if (word === undefined || before === undefined || before.end > span.start) return null;
  const [pronoun, other] = word === 'His' ? (['he', 'she'] as const) : (['she', 'he'] as const);
  const inside = setting.within({ passage: passage.id, ...before })?.people ?? [];
  const named = inside.filter(({ id, start }) => start >= before.start && setting.pronounOf(id) !== other);
  const [first, ...more] = named;
  const person = first === undefined ? null : setting.personOf(first.id);
  if (first === undefined || person === null || person.part === 'attacker') return null;
  if (more.some(({ id }) => id !== first.id) || setting.pronounOf(first.id) !== pronoun) return null;
  const said = passage.text.slice(before.start, before.end);
  const others = [person.name, ...person.aliases].reduce(
    (text, name) => text.replaceAll(name, ''),
    said.replace(/\b(?:an?|the) (?:man|woman|boy|girl) (?:named|called) (?=\p{Lu})/u, ''),
  );
  if (somebody.test(others) || /\p{Lu}\p{L}+['’]s\b/u.test(others)) return null;
  if (first.by !== 'name' && !/^["“]?$/u.test(passage.text.slice(before.start, first.start))) return null;
  const subject = /^[\p{L} ,]{0,40}$/u.test(passage.text.slice(before.start, first.start));
  const apart = teller === null || setting.pronounOf(teller.id) === other;
  return teller?.id === person.id || (subject && apart) ? person : null;
}
const mostMarks = 80;
