/**
 * What a corpus says of its times, and what was read → F1 scores in per cent, as TempEval-3 counts them.
 *
 * Gold `[{start: 3, end: 9, type: 'DATE', value: '2018-09-28'}]`, read the same → strict, relaxed, type, value: 100.
 * An answer counts for one gold expression it overlaps (`relaxed`); `strict` asks for the same ends, `type` and
 * `value` for the same attribute. https://aclanthology.org/S13-2001/
 */
import * as v from 'valibot';

const span = v.object({ start: v.number(), end: v.number(), type: v.string(), value: v.string() });
export type ScoredTime = v.InferOutput<typeof span>;

/** One line of a corpus. */
export const corpusText = v.object({
  id: v.string(),
  text: v.string(),
  published: v.nullable(v.string()),
  voice: v.optional(v.picklist(['news', 'narrative'])),
  times: v.array(span),
});

const measures = ['strict', 'relaxed', 'type', 'value'] as const;
type Measure = (typeof measures)[number];
export type Scores = Readonly<Record<Measure, number>>;

interface Answered {
  readonly gold: readonly ScoredTime[];
  readonly read: readonly ScoredTime[];
}

/** Rounded to a tenth; 0 where there is nothing to score. */
export function scoreTimes(texts: readonly Answered[]): Scores {
  const total = texts.reduce((sum, { gold, read }) => sum + gold.length + read.length, 0);
  const pairs = texts.flatMap(pairsOf);
  const f1 = (fits: (gold: ScoredTime, read: ScoredTime) => boolean) =>
    total === 0 ? 0 : Math.round((2000 * pairs.filter(([gold, read]) => fits(gold, read)).length) / total) / 10;
  return {
    strict: f1((gold, read) => gold.start === read.start && gold.end === read.end),
    relaxed: f1(() => true),
    type: f1((gold, read) => gold.type === read.type),
    value: f1((gold, read) => gold.value === read.value),
  };
}

/** Each gold expression with the answer it is given: the exact one if there is one, else the first that overlaps. */
function pairsOf({ gold, read }: Answered): readonly (readonly [ScoredTime, ScoredTime])[] {
  const free = new Set(read);
  return [...gold]
    .sort((one, other) => one.start - other.start)
    .flatMap((want) => {
      const over = [...free].filter((each) => each.start < want.end && want.start < each.end);
      const got = over.find((each) => each.start === want.start && each.end === want.end) ?? over[0];
      if (got === undefined) return [];
      free.delete(got);
      return [[want, got] as const];
    });
}
