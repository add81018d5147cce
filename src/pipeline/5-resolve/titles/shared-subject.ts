/**
 * A clause and a second verb after its "and" → the words that the two share: whoever does both, with the auxiliary.
 *
 *   "The hull was found on 3 May 2004" + "surveyed in June"  → "The hull was "
 *   "Mr Orme locked the yard at 6pm" + "walked home at 7pm"  → "Mr Orme "
 *   "He said the hull was found" + "surveyed in June"        → null: it is not plain who surveyed
 */
import type { MergedPassage, Span } from '../../artifacts.ts';
import { sentenceAt } from '../../sentence-at.ts';
import { hasVerb } from './clauses.ts';

/** Up to eight words before the verb; of the verb, what goes on to the second. */
const clause =
  /^(?:(?:(?:On|In|At|By) [^,]{2,40}, )?)((?:The|A|An|His|Her|Their|Its|It|He|She|They|We|I|(?<=, )(?:the|an?|his|her|their|its|it|he|she|they)|\p{Lu}[\p{L}\d]+)(?: (?!was\b|were\b|had\b|has\b|have\b|is\b|are\b|said\b|told\b|that\b|who\b|which\b|whose\b|to\b)[\p{L}’'-]+){0,7}?) (?:(was|were|had been|has been|have been|had|has)\b|(?=(?:\p{L}{3,}ed|wrote|paid|sent|met|left|bought|sold|built|went|came|took|gave|made|found|rang|drew|held|kept|began|brought|broke|chose|cut|dealt|drove|dug|fell|flew|grew|hid|hit|laid|led|lost|put|ran|rose|saw|set|shot|shut|spent|spoke|stood|struck|taught|threw|withdrew|won) (?:the|an?|his|her|its|their|in|on|at|to|from|by|for|with|out|up|off|down|back|into|over|it|him|them|through|home|away|overnight|there|here|late|early|again|together|alone|\d+)\b))/u;

/** Another clause, but not "in March and again in May". */
const anew = / (?:and|but) (?!(?:again|on|in|at|by) )/u;

/** `head` is the clause from its beginning; `tail` opens with a verb. The words end in a blank. */
export function sharedSubject(head: string, tail: string): string | null {
  if (!opensWithVerb(tail)) return null;
  if (/\b(?:said|told|says|heard|that|who|which|whose|when|while|because)\b/u.test(head)) return null;
  if (isOfInner(head)) return null;
  const [, subject, auxiliary] = clause.exec(head) ?? [];
  if (subject === undefined || anew.test(head.slice(head.indexOf(subject) + subject.length))) return null;
  return auxiliary === undefined || hasOwnForm(tail) ? `${subject} ` : `${subject} ${auxiliary} `;
}

/** "He fell before the van struck | and killed him": the second verb goes on from the van. */
function isOfInner(head: string): boolean {
  const inner =
    /\b(?:before|until|after|as|where|since|if) (?!.*\b(?:before|until|after|as|where|since|if) )(.{4,90})$/u.exec(
      head,
    )?.[1];
  return inner !== undefined && hasVerb(inner);
}

const irregular =
  'wrote|paid|went|came|became|took|gave|sent|met|left|bought|sold|built|began|found|saw|rang|made|wore|won|lost|fell|ran|held|led';
const verb = new RegExp(`^(?:\\p{L}+ly )?(?:\\p{L}{3,}ed|was|were|${irregular})\\b`, 'u');
/** What nobody does to anything, or is done to something that follows: never said with "was". */
const active =
  /^(?:\p{L}+ly )?(?:was|were|arrived|returned|landed|walked|died|remained|waited|travelled|started|stopped|ended|failed|collapsed|joined|resigned|retired|moved|stayed|decided|refused|agreed|replied|escaped|jumped|climbed|crawled|talked|lived|worked|happened|occurred|appeared|went|came|became|began|fell|ran|won|wrote|gave|took|saw|rang|wore)\b|^(?:\p{L}+ly )?\p{L}+ (?:the|an?|his|her|its|their|it|him|them|that|two|three|four|five|six|several|many|some|all|\d+)\b/u;

export function opensWithVerb(words: string): boolean {
  return verb.test(words);
}

/** "was called and arrived", "was called and opened the gates": the second needs no auxiliary. */
function hasOwnForm(tail: string): boolean {
  return active.test(tail);
}

/** Of an event that is cut out behind "and": the subject that its words leave out; empty where they have their own. */
export function subjectBefore({ text, sentences }: MergedPassage, { start, end }: Span): string {
  const sentence = sentenceAt(sentences, start);
  if (sentence === undefined || sentence.start >= start || end > sentence.end || start - sentence.start > 400)
    return '';
  const head = /^([\s\S]*?),? (?:and|but) $/u.exec(text.slice(sentence.start, start))?.[1];
  return head === undefined ? '' : (sharedSubject(head, text.slice(start, end).replace(timed, '')) ?? '');
}
/** "was born in 1976 and | in April 2011 was aged 35". */
const timed = /^(?:in|on|by|from|at) (?:[\p{L}\d]+ ){1,4}(?=(?:was|were|had|became|went|came)\b)/u;
