/** How near the rules alone come to the editor's times: each edited event beside the one by rule that holds most of its words. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { instantOf } from '../model/calendar.ts';
import { areApart, compareWhens } from '../model/compare-whens.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { When } from '../model/time.ts';
import type { Timeline } from '../model/timeline.ts';
import { readFolder } from './effects.ts';
import { convert } from './pipeline.ts';

const folder = readFolder(fileURLToPath(new URL('../casebook', import.meta.url)))?.folder;
const timelineOf = (editor: boolean): Timeline => {
  const { timeline } = convert(folder ?? { documents: [], casebook: null }, { editor });
  if (timeline === null) throw new Error('The casebook does not convert.');
  return timeline;
};
const edited = timelineOf(true);
const byRules = timelineOf(false);
const texts = new Map(edited.passages.map(({ id, text }) => [id as string, text]));

interface Cited {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

function citedBy({ sources }: TimelineEvent): Cited[] {
  return sources.map(({ passage, prefix, exact, suffix }) => {
    const start = (texts.get(passage) ?? '').indexOf(prefix + exact + suffix) + prefix.length;
    return { passage, start, end: start + exact.length };
  });
}

/** Characters of the documents that both cite. */
function shared(a: TimelineEvent, b: TimelineEvent): number {
  const lengths = citedBy(a).flatMap((one) =>
    citedBy(b).map((other) =>
      one.passage === other.passage ? Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)) : 0,
    ),
  );
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** What was told by some time had happened by then: an end left open ends at the telling. */
function closed(event: TimelineEvent, { earliest, latest }: When): Pick<When, 'earliest' | 'latest'> {
  return { earliest, latest: latest ?? event.told?.when.latest ?? null };
}

const dayLength = 86_400_000;
const lengthOf = ({ earliest, latest }: Pick<When, 'earliest' | 'latest'>): number =>
  earliest === null || latest === null ? Number.POSITIVE_INFINITY : instantOf(latest) - instantOf(earliest);

type Verdict = 'exact' | 'containing' | 'too wide' | 'narrower' | 'in another’s event' | 'wrong' | 'missing';

/** Containing is right up to one day, or to twice the editor's own interval. */
function judge(event: TimelineEvent, found: TimelineEvent | undefined): Verdict {
  if (found === undefined || found.when.basis === 'unknown') return 'missing';
  const [mine, theirs] = [closed(found, found.when), closed(event, event.when)];
  const comparison = compareWhens(mine, theirs);
  if (comparison === 'same') return 'exact';
  if (comparison === 'wider')
    return lengthOf(mine) <= Math.max(dayLength, 2 * lengthOf(theirs)) ? 'containing' : 'too wide';
  if (comparison === 'narrower') return 'narrower';
  const others = edited.events.filter((other) => other !== event && shared(other, found) > 0);
  if (others.some((other) => ['same', 'wider'].includes(compareWhens(mine, closed(other, other.when)))))
    return 'in another’s event';
  return areApart(mine, theirs) ? 'wrong' : 'too wide';
}

const words = ({ earliest, latest, basis }: When): string =>
  `${earliest?.slice(0, 16) ?? '…'} to ${latest?.slice(0, 16) ?? '…'} (${basis})`;

const rows = edited.events
  .filter(({ when }) => when.basis !== 'unknown')
  .map((event) => {
    const [found] = byRules.events
      .filter((one) => shared(event, one) > 0)
      .sort((a, b) => shared(event, b) - shared(event, a));
    const verdict = judge(event, found);
    return {
      verdict,
      line: `${verdict}: ${event.id}: ${words(event.when)}; by rule ${found === undefined ? 'no event' : words(found.when)}`,
    };
  });

test('the rules get nine in ten of the editor’s times right, and contradict none', () => {
  const right = rows.filter(({ verdict }) => verdict === 'exact' || verdict === 'containing');
  const table = rows
    .map(({ line }) => line)
    .sort()
    .join('\n');
  expect(right.length / rows.length, table).toBeGreaterThanOrEqual(0.9);
  expect(rows.filter(({ verdict }) => verdict === 'wrong').map(({ line }) => line)).toEqual([]);
});

test('where the rules miss a time it is for want of a cut, never because they know it better than the editor', () => {
  const missed = rows.filter(
    ({ verdict }) => !['exact', 'containing', 'in another’s event', 'narrower'].includes(verdict),
  );
  expect(missed.map(({ line }) => line)).toEqual([]);
});
