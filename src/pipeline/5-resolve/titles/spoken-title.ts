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
  const first = firstSentence(
    inner.replace(/^(?:Yes|No|Well|So|Oh|Look|Actually)[,.] (?=\S)/u, '').replace(saidBefore, ''),
  ).replace(/[,.;:\s]+$/u, '');
  if (/["“”‘]|\?$/u.test(first) || seemsSpeaker(first, pronoun)) return null;
  const { own, quoted } = wordsWithin(first);
  const turned = isPersonal(own) ? reportedOf(sworn(own), pronoun) : pastOf(own);
  if (turned === null) return null;
  const reported = quoted === '' ? turned : `${turned} “${quoted}”`;
  const [word = ''] = /^\p{L}+/u.exec(reported) ?? [];
  const opened = isCommon(word) ? reported.charAt(0).toLowerCase() + reported.slice(1) : reported;
  // "Said on Monday she left" would be said on Monday.
  return `${speaker} said ${timed.test(opened) ? 'that ' : ''}${opened}`;
}

/**
 * What somebody tells that was said at the time stays as it was, though no marks stand around it: "I remember saying | stay with me",
 * "she kept screaming | I can’t breathe"; "I said I was well" is reported already.
 */
function wordsWithin(words: string): { readonly own: string; readonly quoted: string } {
  const found = saidThen.exec(words);
  if (found === null) return { own: words, quoted: '' };
  const at = found.index + found[0].length;
  return { own: words.slice(0, at).replace(/[,:\s]+$/u, ''), quoted: words.slice(at) };
}
const called = '(?:say|shout|scream|yell|call|cry|repeat|whisper)(?:ing|ed)|(?:saying|said|crying|cried|telling|told)';
const command =
  "(?:(?:please|just|oh|hey|no|yes|my God|OK|okay|sorry|quick),? )*(?:stay|come|get|go|run|help|stop|wait|don['’]t|do not|look|let|hold|keep|move|breathe|wake|leave|take|give|calm|listen|sit|stand|lie|put|drop|hurry|watch|please|oh my|no,|everybody|everyone)";
const saidThen = new RegExp(
  `\\b(?:${called})(?: out)?(?: to (?:him|her|them|us|me|myself)| at (?:him|her|them|us|me)| (?:him|her|them|us|me))?[,:]? (?=${command}\\b(?! (?:was|were|had|is|of)\\b)|(?:I|[Ww]e|[Yy]ou)(?:['’](?:m|ve|ll|re)| (?:am|are|can|can['’]t|cannot|don['’]t|need|want|love|will|won['’]t|think))\\b)`,
  'u',
);

/** “She looked unwell,” said Ms Vale: reported, she would be Ms Vale. */
function seemsSpeaker(words: string, pronoun: Pronoun | null): boolean {
  const of = /^(She|He|Her|His)\b/u.exec(words)?.[1];
  if (of === undefined) return false;
  return pronoun === null || pronoun === (/^H(?:e|is)$/u.test(of) ? 'he' : 'she');
}

/** "As I have said before, | I am sorry". */
const saidBefore =
  /^As (?:I|we)(?: have| had|['’]ve)? (?:already |just )?(?:said|mentioned|explained)(?: \p{Ll}+){0,2}, (?=\S)/iu;

const timed = /^(?:on|at|in|by|during|about|around|after|before|between|from|until|since) /u;

/** Counsel to a jury: "Mrs Dorn will tell you that she asked" → "Mrs Dorn would say that she asked". */
function sworn(words: string): string {
  return words.replace(/\bwill (?:also )?tell you that\b/gu, 'would say that');
}

/** The first verb, where it is plainly the present: "It has been a long year" → "It had been a long year". */
function pastOf(words: string): string {
  const past: Readonly<Record<string, string>> = {
    is: 'was',
    are: 'were',
    has: 'had',
    have: 'had',
    will: 'would',
    can: 'could',
  };
  const found = /^((?:It|That|This|There|He|She|They|(?:The|An?|My) \p{Ll}+) )(is|are|has|have|will|can)(?= )/u.exec(
    words,
  );
  const [whole, subject, verb] = found ?? [];
  if (whole === undefined || verb === undefined) return words;
  return `${subject}${past[verb]}${words.slice(whole.length)}`;
}

const asked =
  /^(?:When )?[Aa]sked (?:by [^,]{2,60}, (?:\p{Lu}[^,“”"]{2,40}, )?)?(?:(?:for|defending|prosecuting|representing|of)\b[^,]{0,40}, )?(whether|if|why|how|what|when|where|who|about) ([^“”"]{5,200}?), (?:\p{Lu}[\p{L}.'’-]+ ){0,3}?(?:\p{Lu}[\p{L}.'’-]+|he|she) (?:["“]|\p{L}+)/u;

const answered = /^, [^,“”"]{2,50}? (?:said|replied|answered|told (?:the|an?) \p{L}+) (that [^“”"]{3,140}?)[.\s]*$/u;

/** "…, he replied: “No.”": the answer alone says nothing. */
const shortly = /^, [^,“”"]{2,50}? (?:said|replied|answered)[:,]? ["“](Yes|No|Never)[.,]?["”]\.?$/u;

/** "That he drove straight to the hill" is whole without "what he did"; "that he did not" needs what was asked. */
const fewestWords = 5;

/** The answer, beside what was asked where it needs that: "Mr Dorn said that he never heard one when asked whether a siren had sounded". */
export function answeredTitle(text: string, speaker: string): string | null {
  const [, word, question] = asked.exec(text) ?? [];
  if (word === undefined || question === undefined) return null;
  const rest = text.slice(text.indexOf(question) + question.length);
  const brief = shortly.exec(rest)?.[1];
  if (brief !== undefined) return `${speaker} answered “${brief}” when asked ${word} ${question}`;
  const answer = answered.exec(rest)?.[1];
  if (answer === undefined) return null;
  const alone = /^(?:what|how|where|when)$/u.test(word) && answer.split(' ').length >= fewestWords;
  return alone ? `${speaker} said ${answer}` : `${speaker} said ${answer} when asked ${word} ${question}`;
}

/** "Asked by Ms Quill, counsel for the family, whether he had been trained, Mr Osei said he had not." */
const bare =
  /, [^,“”"]{2,50}? (?:said|replied|answered) (?:that )?(?:he|she) (?:had|did|was|could|would)(?: not)?\.?$/u;
const ofCounsel =
  /^(?:When )?[Aa]sked by [^,]{2,60}, (?:counsel|barrister|solicitor|who (?:acts|appears)) [^,]{3,60}, (whether|if|why|how|what|when|where|who|about) ([^“”"]{5,200}?), (?:[\p{Lu}][\p{L}.'’-]+ ){0,3}?(?:\p{Lu}[\p{L}.'’-]+|he|she) \p{L}+/u;

/** "…, Mr Webb told the court that he ran to the yard": the answer is what is told, and its own title. */
const tellsDeed =
  /^, [^,“”"]{2,50}? (?:said|told (?:the|an?) \p{L}+) (?:that )?(?:he|she) (?!(?:had|did|was|could|would|knew|thought|felt|believed)\b)\p{L}+ \p{L}+/u;

/** What was asked, of whom; the answer stands in the words themselves. */
export function askedTitle(text: string, speaker: string): string | null {
  const [, word, question] = asked.exec(text) ?? (bare.test(text) ? ofCounsel.exec(text) : null) ?? [];
  if (word === undefined || question === undefined) return null;
  if (!/^(?:whether|if)$/u.test(word) && tellsDeed.test(text.slice(text.indexOf(question) + question.length)))
    return null;
  return `${speaker} was asked ${word} ${question}`;
}

function firstSentence(text: string): string {
  const end = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Prof|Rev|Sgt))[.!?](?=["”’']?\s+["“‘]?\p{Lu})/u.exec(text);
  return end === null ? text : text.slice(0, end.index + 1);
}
