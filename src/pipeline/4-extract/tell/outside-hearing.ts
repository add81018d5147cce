/**
 * A sentence in which somebody speaks → whether it is no evidence: said outside the hearing, by a relative, or to a jury of
 * what is still to come.
 *
 * "“It has been three years,” Mrs Vale said outside court" → outside; "Ana Lund, the mother of Mr Lund, said" → outside;
 * "You will hear from thirty witnesses" → to the jury.
 */
import type { Span } from '../../artifacts.ts';
import type { TellingScene } from './telling-scene.ts';

const place = /\boutside (?:the )?(?:\p{L}+ )?(?:court|courtroom|hearing|inquiry|inquest|tribunal|building|hall)\b/iu;
const kin =
  '(?:widow|widower|mother|father|sister|brother|daughter|son|husband|wife|partner|fiancée?|parents?|aunt|uncle|niece|nephew|cousin|grand\\p{L}+)';
const kinAfter = new RegExp(`^,? (?:(?:the|his|her|whose) )?(?:\\p{L}+ )?${kin}(?: of\\b|,)`, 'u');
const kinBefore = new RegExp(`(?:['’]s?|\\b(?:his|her|their)) (?:\\p{L}+ )?${kin},? $`, 'iu');
const toCome =
  /\b(?:you|they|jurors) (?:will|would|must|may|should) (?:also |now |not |then )?(?:hear|see|be|have|return|listen|decide|put|consider)\b/iu;

/** `atHearing`: the words say that the hearing was told. */
export function isOutside({ text, sentence }: TellingScene, subject: Span, atHearing: boolean): boolean {
  if (place.test(sentence.text.slice(0, longest))) return true;
  const before = text.slice(Math.max(sentence.start, subject.start - 60), subject.start);
  return !atHearing && (kinAfter.test(text.slice(subject.end, subject.end + 60)) || kinBefore.test(before));
}

/** "The council’s chief executive, Ivy Lund, said: “We are sorry”": a body's own words, read out or given to reporters. */
export function isForBody({ text, sentence }: TellingScene, subject: Span): boolean {
  const before = text.slice(Math.max(sentence.start, subject.start - 80), subject.start);
  const after = text.slice(subject.end, Math.min(subject.end + 60, sentence.end));
  return office.test(before) && own.test(after);
}
const office =
  /(?:['’]s?|\b(?:for|of|at) (?:the )?[\p{L} ]{3,40}),? ?(?:\p{L}+ ){0,2}(?:chief executive|chief constable|chief fire officer|managing director|director|chair|chairman|chairwoman|leader|president|spokes(?:man|woman|person)),? $/iu;
const own = /^,? (?:said|added)(?: (?:afterwards|later|last night|yesterday|today))?: ["“](?:We|Our)\b/u;

/** A judge or coroner says what a jury is going to hear or has to do. */
export function isToJury({ sentence }: TellingScene): boolean {
  return toCome.test(sentence.text.slice(0, longest));
}

/** Characters of a sentence in which it is looked for. */
const longest = 400;
