/**
 * A document's paragraphs → where the words of each begin behind the number that the document counts it by; 0 without one.
 *
 *     "3.11 The gate was open."  "3.12 Ms Finn told us …"  "4.1 The crew …"   →  5  5  4
 *     "14.07 The court sits."  "14.20 The jury …"  "15.01 …"                  →  0  0  0: a live report's clock times
 *
 * A number is one only in a run that counts by one, which the times of a live report do not. The times of a log that writes them as
 * four figures ("0900 Road closed") stand before its words as well; they go for times (`passage-stamp.ts`) where one can be no year.
 */
const decimal = /^(\d{1,3})\.(\d{1,3})((?:\.\d{1,3}){0,2})\.?\s+(?=["“‘'(]?\p{Lu}|["“‘'(]?\d)/u;
/**
 * "12 The gate was open": a figure alone may be anything else that a sentence opens with, so it needs a longer run. Before a
 * month it is a day: "3 May 2019: …", "4 May 2019: …" count nothing.
 */
const whole =
  /^(\d{1,3})\s+(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\p{Ll}*)\.?(?:\s+\d{4}|\s*[:,–—-]|$))(?=["“‘'(]?\p{Lu})/u;

/** Steps by one among so many steps of all. */
const oneIn = 2;
const fewest = { decimal: 2, clock: 3, whole: 4 } as const;

interface Numbered {
  readonly at: number;
  readonly end: number;
  readonly parts: readonly number[];
}

/** One entry a paragraph, in order. Linear in their number. */
export function paragraphNumbers(paragraphs: readonly string[]): readonly number[] {
  const ends = new Map<number, number>();
  for (const pattern of [decimal, whole]) {
    const found = paragraphs.flatMap((text, at): Numbered[] => {
      const [opening, ...figures] = pattern.exec(text.slice(0, longest)) ?? [];
      if (opening === undefined) return [];
      const parts = figures.flatMap((one) => (one ?? '').split('.').filter((part) => part !== '')).map(Number);
      return [{ at, end: opening.length, parts }];
    });
    const steps = found.filter((one, index) => index > 0 && follows(one.parts, found[index - 1]?.parts ?? []));
    const clocks = pattern === decimal && found.every(isClock);
    const enough = pattern === whole ? fewest.whole : clocks ? fewest.clock : fewest.decimal;
    const most = (steps.length + (clocks ? 0 : 1)) * oneIn;
    if (found.length < enough || steps.length === 0 || most < found.length) continue;
    for (const { at, end } of found) ends.set(at, end);
  }
  const clocks = clockEnds(paragraphs);
  return paragraphs.map((_, at) => ends.get(at) ?? clocks.get(at) ?? 0);
}

/** Of each opening by four figures whether all of them are times of day and one can be no year. */
function clockEnds(paragraphs: readonly string[]): ReadonlyMap<number, number> {
  const found = paragraphs.flatMap((text, at) => {
    const [opening, figures] = fourFigures.exec(text.slice(0, longest)) ?? [];
    return opening === undefined || figures === undefined ? [] : [{ at, end: opening.length, figures }];
  });
  const isLog = found.length >= fewest.decimal && found.every(({ figures }) => isTime.test(figures));
  if (!isLog || !found.some(({ figures }) => !isYear.test(figures))) return new Map();
  return new Map(found.map(({ at, end }) => [at, end]));
}

/** "0900 Road closed", "1810 hrs: Ms Finn arrives". */
const fourFigures = /^(\d{4})(?: ?(?:hrs?|hours)\b)?\.?(?:\s*[:–—-])?\s+(?=["“‘'(]?\p{Lu})/u;
const isTime = /^(?:[01]\d|2[0-3])[0-5]\d$/u;
const isYear = /^(?:1[5-9]|20)\d\d$/u;

const longest = 40;

/** It may as well be a time of day that an entry of a report is stamped with. */
function isClock({ parts: [hour = 0, minute = 0, ...more] }: Numbered): boolean {
  return more.length === 0 && hour > 6 && hour < 24 && minute < 60;
}

/** "3.12" after "3.11", "4.1" after "3.40", "2.1.1" after "2.1": the next by one, at some depth. */
function follows(parts: readonly number[], before: readonly number[]): boolean {
  const at = parts.findIndex((part, index) => part !== before[index]);
  if (at === -1) return false;
  const first = parts[at] ?? 0;
  const rest = parts.slice(at + 1);
  return first === (before[at] ?? 0) + 1 && rest.every((part) => part === 1);
}
