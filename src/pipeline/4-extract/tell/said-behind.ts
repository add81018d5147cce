/**
 * A verb of saying with its subject behind it → whether a person is that subject.
 *
 * `”, said Mr Ellwood`, `”, said the board's inspector, Marcus Thorne`, `”, said fitter Owen Hart, 41` → yes; in `”, said Mr
 * Ellwood had left` and `said the mother of the boy, Owen Hart` it is not, or not plain.
 */
import type { Span } from '../../artifacts.ts';
import { isKin, isRole } from '../people/role-words.ts';
import type { Word } from '../read-words.ts';
import type { TellingScene } from './telling-scene.ts';

/** Between the verb and the name: what the speaker is, with or without a comma behind it. */
const apposed = /^ ((?:[\p{L}\p{N}’'&-]+ ){1,12})$/u;
const apposedWithComma = /^ ((?:[\p{L}\p{N}’'&-]+ ){0,11}[\p{L}\p{N}’'&-]+), $/u;
/** No more words of a subject, but those of another clause. */
const clause =
  /(?:^| )(?:said|says|told|that|which|who|whom|when|where|whether|if|because|he|she|they|it|was|were|is|are|had|has|have|would|could|did|about|after|before|how|what)(?: |$)/u;
/** What follows makes the name the subject of a clause of its own. */
const ownVerb =
  /^(?:, [^,.;:“”"]{2,60},)? (?:(?:had|has|have|was|were|is|are|would|could|should|did|does|will|might|must|may|can|never|also|then|later|not)\b|(?!(?:aged|named|called|based|retired)\b)\p{Ll}+ed\b|(?:saw|told|said|says|went|came|took|left|ran|gave|made|knew|felt|kept|got|put|sent|began|fell|found|lost|led|met|held|wrote|drove|rang)\b)/u;
const longestGap = 110;
const offices = /^(?:head|boss|chief|representative|organiser|co-ordinator|coordinator|treasurer|principal|lead)$/iu;

/** `subject` is a name or a word for somebody; `verb` stands before it. */
export function isSaidBehind(scene: TellingScene, subject: Span, verb: Word): boolean {
  const { text, sentence } = scene;
  // "…, told Jones: “You are guilty”": he is told.
  if (/^t(?:ell|ells|old)$/u.test(verb.lower)) return false;
  if (subject.start <= verb.end || subject.start - verb.end > longestGap) return false;
  const marked = /[”"’',?!]\s*$/u.test(text.slice(Math.max(sentence.start, verb.start - 3), verb.start));
  if (!marked && !opensSpeech(scene, subject, verb)) return false;
  const after = text.slice(subject.end, Math.min(subject.end + 70, sentence.end));
  if (/^['’](?:s\b|(?!\p{L}))/u.test(after) || ownVerb.test(after)) return false;
  const gap = text.slice(verb.end, subject.start);
  return /^\s+$/u.test(gap) || isApposition(gap);
}

/** What a speaker is, before the name: " the board's inspector, ", " fitter ", " Jean's brother ". */
export function isApposition(gap: string): boolean {
  const comma = apposedWithComma.exec(gap)?.[1];
  const words = (comma ?? apposed.exec(gap)?.[1])?.trim().split(' ') ?? [];
  const phrase = words.join(' ');
  if (words.length === 0 || clause.test(phrase)) return false;
  const joint = words.findIndex((word) => /^(?:of|for|at|in|with|from|on|to)$/u.test(word));
  const head = words[joint === -1 ? words.length - 1 : joint - 1] ?? '';
  const called = isRole(head) || offices.test(head);
  if (comma === undefined) return joint === -1 && called;
  // "The mother of the boy, Owen Hart": his name as well as hers.
  if (joint !== -1 && isKin(head)) return false;
  return called;
}

/** "Said Mr Holt: “That is what I was told”". */
function opensSpeech(scene: TellingScene, subject: Span, verb: Word): boolean {
  return verb.start === scene.sentence.start && /^[:,] ?["“]/u.test(scene.text.slice(subject.end, subject.end + 4));
}
