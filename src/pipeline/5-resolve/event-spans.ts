/**
 * A passage's sentences → the stretches that each tell one event: a sentence, or its clauses where each has its own time
 * or its own doing.
 *
 * "On 21 March Masood said … and on the next morning she received … messages. At 2.30pm she received …" → three.
 */
import type { PassageMentions, Span, TimeMention } from '../artifacts.ts';
import { apartByTimes } from './hung-clause.ts';
import type { Setting } from './setting.ts';
import { hasVerb } from './titles/clauses.ts';
import { opensWithVerb, sharedSubject } from './titles/shared-subject.ts';
import { roleOfTime } from './when/role-of-time.ts';
import { isWithin } from './when/several-times.ts';

/** A clause after "and", "but", "where he" or a semicolon with a subject of its own, a time of its own, or a second verb of the same subject. */
const joint =
  /, where (?=(?:he|she|they|it) \p{L})|(?:,? (?:and|but)|;) (?=(?:on|at|in|by|after|before|later|then|he|she|they|it|the|there|an?|his|her|their|its|one|two|three|both|all|another|no|[A-Z]\p{L}+|was|were|wrote|paid|sent|sold|built|bought|came|went|became|began|took|made|left|found|met|won|lost|fell|ran|held|led|(?:\p{L}+ly )?\p{L}{3,}ed|(?!soon|again|also|once|never|still|just)\p{Ll}{4,} (?:had (?:been )?|were |was |then |later )?(?:\p{L}{3,}ed|wrote|paid|sent|sold|built|bought|found|took|made|left|went|came|put|set|cut|shut|drew|held|gave|broke|brought|began|ran))\b)/gu;
const shortest = 25;
/** A second doing needs less: "revised it in May 2018". */
const shortestDoing = 18;
/** A sentence with more times than this is a table, not a story. */
const mostTimes = 12;
/** Nor does anybody tell a story in a sentence longer than this. */
const longest = 4000;

/** In order, without the white space around; together they leave out only the joints. */
export function eventSpans(mentions: PassageMentions, setting: Setting): readonly Span[] {
  const passage = mentions.passage.id;
  return mentions.passage.sentences.flatMap((sentence) =>
    clausesOf(setting.within({ passage, ...sentence }) ?? mentions, sentence),
  );
}

function clausesOf(mentions: PassageMentions, sentence: Span): Span[] {
  const { text } = mentions.passage;
  const times = mentions.times.filter(({ phrase }) => phrase.start >= sentence.start && phrase.end <= sentence.end);
  const cuts: Span[] = [];
  if (times.length > mostTimes || sentence.end - sentence.start > longest) return [sentence];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(joint)) {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const last = cuts.at(-1)?.end ?? sentence.start;
    const before = times.some(({ phrase }) => phrase.start >= last && phrase.end <= at);
    const opens = times.some(({ phrase }) => phrase.start >= end && phrase.start <= end + 12);
    const quoted = mentions.quotations.some((one) => one.start < at && at < one.end);
    const place = match[0] === ', where ';
    const doings = areTwoDoings(
      mentions,
      times,
      { start: last, end: at },
      { start: end, end: sentence.end },
      sentence.start,
    );
    const parts = place
      ? placeHasOwnTime(times, text, { start: end, end: sentence.end })
      : (before && opens && hasVerb(nextClause(text.slice(end, sentence.end)))) || tellsAnew(mentions, end) || doings;
    const fewest = doings ? shortestDoing : shortest;
    if (parts && !quoted && at - last >= fewest && sentence.end - end >= fewest) cuts.push({ start: at, end });
  }
  const hung = cuts.length === 0 ? apartByTimes(mentions, sentence) : null;
  if (hung !== null) return [...hung];
  const starts = [sentence.start, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), sentence.end];
  return starts.map((start, index) => ({ start, end: ends[index] ?? sentence.end }));
}

/** "in the summer, | and had been refused": nothing is said to have happened then. */
function nextClause(rest: string): string {
  return rest.split(/,? (?:and|but) (?=(?:had|was|were|has|have)\b)|; /u)[0] ?? rest;
}

/** "was taken to hospital, where he died at 5am": the time is that of what was done there, and of nothing before. */
function placeHasOwnTime(times: readonly TimeMention[], text: string, there: Span): boolean {
  const own = times.find(({ phrase }) => phrase.start >= there.start && phrase.end <= there.end);
  if (own === undefined || roleOfTime(text, own, there) !== 'doing') return false;
  const upTo = text.slice(there.start, own.phrase.start);
  return (
    hasVerb(upTo) && !/^\S+ (?:has|have|is|are)\b|[,;]|\b(?:when|after|before|until|since|that|who|which)\b/u.test(upTo)
  );
}

/** Both clauses have a verb and a time of their own, and neither time lies in the other. */
function areTwoDoings(
  { passage: { text } }: PassageMentions,
  times: readonly TimeMention[],
  a: Span,
  b: Span,
  from: number,
): boolean {
  const rest = text.slice(b.start, b.end);
  const clause = { start: b.start, end: b.start + (rest.slice(1).search(/(?:,? (?:and|but)|;) /u) + 1 || rest.length) };
  if (!hasVerb(text.slice(a.start, a.end)) || !hasVerb(text.slice(clause.start, clause.end))) return false;
  if (/\b(?:between|from)\b[^,;]*$/u.test(text.slice(a.start, a.end))) return false;
  const own = (span: Span): TimeMention | undefined =>
    times.find(
      (time) =>
        time.phrase.start >= span.start && time.phrase.end <= span.end && roleOfTime(text, time, span) === 'doing',
    );
  const [first, second] = [own(a), own(clause)];
  if (first === undefined || second === undefined) return false;
  if (opensWithVerb(rest) && sharedSubject(text.slice(from, a.end), rest) === null) return false;
  return !isWithin(first.when, second.when) && !isWithin(second.when, first.when);
}

/** "…, but the council said …": somebody else speaks from here on. */
function tellsAnew({ passage: { text }, people, organisations }: PassageMentions, start: number): boolean {
  return [...people, ...organisations].some(
    (one) =>
      one.start - start >= 0 &&
      one.start - start <= 4 &&
      /^(?:the |The )?$/u.test(text.slice(start, one.start)) &&
      /^ (?:(?:has|had|have) )?(?:said|told|denied|argued|insisted|replied|answered|admitted|accepted|disagreed)\b/u.test(
        text.slice(one.end, one.end + 24),
      ),
  );
}
