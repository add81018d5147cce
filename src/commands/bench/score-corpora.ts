/**
 * A folder of corpora → how well and how fast our reader and its peers read each.
 *
 *   newswire.jsonl → [{reader: 'this project', strict: 87.6, …, texts: 256, ofTexts: 256, refused: 0, timesOurTime: 1}, …]
 *
 * A corpus is JSON lines, `{id, text, published, voice?, times}`. All read the same texts one after the other in the
 * same process. A peer is given `patience` seconds of processor time for a corpus and is scored on the texts that it
 * got through by then, with our own scores on the same ones beside it. A text on which a peer throws counts as one
 * without an answer.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { readTimes } from '../../pipeline/4-extract/times/read-times.ts';
import { corpusText, type ScoredTime, type Scores, scoreTimes } from '../score-times.ts';
import type { Peer } from './peers.ts';
import { rounded, secondsOf } from './processor-time.ts';
import { trimTimes } from './trim-times.ts';

type CorpusText = v.InferOutput<typeof corpusText>;

export interface ReaderScores extends Scores {
  readonly reader: string;
  readonly texts: number;
  readonly ofTexts: number;
  /** Texts on which it threw. */
  readonly refused: number;
  readonly megabytesPerSecond: number;
  /** Its time for a character over ours. */
  readonly timesOurTime: number;
  /** Ours on the texts that it got through, where those are not all. */
  readonly oursOnThose?: Scores;
}

interface Read {
  readonly answers: readonly (readonly ScoredTime[])[];
  readonly refused: number;
  readonly secondsPerCharacter: number;
}

/** Seconds of processor time a peer is given for a corpus. */
export const patience = 10;

export function scoreCorpora(
  folder: string,
  peers: readonly Peer[],
): Readonly<Record<string, readonly ReaderScores[]>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return Object.fromEntries(
    files.sort().map((file) => [basename(file, '.jsonl'), scoreCorpus(textsOf(join(folder, file)), peers)]),
  );
}

function textsOf(file: string): readonly CorpusText[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => v.parse(corpusText, JSON.parse(line)));
}

function scoreCorpus(texts: readonly CorpusText[], peers: readonly Peer[]): readonly ReaderScores[] {
  const ourWay = ({ text, published, voice }: CorpusText) => readTimes(text, { published, voice: voice ?? 'auto' });
  const ours = readAll(texts, ourWay, Number.POSITIVE_INFINITY);
  const row = (reader: string, read: Read): ReaderScores => {
    const some = read.answers.length < texts.length;
    return {
      reader,
      ...scoresOf(texts, read.answers),
      texts: read.answers.length,
      ofTexts: texts.length,
      refused: read.refused,
      megabytesPerSecond: rounded(1 / read.secondsPerCharacter / 1e6),
      timesOurTime: rounded(read.secondsPerCharacter / ours.secondsPerCharacter),
      ...(some ? { oursOnThose: scoresOf(texts, ours.answers.slice(0, read.answers.length)) } : {}),
    };
  };
  return [
    row('this project', ours),
    ...peers.map(({ name, read }) =>
      row(
        name,
        readAll(texts, ({ text, published }) => read(text, published ?? fallbackDay), patience),
      ),
    ),
  ];
}

/** A peer cannot do without a day; a text without one gets this. */
const fallbackDay = '2000-01-01';

function readAll(
  texts: readonly CorpusText[],
  read: (text: CorpusText) => readonly ScoredTime[],
  seconds: number,
): Read {
  const answers: (readonly ScoredTime[])[] = [];
  const [first] = texts;
  // The first text is read twice, so that nobody's loading is taken for reading.
  if (first !== undefined) answered(first, read);
  let [took, characters, refused] = [0, 0, 0];
  for (const text of texts) {
    if (took > seconds) break;
    let answer: readonly ScoredTime[] | null = null;
    took += secondsOf(() => {
      answer = answered(text, read);
    });
    if (answer === null) refused += 1;
    answers.push(answer ?? []);
    characters += text.text.length;
  }
  return { answers, refused, secondsPerCharacter: took / Math.max(1, characters) };
}

/** Null where it throws. */
function answered(text: CorpusText, read: (text: CorpusText) => readonly ScoredTime[]): readonly ScoredTime[] | null {
  try {
    return read(text);
  } catch {
    return null;
  }
}

function scoresOf(texts: readonly CorpusText[], answers: readonly (readonly ScoredTime[])[]): Scores {
  return scoreTimes(
    answers.map((read, index) => {
      const { text, times } = texts[index] ?? { text: '', times: [] };
      return { gold: [...trimTimes(text, times)], read: [...trimTimes(text, read)] };
    }),
  );
}
