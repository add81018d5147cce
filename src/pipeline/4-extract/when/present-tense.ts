/**
 * A sentence → whether it is told in the reporter's present, as live reports are.
 *
 * "Judge Lucraft is now addressing security" → true; "he was thinking logically at the time" → false.
 */
import type { Span } from '../../artifacts.ts';
import { isProceeding } from './proceeding.ts';

const present =
  /\b(?:is|are|am) (?:now |currently |still |also )?\p{L}+ing\b|\b(?:is|are) now\b|\b(?:has|have) (?:now |just |today )?(?:begun|started|concluded|arrived|adjourned|resumed|ruled|finished|risen)\b|\b(?:says|tells|adds|asks|explains|describes|concludes)\b/iu;

/** Words inside quotation marks do not count: pass the sentence without them where they matter. */
export function isPresent(sentence: string): boolean {
  return present.test(sentence);
}

/** "has concluded", "Delivering his conclusions": the verdict is given on the day of the report. */
export const conclusionNow =
  /\b(?:has|have) (?:today |now |just )?(?:concluded|ruled|found that)\b|\b(?:deliver|giv|read|announc|hand)ing (?:down |out )?(?:his|her|their|its|the) (?:conclusions?|verdicts?|findings|judg(?:e)?ment|ruling|summing-up)\b/iu;

const quoted = /"[^"]*"|“[^”]*(?:”|$)/gu;
const past =
  /\b(?:was|were|had|did|would|could|\p{L}{2,}ed|said|told|went|came|left|began|saw|took|sent|made|fell|rang|ran|heard|felt|found|got|woke|ate|drove|rode|stood|lay|lost|met|held|kept|knew|thought|brought|bought|caught|fought|paid|sank|swam|spoke|flew|threw|drew|blew|hid|fled|slept|built|spent|struck|shook|wrote|gave|became|forgot)\b/iu;
const ahead =
  /\b(?:will|shall|due|expected|scheduled|set to|going to|(?:is|are) to|tomorrow|continues?|resumes?|adjourns?)\b|\b(?:adjourn\w*|postponed|deferred|delayed|suspended|home|away|off|back|rose|risen|broke|broken)(?: \p{L}+){0,4}? until\b|\bnot until\b/iu;
const saying =
  /\b(?:says|tells|adds|asks|explains|describes|concludes|accepts|agrees|denies|submits|recalls|suggests|insists|reminds)\b|:\s*["“]/iu;
const doing =
  /\b(?:is|are|has|have|comes?|breaks?|adjourns?|resumes?|rises|returns?|enters?|leaves?|takes?|begins?|starts?|opens?|closes?|ends?|sits?|stands?|calls?|sends?|gives?|reads?|arrives?|retires?|finishes|turns?|walks?|swears?)\b/iu;

/** "She says the man was arrested the next day": what is told is past, though it is told in the present. */
export function tellsPast(sentence: string): boolean {
  const plain = sentence.replace(/\p{L}+ by|\b(?:is|are|being) \p{L}+ed\b/giu, ' ');
  return past.test(plain) && !ahead.test(plain);
}

/** "said she would give her conclusions on 28 June": the next one, not the nearest to what the account is about. */
export function looksAhead(sentence: string): boolean {
  return /\b(?:(?:will|would|(?:is|are|was|were) (?:to|due|expected|set|scheduled|listed)) (?!have\b)\p{L}+|due to \p{L}+|continues|resumes|adjourned until)\b/u.test(
    sentence.replace(quoted, ' '),
  );
}

/** A verb before a time, or after it: of what is to come, or of what was. */
const either =
  /(\b(?:(?:(?:will|shall|would)(?: not| also)?(?: be)?|(?:is|are|was|were) (?:due |expected |set |scheduled |likely )?to(?: be)?)(?! have\b) \p{L}+|due to(?: be)? \p{L}+|(?:listed|scheduled|set) for|continues?|resumes?|(?:adjourned )?until))\b|\b(?:was|were|had|did|\p{L}{2,}ed|said|told|heard|went|came|left|began|saw|took|sent|made|fell|rang|ran|gave|met|sat|rose)\b/giu;

/** "opened on Monday and is due to end on Friday": of each day, the nearest verb before it decides, else the first after it. */
export function clauseLooksAhead(sentence: Span & { readonly text: string }, time: Span): boolean {
  const { text, start, end } = sentence;
  const left =
    text
      .slice(Math.max(start, time.start - reach), time.start)
      .split(/[;:]/u)
      .at(-1) ?? '';
  const before = [...left.matchAll(either)].at(-1);
  if (before !== undefined) return before[1] !== undefined;
  const right = text.slice(time.end, Math.min(end, time.end + reach)).split(/[;:]/u)[0] ?? '';
  return [...right.matchAll(either)][0]?.[1] !== undefined;
}
const reach = 160;

/** "Mr Vale was sworn in last week", "The gates have been locked for months": what is told as it is reported, and was so before. */
const before =
  /\b(?:last (?:week|month|year|night|(?:spring|summer|autumn|winter)|\p{Lu}\p{L}+day)|yesterday|ago|previously|(?:days?|weeks?|months?|years?|night|hours?|minutes) (?:before|earlier)|earlier (?:today|this|that|in|on)|(?:has|have) (?:long|always|never|already) |(?:has|have) (?!adjourned|risen|rise|retired)(?:\p{L}+ ){1,6}?(?:since|for) (?:the (?:last|past) |\p{L}+ |\d+ )?(?:hours|days|weeks|months|years|decades|generations|noon|midnight|dawn|then|\p{Lu}\p{L}+|\d))/u;

/** "The court is sitting", "The jury comes in": the reporter sees it, and nobody tells it. */
export function happensNow(sentence: string): boolean {
  if (before.test(sentence.replace(quoted, ' ').split(/[,;] /u)[0] ?? '')) return false;
  if (isProceeding(sentence)) return true;
  if (saying.test(sentence)) return false;
  const own = sentence.replace(quoted, ' ');
  return doing.test(own) && !/\b(?:was|were|had|did)\b/iu.test(own);
}
