import * as v from 'valibot';
import { expect, test } from 'vitest';
import { documentId, passageId, personId } from '../../model/ids.ts';
import type { EventCandidate, PassageConflict, PassageMentions } from '../artifacts.ts';
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
  const conflicting = passages.map((mentions, at) =>
    at === 0 ? { ...mentions, passage: { ...mentions.passage, conflicts: [conflict] } } : mentions,
  );
  const [first, second] = candidates;
  if (first === undefined || second === undefined) throw new Error('no candidates');
  const cutting = { ...first, sources: [{ ...first.sources[0], start: 0, end: 4 }] as const };
  const beside = { ...second, sources: [{ ...first.sources[0], start: 4, end: 5 }] as const };
  const { of } = discrepanciesIn([cutting, beside], conflicting);
  return [cutting, beside].map((each) => of(each).map(({ here, there: other }) => `${here.exact} ${other.exact}`));
}

test('a conflict belongs to the event that cites its words', () => {
  expect(told(2)).toEqual([['e 9'], []]);
  expect(told(4)).toEqual([[], ['e 9']]);
});

test('and to all of the passage where no event cites them', () => {
  expect(told(5)).toEqual([['d 9'], ['d 9']]);
});

/** Two events, each of a passage of its own, that conflict in a detail of which the first has two characters. */
function conflicting(
  notes: readonly [string, string],
  { detail = 'time', ...more }: Partial<PassageConflict> = {},
  change: (candidates: readonly EventCandidate[]) => readonly EventCandidate[] = (all) => all,
) {
  const { candidates, passages } = resolvedOf(notes);
  const [first, second] = passages;
  if (first === undefined || second === undefined) throw new Error('no passages');
  const at = ({ passage }: PassageMentions, start: number) => ({
    passage: passage.id,
    document: there.document,
    text: passage.text,
    start,
    end: start + 2,
  });
  const holding = (mentions: PassageMentions, start: number, other: PassageMentions, otherStart: number) => {
    const conflict = { detail, here: { start, end: start + 2 }, there: at(other, otherStart), ...more };
    return { ...mentions, passage: { ...mentions.passage, conflicts: [conflict] } };
  };
  const both = [holding(first, 2, second, 1), holding(second, 1, first, 2)];
  return discrepanciesIn(change(candidates), both);
}

test('of all passages each is given once, though both passages hold it, and whether or not an event cites it', () => {
  for (const change of [undefined, () => []]) {
    const { all } = conflicting(['opened', 'shut'], {}, change);
    expect(all.map(({ here, there: other }) => `${here.exact} ${other.exact}`)).toEqual(['en hu']);
  }
});

test('each side names the event that rests on it, so that one leads to the other', () => {
  const { all } = conflicting(['opened', 'shut']);
  expect(all.map(({ here, there: other }) => [here.event, other.event])).toEqual([['opened', 'shut']]);
  expect(conflicting(['opened', 'shut'], {}, () => []).all[0]?.there.event).toBeUndefined();
});

const days: readonly [string, string] = ['opened 2019-03-09', 'shut 2019-06-02'];

test('events of other days are two happenings, unless it is the day that differs', () => {
  expect(conflicting(days).all).toEqual([]);
  expect(conflicting(days, { detail: 'date' }).all).toHaveLength(1);
  expect(conflicting(['opened 2019-03-09T23:55', 'shut 2019-03-10T00:05']).all).toHaveLength(1);
});

const person = (id: string) => v.parse(personId, id);
const saidBy =
  (...tellers: readonly string[]) =>
  (candidates: readonly EventCandidate[]): readonly EventCandidate[] =>
    candidates.map((each, at) => ({ ...each, told: { by: [person(tellers[at] ?? '')], when: each.when } }));
const of =
  (...people: readonly string[]) =>
  (candidates: readonly EventCandidate[]): readonly EventCandidate[] =>
    candidates.map((each, at) => ({ ...each, people: [{ id: person(people[at] ?? ''), part: 'other' }] }));

test('two witnesses who contradict each other are no two documents that do, nor are two people', () => {
  const notes = ['opened', 'shut'] as const;
  expect(conflicting(notes, {}, saidBy('ms-marsh', 'mr-dunn')).all).toEqual([]);
  expect(conflicting(notes, {}, saidBy('ms-marsh', 'ms-marsh')).all).toHaveLength(1);
  expect(conflicting(notes, {}, of('ms-marsh', 'mr-dunn')).all).toEqual([]);
  expect(conflicting(notes, { detail: 'name' }, of('marian-aldous', 'marion-aldous')).all).toHaveLength(1);
});

test('words that name nobody count only where both events are of the same people', () => {
  const notes = ['opened', 'shut'] as const;
  expect(conflicting(notes, { ofSamePeople: true }).all).toEqual([]);
  expect(conflicting(notes, { ofSamePeople: true }, of('ms-marsh', 'ms-marsh')).all).toHaveLength(1);
});
