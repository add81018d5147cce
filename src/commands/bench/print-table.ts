/**
 * The figures of a benchmark → a table for the terminal.
 *
 *   {reader: 'this project', strict: 87.6, …} → "newswire   this project   87.6  94.5  89.6  81.0   256 of 256 …"
 */
import type { Scores } from '../score-times.ts';
import { type MergingBench, mergingRows } from './bench-merging.ts';
import type { PagesBench } from './bench-pages.ts';
import type { PreviewsBench } from './bench-previews.ts';
import { publishedScores } from './published-scores.ts';
import { patience, type ReaderScores } from './score-corpora.ts';

export interface Figures {
  readonly conversion: { readonly seconds200: number; readonly seconds400: number; readonly ratio: number };
  readonly edit: { readonly seconds: number; readonly secondsAfterEdit: number; readonly share: number };
  readonly times: { readonly megabytesPerSecond: number; readonly timesAPlainPass: number };
  readonly order: { readonly orderSeconds: number; readonly orderRatio: number };
  readonly merging: MergingBench;
  readonly previews: PreviewsBench;
  readonly pages: PagesBench;
  readonly scores: Readonly<Record<string, readonly ReaderScores[]>>;
}

export function printTable({ conversion, edit, times, order, merging, previews, pages, scores }: Figures): string {
  const costs = inColumns([
    ['converting 200 documents, seconds', `${conversion.seconds200}`],
    ['converting 400 documents, seconds', `${conversion.seconds400}`],
    ['  ratio (2 is linear)', `${conversion.ratio}`],
    ['converting 500 documents with a memory, seconds', `${edit.seconds}`],
    ['  after one of them was changed', `${edit.secondsAfterEdit}`],
    ['  share of the work done again', `${edit.share}`],
    ...mergingRows(merging).map(([name, figure]) => [name, `${figure}`]),
    ['reading times, MB a second', `${times.megabytesPerSecond}`],
    ['  times as long as a plain pass', `${times.timesAPlainPass}`],
    ['ordering 10,000 events by 30,000 statements, seconds', `${order.orderSeconds}`],
    ['  ratio to half of both (2 is linear)', `${order.orderRatio}`],
    [`drawing ${previews.pictures} preview images, seconds`, `${previews.drawnSeconds}`],
    ['  milliseconds of the processor for each', `${previews.drawnMilliseconds}`],
    ['  where nothing changed, seconds', `${previews.keptSeconds}`],
    [`the pages of ${pages.events} events, seconds`, `${pages.seconds}`],
    ['  of the processor', `${pages.processorSeconds}`],
    ['  ratio to a fifth of them (5 is linear)', `${pages.ratioToFifth}`],
    ['  the most memory held, MB', `${pages.residentMegabytes}`],
  ]);
  return Object.keys(scores).length === 0 ? costs : `${costs}\n${scoreTable(scores)}`;
}

const head = [
  'measured here',
  'reader',
  'strict',
  'relaxed',
  'type',
  'value',
  'texts',
  'refused',
  'MB/s',
  '× our time',
];

function scoreTable(scores: Figures['scores']): string {
  const rows = Object.entries(scores).flatMap(([corpus, readers]) => readers.flatMap((each) => rowsOf(corpus, each)));
  const known = publishedScores.map(({ reader, value, from }) => [`  ${reader}`, value.toFixed(1), from]);
  return [
    inColumns([head, ...rows]),
    `F1 in per cent. Refused: texts on which a package threw, counted as no answer. A package is given ${patience} s a\n`,
    'corpus and scored on the texts it got through, with our scores on those below it.\n\n',
    'published, not measured here: value F1 on TempEval-3 platinum\n',
    inColumns(known),
  ].join('');
}

function rowsOf(corpus: string, each: ReaderScores): readonly (readonly string[])[] {
  const { texts, ofTexts, refused, megabytesPerSecond, timesOurTime, oursOnThose } = each;
  const row = [
    ...[corpus, each.reader, ...four(each), `${texts} of ${ofTexts}`],
    ...[`${refused}`, `${megabytesPerSecond}`, `${timesOurTime}`],
  ];
  return oursOnThose === undefined ? [row] : [row, [corpus, '  this project on those', ...four(oursOnThose)]];
}

function four({ strict, relaxed, type, value }: Scores): readonly string[] {
  return [strict, relaxed, type, value].map((score) => score.toFixed(1));
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}
