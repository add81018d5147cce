/**
 * A passage → the clock time that it is stamped with in a live report, or null; the number of a paragraph is none.
 *
 * "14.07 The court is sitting." → `14:07`; "3.12 Ms Finn told us …", whose sentence begins behind the number that its
 * document counts it by → null; "1810 Ms Finn arrives" in a log of such times → `18:10`.
 */
import { type ClockStamp, clockStamp } from '../model/clock-stamp.ts';
import type { MergedPassage } from './artifacts.ts';

/** Where the words of the passage begin, behind the number of its paragraph. */
export function wordsFrom({ sentences }: Pick<MergedPassage, 'sentences'>): number {
  return sentences[0]?.start ?? 0;
}

/** Of a log: "1810 hrs". */
const fourFigures = /^([01]\d|2[0-3])([0-5]\d)(?!\d)/u;

export function stampOf(passage: Pick<MergedPassage, 'text' | 'sentences'>): ClockStamp | null {
  const end = wordsFrom(passage);
  if (end === 0) return clockStamp(passage.text);
  const [, hours, minutes] = fourFigures.exec(passage.text.slice(0, end)) ?? [];
  return hours === undefined || minutes === undefined ? null : { end, clock: `${hours}:${minutes}` };
}

/** A document with fewer lines that are nothing but a time of day is no live report. */
export const fewestStamps = 2;

/** The clock time of a line that is nothing but a time of day: "14.07", "2.15pm"; null of any other. A word put after it makes it a stamp. */
export function stampAlone(text: string): ClockStamp | null {
  const words = text.trim();
  return text.length < 12 && /^\d[\d.: apm]*$/iu.test(words) ? clockStamp(`${words} A`) : null;
}
