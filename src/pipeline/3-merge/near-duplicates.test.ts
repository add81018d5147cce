/**
 * Wordings of one passage find each other, and nothing else does: `npx vitest run src/pipeline/3-merge` measures it over a
 * made-up corpus; `npm run bench` gives the figures over a larger one.
 */
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { documentId } from '../../model/ids.ts';
import type { Paragraph } from '../artifacts.ts';
import { growthOf, moreThanLinear } from '../testing/growth.ts';
import { dice } from './measure/dice.ts';
import { editWords } from './measure/edit-words.ts';
import { madeUpParagraphs } from './measure/made-up-paragraphs.ts';
import { measureMerging } from './measure/measure-merging.ts';
import { merge } from './merge.ts';

// Thousands of comparisons: more than a unit test's five seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const paragraphs = (document: string, texts: readonly string[]): Paragraph[] =>
  texts.map((text, index) => ({
    document: v.parse(documentId, document),
    line: index + 1,
    text,
    sentences: [{ start: 0, end: text.length }],
  }));
const published = new Map([
  [v.parse(documentId, 'one'), '2018-10-03'],
  [v.parse(documentId, 'two'), '2018-11-05'],
]);

/** "merged", "apart", or the details told as discrepancies. */
function outcome(first: string, second: string, dates = published): string {
  const [passage, ...more] = merge([...paragraphs('one', [first]), ...paragraphs('two', [second])], dates);
  const told = (passage?.conflicts ?? []).map(
    ({ here, there }) => `${first.slice(here.start, here.end)} / ${there.text.slice(there.start, there.end)}`,
  );
  return [more.length === 0 ? 'merged' : 'apart', ...told].join(': ');
}

test('copies are found at every share of edits, and nothing merges falsely', () => {
  const figures = measureMerging(320);
  expect(figures.edited5).toBeGreaterThanOrEqual(0.99);
  expect(figures.edited15).toBeGreaterThanOrEqual(0.97);
  expect(figures.edited30).toBeGreaterThanOrEqual(0.9);
  expect(figures.falseMerges).toBe(0);
  expect(figures.discrepancies).toBeGreaterThanOrEqual(0.95);
});

test.each([
  ['The ferry left at 14.56 with its doors closed.', 'The ferry left at 2.56pm with its doors closed.'],
  ['“We recognised the colour of the van,” she said.', '"We recognized the color of the van," she said.'],
  ['On March 22 last year the gate was left open for an hour.', 'On 22 March 2017 the gate was left open for an hour.'],
  ['The talks began at half past two and took twenty minutes.', 'The talks began at 2.30pm and took 20 minutes.'],
  ['Doctor Ashdown didn’t see the gate from where he stood.', 'Dr Ashdown did not see the gate from where he stood.'],
  ['She wrote the next morning that the gate was shut.', 'She wrote in the morning that the gate was shut.'],
  [
    'Divers found the recorder at noon, under a metre of silt, and brought it to the surface.',
    'The recorder was found by divers under a metre of silt and brought to the surface.',
  ],
])('differences of form and of words merge: %s', (first, second) => {
  expect(outcome(first, second)).toBe('merged');
  expect(outcome(second, first, new Map([...published].map(([id]) => [id, '2018-01-02'])))).toBe('merged');
});

test.each([
  ['Witness A said the gate was open when he came back.', 'Witness B said the gate was open when he came back.'],
  ['The 9.15 train was held at the junction by a tree.', 'The 9.45 train was held at the junction by a tree.'],
  ['Mr Quill gave aid to the pilot until the crew came.', 'Mrs Quill gave aid to the pilot until the crew came.'],
  ['Hallam told the inquiry that the gate was open.', 'Okafor told the inquiry that the gate was open.'],
  ['Reed told Moran that nobody had closed the gate.', 'Moran told Reed that nobody had closed the gate.'],
  ['They met in room 12 and spoke of the missing page.', 'They met in room 14 and spoke of the missing page.'],
  [
    'The crew met yesterday to speak about the gate and the cable.',
    'The crew met on Friday to speak about the gate and the cable.',
  ],
])('two statements stay apart, and nothing is said of them: %s', (first, second) => {
  expect(outcome(first, second)).toBe('apart');
});

test.each([
  [
    'Staff treated about 20 patients that night, and most of them went home the next day, the inquiry heard.',
    'Staff treated at least 30 patients that night, and most of them went home the next day, the inquiry heard.',
    'apart: about 20 patients / at least 30 patients',
  ],
  [
    'The lifeboat reached the wreck at 14.56 and began to take people off.',
    'The lifeboat reached the wreck at 14.59 and began to take people off.',
    'apart: 14.56 / 14.59',
  ],
  [
    'The survivors were brought to Alford by the crew of the first boat that came.',
    'The survivors were brought to Westhaven by the crew of the first boat that came.',
    'apart: Alford / Westhaven',
  ],
  [
    'She was not told of the warning before the meeting in the town hall.',
    'She was told of the warning before the meeting in the town hall.',
    'merged: was not told / was told',
  ],
  [
    'The lorry turned left at the barrier before the alarm was raised.',
    'The lorry turned right at the barrier before the alarm was raised.',
    'merged: turned left at / turned right at',
  ],
  [
    'The coach left the depot before the alarm was raised by the guard.',
    'The coach left the depot after the alarm was raised by the guard.',
    'merged: depot before the / depot after the',
  ],
  [
    'Nobody at the depot knew that the lower gate had been locked.',
    'Nobody at the depot knew that the lower gate had been unlocked.',
    'merged: been locked / been unlocked',
  ],
  [
    'The barge drifted for 3 miles along the coast before the tug caught it.',
    'The barge drifted for 3 km along the coast before the tug caught it.',
    'apart: 3 miles / 3 km',
  ],
  [
    'The board spent £1.2m on the new lock gates between the two floods.',
    'The board spent $1.2m on the new lock gates between the two floods.',
    'apart: £1.2m / $1.2m',
  ],
  [
    'The driver was found beside the lift shaft by a cleaner last Tuesday.',
    'The driver was found beside the lift shaft by a cleaner last Thursday.',
    'apart: last Tuesday / last Thursday',
  ],
])('a contradiction is told: %s', (first, second, told) => {
  expect(outcome(first, second)).toBe(told);
});

test('a form that one document fills in again and again makes no discrepancy with another', () => {
  const line = (time: string) =>
    `The patrol passed the north gate at ${time} and reported nothing out of the ordinary.`;
  const all = merge([...paragraphs('one', ['8.15', '9.15', '10.20'].map(line)), ...paragraphs('two', [line('11.40')])]);
  expect(all).toHaveLength(4);
  expect(all.flatMap(({ conflicts }) => conflicts ?? [])).toEqual([]);
});

test('within one document nothing merges', () => {
  const [original] = madeUpParagraphs(1, 3).map(({ text }) => text);
  const texts = [original ?? '', editWords(original ?? '', 0.1, dice(1)), original ?? ''];
  expect(merge(paragraphs('one', texts))).toHaveLength(3);
  expect(merge([...paragraphs('one', texts), ...paragraphs('two', texts)])).toHaveLength(3);
});

test('members whose additions contradict each other do not meet in one passage', () => {
  const text = (time: string) => `The lifeboat reached the wreck${time} and began to take people off the stern.`;
  const all = merge(['', ' at 14.56', ' at 14.59'].flatMap((time, at) => paragraphs(`d${at}`, [text(time)])));
  expect(all.map(({ citations }) => citations.length)).toEqual([2, 1]);
});

test('four times the documents take about four times the time', () => {
  const folder = (count: number): Paragraph[] => {
    const texts = madeUpParagraphs(200, 9).map(({ text }) => text);
    const roll = dice(4);
    return Array.from({ length: count }, (_, at) =>
      paragraphs(
        `d${at}`,
        Array.from({ length: 20 }, (_, line) => editWords(texts[(at * 7 + line * 3) % 200] ?? '', 0.1, roll)),
      ),
    ).flat();
  };
  const small = folder(100);
  merge(small);
  expect(growthOf(small, folder(400), merge)).toBeLessThan(moreThanLinear);
});
