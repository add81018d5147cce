import * as v from 'valibot';
import { expect, test } from 'vitest';
import { documentId, personId } from '../../model/ids.ts';
import type { EventCandidate, Resolved } from '../artifacts.ts';
import { notesDocument, resolvedOf } from '../testing/resolved-of.ts';
import { check } from './check.ts';

const notes = ['landed 2017-03-22T14:56', 'ran'];
const noPlaces = { value: () => null, key: () => null };
const codes = (resolved: Resolved, document = notesDocument(notes)): string[] =>
  check(resolved, [document], {}, noPlaces).map(({ code }) => code);
const good = resolvedOf(notes);
const withFirst = (change: Partial<EventCandidate>): Resolved => ({
  ...good,
  candidates: good.candidates.map((candidate, index) => (index === 0 ? { ...candidate, ...change } : candidate)),
});

test('what is in order raises nothing', () => {
  expect(codes(good)).toEqual([]);
});

test('a passage must stand in its document at its line', () => {
  const document = notesDocument(notes);
  expect(codes(good, { ...document, text: document.text.replace('ran', 'RAN') })).toEqual(['QUOTATION-NOT-EXACT']);
  const [first, ...rest] = good.passages;
  const citations = [{ document: v.parse(documentId, 'notes'), line: 2 }];
  const moved = first === undefined ? [] : [{ ...first, passage: { ...first.passage, citations } }];
  expect(codes({ ...good, passages: [...moved, ...rest] })).toEqual(['QUOTATION-NOT-EXACT']);
});

test('an event must cite words that are there', () => {
  const [candidate] = good.candidates;
  const passage = candidate?.sources[0].passage;
  if (passage === undefined) throw new Error('no passage');
  expect(codes(withFirst({ sources: [{ passage, start: 2, end: 99 }] }))).toEqual(['QUOTATION-NOT-EXACT']);
  expect(codes(withFirst({ sources: [{ passage, start: 2, end: 2 }] }))).toContain('EVENT-WITHOUT-SOURCE');
});

test("a passage's use and the events that cite it agree", () => {
  const [first, ...rest] = good.passages;
  const context = first === undefined ? [] : [{ ...first, use: 'context' as const }];
  expect(codes({ ...good, passages: [...context, ...rest] })).toEqual(['PASSAGE-UNUSED']);
  expect(codes({ ...good, candidates: good.candidates.slice(0, 1) })).toEqual(['PASSAGE-UNUSED']);
});

test('ids are unique and can stand in an address', () => {
  expect(codes(withFirst({ id: 'ran' }))).toEqual(['EVENT-ID-CLASH']);
  expect(codes(withFirst({ id: 'Landed at 14.56' }))).toEqual(['EVENT-ID-CLASH']);
});

test('everybody an event names is on the list', () => {
  expect(codes(withFirst({ people: [{ id: v.parse(personId, 'nobody'), part: 'witness' }] }))).toEqual([
    'EVENT-UNKNOWN-REFERENCE',
  ]);
});

test.each([
  ['Khalid Masood was closed as a subject of interest', true],
  ['MASOOD’s contact details were found', true],
  ['The attacker was closed as a subject of interest', false],
  ['The Masoodi family spoke', false],
])('a title never names the attacker: %s', (title, names) => {
  const attacker = {
    id: v.parse(personId, 'the-attacker'),
    name: 'Khalid Masood',
    aliases: ['Masood', 'the attacker', 'The man'],
    part: 'attacker',
    recognised: 'casebook' as const,
  };
  const resolved = { ...withFirst({ title }), roster: { ...good.roster, people: [attacker] } };
  expect(codes(resolved)).toEqual(names ? ['TITLE-NAMES-ATTACKER'] : []);
});

test('a title has at most 80 characters', () => {
  expect(codes(withFirst({ title: 'a'.repeat(80) }))).toEqual([]);
  expect(codes(withFirst({ title: 'a'.repeat(81) }))).toEqual(['TITLE-TOO-LONG']);
});
