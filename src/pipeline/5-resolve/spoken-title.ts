/**
 * Words spoken, or asked about → a title that says who spoke, without "I" and without half a quotation; null where the
 * words cannot be reported plainly.
 *
 * “I found out about the work,” Mr Webb said → "Mr Webb said he found out about the work";
 * "Asked by Ms Ashby whether he could have stopped, Mr Webb replied …" → "Mr Webb was asked whether he could have stopped".
 */
import { isPersonal, type Pronoun, reportedOf } from './first-person.ts';

export interface Spoken {
  /** The words between the marks, or after a transcript's label. */
  readonly inner: string;
  readonly speaker: string;
  readonly pronoun: Pronoun | null;
  readonly isCommon: (word: string) => boolean;
}

/** The first sentence only. */
export function spokenTitle({ inner, speaker, pronoun, isCommon }: Spoken): string | null {
  const first = firstSentence(inner).replace(/[,.;:\s]+$/u, '');
  if (/["“”‘]|\?$/u.test(first)) return null;
  const reported = !isPersonal(first) ? first : pronoun === null ? null : reportedOf(first, pronoun);
  if (reported === null) return null;
  const [word = ''] = /^\p{L}+/u.exec(reported) ?? [];
  const opened = isCommon(word) ? reported.charAt(0).toLowerCase() + reported.slice(1) : reported;
  return `${speaker} said ${opened}`;
}

const asked =
  /^(?:When )?[Aa]sked (?:by [^,]{2,60}, )?(?:(?:for|defending|prosecuting|representing|of)\b[^,]{0,40}, )?(whether|if|why|how|what|when|where|who|about) ([^“”"]{5,200}?), (?:\p{Lu}[\p{L}.'’-]+ ){0,3}?(?:\p{Lu}[\p{L}.'’-]+|he|she) (?:["“]|\p{L}+)/u;

/** What was asked, of whom; the answer stands in the words themselves. */
export function askedTitle(text: string, speaker: string): string | null {
  const [, word, question] = asked.exec(text) ?? [];
  if (word === undefined || question === undefined) return null;
  return `${speaker} was asked ${word} ${question}`;
}

function firstSentence(text: string): string {
  const end = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Prof|Rev|Sgt))[.!?](?=["”’']?\s+["“‘]?\p{Lu})/u.exec(text);
  return end === null ? text : text.slice(0, end.index + 1);
}
