/**
 * The words of an event → the same made ready for a title: without label, number and stamp, and without a time that only
 * means something beside the date of publication.
 *
 * "12. He fell unconscious" → "He fell unconscious"; "… was inspected on March 12 last year" → "… was inspected": the time
 * is shown beside the title.
 */
import { clockStamp } from '../../../model/clock-stamp.ts';
import type { Person } from '../../../model/entities.ts';
import { speakerLabel } from '../../../model/speaker-label.ts';
import type { PassageMentions, Span } from '../../artifacts.ts';
import { entryLabel, entryTime } from '../../entry-label.ts';
import { inThePast, turnedVerbs } from './chronicle-tense.ts';

export interface ToldText {
  readonly text: string;
  /** Where the text describes injuries. */
  readonly injuries: readonly Span[];
}
interface Change extends Span {
  readonly by: string;
}

/** What stands before the words of a paragraph: "14.07 ", "12. ", "MR PELL: ", "• 9.12am: ". */
export function openingMarks(text: string): number {
  const stamp = entryLabel(text) || (clockStamp(text)?.end ?? 0);
  const rest = text.slice(stamp, stamp + 80);
  return (
    stamp +
    (speakerLabel(rest)?.end ??
      /^(?:\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,3}){1,3}\.?|§ ?\d{1,3}|\[\d{1,3}\]|\([a-z]{1,4}\))\s+(?=["“‘']?\p{Lu})/u.exec(
        rest,
      )?.[0].length ??
      0)
  );
}

/** `mentions` are those within the span. Linear in their number and the length of the span. */
export function toldText(mentions: PassageMentions, span: Span, opens: 'with its time' | 'without it'): ToldText {
  const exact = mentions.passage.text.slice(span.start, span.end);
  const opening = openingMarks(exact);
  const changes = [
    ...looseTimes(mentions, span, exact, opens === 'without it' ? opening : -1),
    ...(isOfEntry(mentions) ? turnedIn(exact, opening) : []),
  ]
    .filter(({ start }) => start >= opening)
    .sort((a, b) => a.start - b.start);
  let text = '';
  let at = opening;
  const moved: { readonly from: number; readonly by: number }[] = [{ from: 0, by: -opening }];
  for (const { start, end, by } of changes) {
    if (start < at) continue;
    text += exact.slice(at, start) + by;
    at = end;
    moved.push({ from: end, by: text.length - end });
  }
  text += exact.slice(at);
  const place = (position: number): number =>
    Math.max(0, position + (moved.findLast(({ from }) => from <= position)?.by ?? 0));
  const injuries = mentions.injuries.map(({ span: { start, end } }) => ({
    start: place(Math.max(0, start - span.start)),
    end: place(end - span.start),
  }));
  return { text, injuries };
}

/** It is an entry of a chronology, by its label or its heading, and may tell in the present what is past. */
export function isOfEntry({ passage, under }: PassageMentions): boolean {
  return under?.listed === true || entryTime(passage.text) !== null;
}

/** The words behind the label, as they are told afterwards. */
export function toldInThePast(exact: string): string {
  return inThePast(exact.slice(openingMarks(exact)));
}

function turnedIn(exact: string, opening: number): Change[] {
  return turnedVerbs(exact.slice(opening)).map(({ start, end, by }) => ({
    start: opening + start,
    end: opening + end,
    by,
  }));
}

const loose = /\b(?:yesterday|today|tonight|tomorrow|ago|last|next|this)\b/iu;

/** Without a preposition before them, so that they can go wherever they stand: "told the Gazette yesterday: “…”". */
const bare = /^(?:yesterday|today|tomorrow|(?:yesterday|this|tomorrow) (?:morning|afternoon|evening))$/iu;

/** "The next day, 29 April, the tenant was found": the date that says which day goes with it. */
const apposedDate =
  /^(?:, (?:on )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?(?=[,.]))/u;

/** At the beginning or the end of what is told; any time that begins at `dropped` makes room for what happened then. */
function looseTimes(mentions: PassageMentions, span: Span, exact: string, dropped: number): Change[] {
  return mentions.times.flatMap(({ phrase }): Change[] => {
    const start = phrase.start - span.start;
    const counted = phrase.end - span.start;
    const end = counted + (apposedDate.exec(exact.slice(counted, counted + 40))?.[0].length ?? 0);
    if (start === dropped) {
      const gap =
        /^(?: \([^()]{1,60}\))?,? (?=(?:the|an?|he|she|they|it|about|around|some|nearly|almost|more|most|several|many|both|all|no|two|three|four|five|six|seven|eight|nine|ten|\p{Lu}|\d+)\b)/u.exec(
          exact.slice(end, end + 14),
        )?.[0];
      if (gap !== undefined) return [{ start, end: end + gap.length, by: '' }];
    }
    if (dropped >= 0 && start > dropped && exact.slice(start - 2, start) === ', ' && exact.charAt(end) === ',')
      return [{ start: start - 2, end: end + 1, by: '' }];
    if (/^['’]s?\b/u.test(exact.slice(end, end + 2))) return [];
    if (start < 0 || !loose.test(exact.slice(start, end))) return [];
    if (/ (?:of|from|about|to) $/u.test(exact.slice(Math.max(0, start - 7), start))) return [];
    // "today (Tuesday)".
    const bracket = /^ \((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\)/u.exec(exact.slice(end))?.[0].length ?? 0;
    if (bracket > 0 && start > 0)
      return [{ start: start - (exact.charAt(start - 1) === ' ' ? 1 : 0), end: end + bracket, by: '' }];
    const rest = exact.slice(end, end + 3);
    if (start === 0 && /^(?: \([^()]{1,12}\))? and /u.test(exact.slice(end, end + 20))) return [];
    // "The 6th of last August was a warm day": the time is what the sentence is about.
    if (start === 0 && /^ (?:was|were|is|had|has|saw|began|marked|brought|would)\b/u.test(exact.slice(end, end + 9)))
      return [];
    if (start === 0) return [{ start, end: end + (/^,? /u.exec(rest)?.[0].length ?? 0), by: '' }];
    const before = exact.charAt(start - 1) === ' ' ? 1 : 0;
    if (before === 1 && bare.test(exact.slice(start, end))) return [{ start: start - 1, end, by: '' }];
    // "until 10am tomorrow, when she would appear": what happens then goes with it.
    const then = /^, when [^.]*/u.exec(exact.slice(end))?.[0].length ?? 0;
    return /^(?:[.,;]|$)/u.test(rest) ? [{ start: start - before, end: end + then, by: '' }] : [];
  });
}

/** "Dr Hudson", "PC Palmer", "Ms Farrow" where the documents say so, else the whole name without the letters after it. */
export function shortName({ name, aliases, part }: Person): string {
  if (part === 'attacker') return name;
  const short = [name, ...aliases].find((one) =>
    /^(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|Judge|Sgt|Sir|Lord|Lady|Captain)\.? \p{Lu}[\p{L}'’-]+$/u.test(one),
  );
  return short?.replace(/^(\p{L}+)\. /u, '$1 ') ?? withoutLetters(name);
}

/** "Lena Hart MA MRTPI" → "Lena Hart". */
function withoutLetters(name: string): string {
  const bare = name.replace(/(?:,? (?:[QK]C|SC|MP|\p{Lu}{2,6}|[BM]Sc|[BM]Eng|PhD|Dip\p{Lu}\p{L}*))+$/u, '');
  return /\p{Ll}\S* \S*\p{Ll}/u.test(bare) ? bare : name.replace(/,? (?:[QK]C|SC|MP|OBE|MBE|CBE)$/u, '');
}
