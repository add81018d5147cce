import * as v from 'valibot';
import { expect, test } from 'vitest';
import { documentId, passageId } from '../../model/ids.ts';
import type { PassageConflict, PassageMentions } from '../artifacts.ts';
import { resolvedOf } from '../testing/resolved-of.ts';
import { discrepanciesIn } from './discrepancies-of.ts';

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
