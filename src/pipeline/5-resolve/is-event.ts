/**
 * A stretch of a passage → whether it tells something that happened, or only stands around what does.
 *
 * "The helicopter landed at 14.56" → true; the headline "Westminster attack inquests - as they happened: …" → false.
 */
import { speakerLabel } from '../../model/speaker-label.ts';
import type { EventCandidate, PassageMentions, Span } from '../artifacts.ts';
import { agrees, isCourtesy } from './courtesies.ts';
import type { Setting } from './setting.ts';
import { hasVerb, verbsIn } from './titles/clauses.ts';
import { theDocument } from './titles/last-title.ts';
import { reportForm } from './titles/report-form.ts';
import { untold } from './titles/title-of.ts';
import { isOfEntry, openingMarks, toldInThePast } from './titles/told-text.ts';

const headline =
  /^.{0,60}(?: - |: ).{0,40}(?:as (?:they|it) happened|live(?: updates)?|latest)\b|\bas (?:they|it) happened\b/iu;
/** A transcript's answer says nothing without its question, unless it has a verb of its own. */
const answer = /^A\d{0,3}[.:] /u;
/** "MRS JOAN TARRANT (sworn)" says who speaks next. */
const takesFloor = /^[^(),:;?!.]{3,60} \((?:sworn|affirmed|called|recalled|continued)\)$/iu;
/** It says whose the words before it were. */
const onlyAttributes =
  /^said (?:\p{Lu}[\p{L}.’'-]* ?){1,5}[^:“"]*$|^(?:(?:The|These|Those) words (?:were|are)|(?:These|Those|Such) (?:were|are) the words of) [^,;:]{2,60}(?:, (?:and|who|an?|the|\p{Lu}) ?[^.]*)?\.?$/u;
/** "Signed Joan Tarrant, this 14th day of May": a document's foot. */
const signature = /^\(?signed\)?:?(?: by)?[ _.]+\p{Lu}[^.!?]{0,90}$/iu;
/** "I, Ada Lund, Coroner, having investigated the death of": how a form opens, before what is found. */
const preamble =
  /^I, (?:\p{Lu}[\p{L}.’'-]* ?){1,5}, (?:[^,.;:]{2,60}, )?having (?:investigated|considered|inquired|heard|held|conducted)\b(?!.*\b(?:find|found|conclude|record|determine)\b)/isu;
/** "Prepared by the secretariat." */
const madeBy =
  /^(?:Prepared|Compiled|Written|Edited|Published|Produced|Photographed|Drawn up|Reported|Updated|Reviewed) (?:by|for|from) [^.,;]{3,70}\.?$/u;
/** "A timeline of how it came about.": what it is, and no verb but of what it is about. */
const ofHow = /^((?:An?|The|This|Our) [^,.;:“”"]{2,60}?) (?:how|why|what) ([^,;:“”"]{3,80})$/u;
/** What the reader of a report is to do, or its writer may. */
const duty =
  /^(?:(?:And,? )?(?:[Ff]irst(?:ly)?|[Ss]econd(?:ly)?|[Tt]hird(?:ly)?|[Ff]ourth(?:ly)?|[Ff]inally|[Ll]astly),? that\b|Here (?:is|are|was|were)\b|We(?: are|['’]re) (?:now )?back\b|We(?: will|['’]ll) (?:bring|be|have) |Good (?:morning|afternoon|evening)\b|You (?:are|must|may|should|have|can)|I may|Your response)\b/u;
/** "The matters are as follows:" says nothing by itself. */
const leads =
  /\b(?:as follows|the following|below)(?: [\p{L} ]{1,40})?:$|^[^“"]{3,90}\b(?:said|added|told (?:the|an?) \p{L}+|wrote|continued|asked):$/iu;
/** Who asks lets the other tell it: "Q3 Ms Baxter: So for ten hours people drove over it." */
const asked = /^Q(?:\d{1,3})?[.:]? /u;
const fewestWords = 4;
const longestHeadline = 200;
const longestTitleLine = 80;

/** `mentions` are those within the span. */
export function isEvent(mentions: PassageMentions, span: Span): boolean {
  const text = mentions.passage.text.slice(span.start, span.end);
  const said = text.slice(speakerLabel(text)?.end ?? 0);
  if (
    said.split(/\s+/u).length <
      fewestWords - (said === text && !isOfEntry(mentions) && !isStamped(mentions, span) ? 0 : 1) ||
    headline.test(mentions.passage.text.slice(0, 200))
  )
    return false;
  if (mentions.times.length === 0 && (isBareAnswer(said) || (answer.test(mentions.passage.text) && agrees(said))))
    return false;
  if (
    onlyAttributes.test(text) ||
    preamble.test(text) ||
    madeBy.test(text) ||
    namesWhatFollows(text) ||
    takesFloor.test(text) ||
    duty.test(said.slice(openingMarks(said))) ||
    signature.test(text) ||
    isCapitals(text) ||
    (isAsking(mentions) && isCourtesy(said.slice(openingMarks(said))))
  )
    return false;
  if (
    mentions.times.length === 0 &&
    (leads.test(text) || (asked.test(mentions.passage.text) && !isPut(mentions, said)))
  )
    return false;
  if (isHeadline(mentions) || isTitle(mentions) || isQuestion(text) || (answer.test(text) && !hasVerb(text)))
    return false;
  const told = isOfEntry(mentions) ? toldInThePast(text) : reportForm(text.slice(openingMarks(text)));
  return hasVerb(told) || mentions.times.length > 0 || isStamped(mentions, span);
}

/** A sentence of a live report that was so at the time that stands above it: "The court rises." */
function isStamped({ stamped }: PassageMentions, span: Span): boolean {
  return stamped?.sentences.some(({ start, end }) => start <= span.start && span.end <= end) === true;
}

/** A passage of a transcript that is no answer. */
function isAsking({ passage }: PassageMentions): boolean {
  const label = speakerLabel(passage.text);
  return label !== null && label.kind !== 'answer' && !('plain' in label);
}

/** What counsel puts to a witness as a fact: "Two men died: Owen Hart and Ivo Kern." */
function isPut({ speech }: PassageMentions, said: string): boolean {
  return (
    speech.some(({ speaker, standing }) => speaker !== null && standing === 'submission') &&
    !/\b(?:I|me|my|you|your|we|us|our|let|thank|sir|so|(?:this|that)(?! (?:day|morning|afternoon|evening|night|week|month|year)\b))\b/iu.test(
      said,
    )
  );
}

/** "6 ACTION SHOULD BE TAKEN": a heading of a form. */
function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.replace(/[^\p{Lu}]/gu, '').length > 0.8 * letters.length;
}

/** Words of which no title can be made, nobody tells them and no time is in them: they stand around what is told. */
export function tellsSomething({ title, told, when, sources: [main] }: EventCandidate, setting: Setting): boolean {
  if (
    !(title.startsWith(untold) || title.startsWith(`${theDocument} `)) ||
    when.basis !== 'unknown' ||
    (told?.by.length ?? 0) > 0
  )
    return true;
  const mentions = setting.within(main);
  return mentions === null || mentions.times.length > 0 || mentions.unresolved.length > 0;
}

function namesWhatFollows(text: string): boolean {
  const [, head, tail] = ofHow.exec(text) ?? [];
  return head !== undefined && tail !== undefined && !hasVerb(head) && verbsIn(tail) === 1;
}

/** "“Never,” Mr Reid said.": of what, stands in the question. */
function isBareAnswer(text: string): boolean {
  const answered =
    /^["“]([^"“”]{1,24})["”],? (?:(?:he|she|\p{Lu}[^,;:"“]{1,40}) (?:said|replied|answered)|(?:said|replied|answered) (?:he|she|\p{Lu}[^,;:"“]{1,40}))\.?$/u.exec(
      text.trim(),
    );
  return answered !== null && (answered[1] ?? '').split(' ').length <= 2;
}

/** A question tells nothing, unless somebody is said to have asked it: its mark then stands within a quotation. */
function isQuestion(text: string): boolean {
  return /\?\s*$/u.test(text);
}

/** A line of its own with neither a verb nor an end: "The harbour trust (1907-1910)". */
function isTitle({ passage }: PassageMentions): boolean {
  const text = withoutMark(passage);
  return (
    text.length < longestTitleLine &&
    !/[.!?…:;,]["”’']?\s*$/u.test(text) &&
    !hasVerb(reportForm(text.slice(openingMarks(text))))
  );
}

/** A document's first line without a full stop is its title. */
function isHeadline({ passage }: PassageMentions): boolean {
  return (
    passage.text.length < longestHeadline &&
    passage.citations.some(({ line }) => line === 1) &&
    !/[.!?…]["”’']?\s*$/u.test(withoutMark(passage))
  );
}

/** Without the mark of a footnote at its end. */
function withoutMark({ text, sentences }: PassageMentions['passage']): string {
  return text.slice(0, sentences.at(-1)?.end ?? text.length);
}
