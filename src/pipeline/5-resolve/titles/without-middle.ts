/**
 * A sentence whose subject is parted from its verb by commas → the same without what stands between.
 *
 * "Fourteen nations, including China, Laos and Vietnam, signed" → "Fourteen nations signed"; "The inquiry found that the foreman,
 * whose shift had been due to end, signed the form" → "The inquiry found that the foreman signed the form".
 */
import { hasVerb } from './clauses.ts';

const verb =
  '(?:(?:\\p{Ll}+ly|also|then|later|never) )?(?:was|were|had|did|would|could|said|told|gave|took|went|came|began|made|found|led|saw|sent|held|fell|broke|won|lost|met|left|ran|rang|sank|struck|stood|wrote|drove|kept|heard|brought|caught|threw|(?!embedded|armed|aged|called|named|based)\\p{Ll}{2,}ed)\\b(?! by\\b)';
const middle = new RegExp(
  `^((?!(?:On|In|At|By|With|From|For|After|Before|During|Under|Until|Since|Despite|\\p{Lu}\\p{L}+(?:ed|ing)) )[^,;:“"]{3,70}), (?:[^.;:“”"]{3,240}?), (?=${verb})`,
  'u',
);
/** The same of what somebody found or said, and only where what stands between says who or which: a list has names and things. */
const described = new RegExp(
  `^((?:[^,;:“”"]{2,60}? (?:said|found|heard|accepted|concluded) (?:that )?)?(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) )[^,;:“”"]{3,50}), (?:(?:who|which|whose)\\b(?!,)|(?:the|an?) (?:(?! and )[^,;:“”"]){2,60}, (?:who|which|whose)\\b(?!,))(?:(?!\\b(?:who|which),)[^;:“”"]){3,240}?, (?=${verb})`,
  'u',
);
const teller = /^[^,;:“”"]{2,60}? (?:said|found|heard|accepted|concluded) (?:that )?/u;

/** All that stands before the verb; the sentence itself where that would be a clause of its own. Linear in a sentence's length. */
export function withoutMiddle(sentence: string): string {
  return leftOut(sentence, middle.exec(sentence), (subject) => subject);
}

/** Only what begins with "who", "which" or "whose", perhaps behind another name for the subject, of a title’s usual words. */
export function withoutRelative(sentence: string): string {
  return leftOut(sentence, described.exec(sentence), (subject) => subject.replace(teller, ''));
}

/** ", 25, and Ada Lund, 23, ", ", 27, and his accomplices ": others who are meant as well. */
const listed =
  /^(?:, (?:aged )?\d{1,3})?,? (?:and|as well as) (?:(?:his|her|their|the) )?[\p{L}]|, and (?:(?:his|her|their) \p{Ll}+ )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*(?:, (?:aged )?\d{1,3})?, $/u;

function leftOut(sentence: string, found: RegExpExecArray | null, own: (subject: string) => string): string {
  const [whole, subject] = found ?? [];
  if (whole === undefined || subject === undefined || hasVerb(own(subject))) return sentence;
  if (listed.test(whole.slice(subject.length))) return sentence;
  return `${subject} ${sentence.slice(whole.length)}`;
}
