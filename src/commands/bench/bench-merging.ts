/**
 * Made-up copies of made-up paragraphs → how many find their originals, how many merge falsely, and what merging costs.
 *
 * A ratio of 2 from 1,000 documents to 2,000 is linear.
 */
import * as v from 'valibot';
import { documentId } from '../../model/ids.ts';
import { dice } from '../../pipeline/3-merge/measure/dice.ts';
import { editWords } from '../../pipeline/3-merge/measure/edit-words.ts';
import { madeUpParagraphs } from '../../pipeline/3-merge/measure/made-up-paragraphs.ts';
import { type MergingFigures, measureMerging } from '../../pipeline/3-merge/measure/measure-merging.ts';
import { merge } from '../../pipeline/3-merge/merge.ts';
import type { Paragraph } from '../../pipeline/artifacts.ts';

export interface MergingBench extends MergingFigures {
  readonly seconds1000: number;
  readonly seconds2000: number;
  readonly ratio: number;
}

const paragraphsEach = 40;

export function benchMerging(): MergingBench {
  const [seconds1000 = 0, seconds2000 = 0] = [1000, 2000].map((count) => secondsFor(copies(count)));
  const figures = measureMerging(400);
  return { ...figures, seconds1000, seconds2000, ratio: Math.round((100 * seconds2000) / seconds1000) / 100 };
}

/** For the table: each row a name and a figure. */
export function mergingRows(bench: MergingBench): readonly (readonly [string, string | number])[] {
  const found = [bench.edited5, bench.edited15, bench.edited30].map((share) => `${Math.round(1000 * share) / 10}%`);
  return [
    ['copies found with 5, 15, 30% of words edited', found.join(' ')],
    ['  false merges', bench.falseMerges],
    ['  other details told as discrepancies', `${Math.round(1000 * bench.discrepancies) / 10}%`],
    ['merging 2000 documents of 40 paragraphs, seconds', bench.seconds2000],
    ['  ratio to 1000 (2 is linear)', bench.ratio],
  ];
}

/** Every fourth document has three quarters of the one before it, every other paragraph of them edited. */
function copies(count: number): Paragraph[] {
  const stock = madeUpParagraphs(500, 3).map(({ text }) => text);
  const roll = dice(count);
  let before: readonly string[] = [];
  return Array.from({ length: count }, (_, number): Paragraph[] => {
    const texts = Array.from({ length: paragraphsEach }, (__, at) => {
      const known = number % 4 === 3 && at < 30 ? before[at] : undefined;
      if (known !== undefined) return at % 2 === 0 ? known : editWords(known, 0.1, roll);
      return ownParagraph(stock[(number * paragraphsEach + at) % stock.length] ?? '', number, at);
    });
    before = texts;
    const document = v.parse(documentId, `d${number}`);
    return texts.map((text, at) => ({ document, line: at + 1, text, sentences: [{ start: 0, end: text.length }] }));
  }).flat();
}

/** Words that no other document has, around those that many have. */
function ownParagraph(text: string, number: number, at: number): string {
  const own = Array.from({ length: 12 }, (_, word) => `w${((number * 40 + at) * 12 + word).toString(36)}`);
  return `${own.join(' ')} ${text}`;
}

/** Processor time, so that what else the machine does counts little. */
function secondsFor(paragraphs: readonly Paragraph[]): number {
  const from = process.cpuUsage();
  merge(paragraphs);
  const { user, system } = process.cpuUsage(from);
  return Math.round((user + system) / 1e4) / 100;
}
