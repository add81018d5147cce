import * as v from 'valibot';
import { expect, test } from 'vitest';
import { documentId, passageId } from '../../model/ids.ts';
import type { PassageConflict, PassageMentions } from '../artifacts.ts';
import { resolvedOf } from '../testing/resolved-of.ts';
import { allDiscrepancies, discrepanciesIn } from './discrepancies-of.ts';

const there = { passage: v.parse(passageId, 'p9'), document: v.parse(documentId, 'other'), text: 'closed at 9' };

/** Two events; the first cites the first four characters of its passage, which conflicts from `start` on. */
function told(start: number): string[][] {
  const { candidates, passages } = resolvedOf(['opened', 'shut']);
  const conflict: PassageConflict = {
    detail: 'time',
    here: { start, end: start + 1 },
    there: { ...there, start: 10, end: 11 },
  };
  const byId = new Map<string, PassageMentions>(
    passages.map((mentions, at) => [
      mentions.passage.id,
      at === 0 ? { ...mentions, passage: { ...mentions.passage, conflicts: [conflict] } } : mentions,
    ]),
  );
  const [first, second] = candidates;
  if (first === undefined || second === undefined) throw new Error('no candidates');
  const cutting = { ...first, sources: [{ ...first.sources[0], start: 0, end: 4 }] as const };
  const beside = { ...second, sources: [{ ...first.sources[0], start: 4, end: 5 }] as const };
  const discrepanciesOf = discrepanciesIn([cutting, beside], byId);
  return [cutting, beside].map((each) =>
    discrepanciesOf(each).map(({ here, there: other }) => `${here.exact} ${other.exact}`),
  );
}

test('a conflict belongs to the event that cites its words', () => {
  expect(told(2)).toEqual([['e 9'], []]);
  expect(told(4)).toEqual([[], ['e 9']]);
});

test('and to all of the passage where no event cites them', () => {
  expect(told(5)).toEqual([['d 9'], ['d 9']]);
});

test('of all passages each is given once, though both passages hold it, and whether or not an event cites it', () => {
  const [first, second] = resolvedOf(['opened', 'shut']).passages;
  if (first === undefined || second === undefined) throw new Error('no passages');
  const at = (mentions: PassageMentions, start: number) => ({
    passage: mentions.passage.id,
    document: there.document,
    text: mentions.passage.text,
    start,
    end: start + 1,
  });
  const holding = (mentions: PassageMentions, conflicts: readonly PassageConflict[]) => ({
    ...mentions,
    passage: { ...mentions.passage, conflicts },
  });
  const passages = [
    holding(first, [{ detail: 'time', here: { start: 2, end: 3 }, there: at(second, 1) }]),
    holding(second, [{ detail: 'time', here: { start: 1, end: 2 }, there: at(first, 2) }]),
  ];
  const found = allDiscrepancies(passages);
  expect(found).toHaveLength(1);
  expect(found[0]?.here.passage).toBe(first.passage.id);
  expect(found[0]?.there.passage).toBe(second.passage.id);
});
