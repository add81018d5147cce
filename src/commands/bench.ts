/**
 * `npm run bench [-- --corpora DIR]` → what the conversion costs: a table on standard error, JSON on standard output.
 *
 * Every figure is also given as a ratio within this run (to a plain pass over the same text by `Intl.Segmenter`, or to
 * half the work), because the ratios stay the same from machine to machine and the seconds do not.
 * `DIR` holds corpora as JSON lines, `{id, text, published, voice?, times}`: their times are read and scored.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { readTimes } from '../pipeline/4-extract/times/read-times.ts';
import { convert } from '../pipeline/pipeline.ts';
import { benchMerging, type MergingBench, mergingRows } from './bench-merging.ts';
import { benchOrder } from './bench-order.ts';
import { madeUpFolder, madeUpText } from './made-up-folder.ts';
import { corpusText, type Scores, scoreTimes } from './score-times.ts';

const corpora = readOptions();
if (corpora === null) {
  process.stderr.write('usage: npm run bench [-- --corpora DIR]\n');
  process.exitCode = 2;
} else {
  const figures = {
    conversion: benchConversion(),
    times: benchTimes(),
    order: benchOrder(),
    scores: scoreCorpora(corpora.folder),
    merging: benchMerging(),
  };
  process.stderr.write(table(figures));
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}

type Figures = {
  readonly conversion: ReturnType<typeof benchConversion>;
  readonly times: ReturnType<typeof benchTimes>;
  readonly order: ReturnType<typeof benchOrder>;
  readonly scores: Readonly<Record<string, Scores>>;
  readonly merging: MergingBench;
};

function readOptions(): { readonly folder: string | null } | null {
  try {
    const { values } = parseArgs({ args: process.argv.slice(2), options: { corpora: { type: 'string' } } });
    return { folder: values.corpora ?? null };
  } catch {
    return null;
  }
}

/** A ratio of 2 from 200 documents to 400 is linear. */
function benchConversion() {
  const warmUp = madeUpFolder(20);
  convert(warmUp, { editor: false });
  const [seconds200, seconds400] = [200, 400].map((count) => {
    const folder = madeUpFolder(count);
    return secondsFor(2, () => {
      const { timeline, diagnostics } = convert(folder, { editor: false });
      if (timeline === null) throw new Error(`the made-up folder has errors: ${diagnostics[0]?.message}`);
    });
  });
  const [small = 0, large = 0] = [seconds200, seconds400];
  return { seconds200: round(small), seconds400: round(large), ratio: round(large / small) };
}

/** Megabytes are of UTF-16 text, counted as one byte a unit: the text is ASCII. */
function benchTimes() {
  const text = madeUpText(1, 2000);
  const megabytes = text.length / 1e6;
  const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
  const lines = text.split('\n');
  const plain = secondsFor(3, () => lines.map((line) => Array.from(segmenter.segment(line)).length));
  const read = secondsFor(3, () => readTimes(text, { published: '2018-10-03', voice: 'auto' }).length);
  return { megabytesPerSecond: round(megabytes / read), timesAPlainPass: round(read / plain) };
}

function scoreCorpora(folder: string | null): Record<string, Scores> {
  if (folder === null) return {};
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return Object.fromEntries(files.sort().map((file) => [basename(file, '.jsonl'), scoreCorpus(join(folder, file))]));
}

function scoreCorpus(file: string): Scores {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const texts = lines.map((line) => v.parse(corpusText, JSON.parse(line)));
  return scoreTimes(
    texts.map(({ text, published, voice, times }) => ({
      gold: times,
      read: [...readTimes(text, { published, voice: voice ?? 'auto' })],
    })),
  );
}

/** Processor time, of the cheapest of several runs: what else the machine was doing only ever adds. */
function secondsFor(runs: number, work: () => unknown): number {
  const took = Array.from({ length: runs }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6;
  });
  return Math.min(...took);
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}

function table({ conversion, times, order, scores, merging }: Figures): string {
  const rows: readonly (readonly [string, string | number])[] = [
    ['converting 200 documents, seconds', conversion.seconds200],
    ['converting 400 documents, seconds', conversion.seconds400],
    ['  ratio (2 is linear)', conversion.ratio],
    ...mergingRows(merging),
    ['reading times, MB a second', times.megabytesPerSecond],
    ['  times as long as a plain pass', times.timesAPlainPass],
    ['ordering 10,000 events by 30,000 statements, seconds', order.orderSeconds],
    ['  ratio to half of both (2 is linear)', order.orderRatio],
    ...Object.entries(scores).map(
      ([name, each]) =>
        [`${name}: strict, relaxed, type, value`, `${each.strict} ${each.relaxed} ${each.type} ${each.value}`] as const,
    ),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, figure]) => `${name.padEnd(width)}  ${figure}\n`).join('');
}
