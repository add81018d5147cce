/**
 * `npm run bench [-- --corpora DIR [--peers]]` → what the conversion costs: a table on standard error, JSON on standard
 * output.
 *
 * Every figure is also given as a ratio within this run (to a plain pass over the same text by `Intl.Segmenter`, or to
 * half the work), because the ratios stay the same from machine to machine and the seconds do not.
 * `DIR` holds corpora as JSON lines: their times are read and scored. With `--peers` other packages read them too;
 * they are installed for it into `.cache/peers`.
 */
import { parseArgs } from 'node:util';
import { readTimes } from '../../pipeline/4-extract/times/read-times.ts';
import type { InputFolder } from '../../pipeline/artifacts.ts';
import { convert } from '../../pipeline/pipeline.ts';
import { Memory } from '../../pipeline/work.ts';
import { madeUpFolder, madeUpText } from '../made-up-folder.ts';
import { benchMerging } from './bench-merging.ts';
import { benchOrder } from './bench-order.ts';
import { benchPages } from './bench-pages.ts';
import { benchPreviews } from './bench-previews.ts';
import { loadPeers } from './peers.ts';
import { printTable } from './print-table.ts';
import { leastSecondsOf, rounded, secondsOf } from './processor-time.ts';
import { scoreCorpora } from './score-corpora.ts';

interface Options {
  readonly corpora: string | null;
  readonly peers: boolean;
}

/** Null for wrong usage: peers have nothing to read without corpora. */
function readOptions(): Options | null {
  try {
    const options = { corpora: { type: 'string' }, peers: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: process.argv.slice(2), options });
    if (values.peers === true && values.corpora === undefined) return null;
    return { corpora: values.corpora ?? null, peers: values.peers ?? false };
  } catch {
    return null;
  }
}

/** A ratio of 2 from 200 documents to 400 is linear. */
function benchConversion() {
  const warmUp = madeUpFolder(20);
  convert(warmUp, { editor: false });
  const [small = 0, large = 0] = [200, 400].map((count) => {
    const folder = madeUpFolder(count);
    return leastSecondsOf(2, () => {
      const { timeline, diagnostics } = convert(folder, { editor: false });
      if (timeline === null) throw new Error(`the made-up folder has errors: ${diagnostics[0]?.message}`);
    });
  });
  return { seconds200: rounded(small), seconds400: rounded(large), ratio: rounded(large / small) };
}

/** 500 documents after one of them was changed, beside the same from nothing: the part of the work that is done again. */
function benchEdit() {
  const { documents, casebook } = madeUpFolder(500);
  const edited = (edit: number): InputFolder => {
    const text = `${madeUpText(7, 30)}\nThe gates were seen to be shut by ${edit} people.`;
    return {
      documents: documents.with(7, { file: 'document-7.txt', bytes: new TextEncoder().encode(text) }),
      casebook,
    };
  };
  const memory = new Memory();
  const secondsAfter = (edit: number): number => {
    memory.begin();
    return secondsOf(() => convert(edited(edit), { editor: false, work: memory }));
  };
  const fresh = secondsAfter(0);
  const again = Math.min(...[1, 2, 3].map(secondsAfter));
  return { seconds: rounded(fresh), secondsAfterEdit: rounded(again), share: rounded(again / fresh) };
}

/** Megabytes are of UTF-16 text, counted as one byte a unit: the text is ASCII. */
function benchTimes() {
  const text = madeUpText(1, 2000);
  const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
  const lines = text.split('\n');
  const plain = leastSecondsOf(3, () => lines.map((line) => Array.from(segmenter.segment(line)).length));
  const read = leastSecondsOf(3, () => readTimes(text, { published: '2018-10-03', voice: 'auto' }).length);
  return { megabytesPerSecond: rounded(text.length / 1e6 / read), timesAPlainPass: rounded(read / plain) };
}

const options = readOptions();
if (options === null) {
  process.stderr.write('usage: npm run bench [-- --corpora DIR [--peers]]\n');
  process.exitCode = 2;
} else {
  try {
    const peers = options.peers ? await loadPeers() : [];
    const scores = options.corpora === null ? {} : scoreCorpora(options.corpora, peers);
    const figures = {
      conversion: benchConversion(),
      edit: benchEdit(),
      times: benchTimes(),
      order: benchOrder(),
      scores,
      merging: benchMerging(),
      previews: await benchPreviews(),
      pages: await benchPages(),
    };
    process.stderr.write(printTable(figures));
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  } catch (error) {
    process.stderr.write(`The benchmark could not be run: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
