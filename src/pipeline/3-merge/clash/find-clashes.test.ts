/** What counts as one happening told otherwise, and what merely resembles it. */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { documentId } from '../../../model/ids.ts';
import type { Paragraph } from '../../artifacts.ts';
import { merge } from '../merge.ts';

/** Each line a paragraph; each sentence of it ends in a full stop and a space. */
function documentOf(name: string, lines: readonly string[]): Paragraph[] {
  return lines.map((text, at) => {
    const sentences = [...text.matchAll(/\S.*?(?:[.”](?= [A-Z“])|$)/gu)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
    return { document: v.parse(documentId, name), line: at + 1, text, sentences };
  });
}

/** By these two reports are seen to be of one matter. */
const matter = 'Orchard Court stands beside the Thornbury canal in Hale.';
const otherMatter = 'Marlow Reach is a street above the docks at Westhaven.';

/** "here / there" for each detail told, each pair once, whichever document comes first. */
function told(documents: readonly (readonly Paragraph[])[]): string[] {
  const found = merge(documents.flat()).flatMap(({ text, conflicts = [] }) =>
    conflicts.map(({ here, there }) =>
      [text.slice(here.start, here.end), there.text.slice(there.start, there.end)].sort().join(' / '),
    ),
  );
  return [...new Set(found)].sort();
}

const reports = (
  first: string,
  second: string,
  others: readonly [string, string] = [matter, `${matter} So it is.`],
) => [documentOf('one', [first, others[0]]), documentOf('two', [others[1], second])];

test.each([
  [
    'The fire began at 12.05 in a cupboard beside the lift, the jury was told. It was out by dusk.',
    'Residents had complained for years. An inquest heard that the fire began at 12.15 in a cupboard beside the lift.',
    '12.05 / 12.15',
  ],
  [
    'At 12.05 the alarm was raised in Orchard Court.',
    'The alarm was raised in Orchard Court at 12.15, said Ms Marsh.',
    '12.05 / 12.15',
  ],
  [
    'Four people were trapped on the ninth floor when the crew came, the inquest heard.',
    'Ms Marsh said five people were trapped on the ninth floor of the block. She went back twice.',
    'Four people / five people',
  ],
  [
    'Crews took 40 minutes to reach the ninth floor of Orchard Court, it was said.',
    'The inquest was told crews took 25 minutes to reach the ninth floor of Orchard Court.',
    '25 minutes / 40 minutes',
  ],
  [
    'Marian Aldous told the inquest that no alarm had sounded in the corridor.',
    'Marion Aldous told the inquest that no alarm had sounded in the corridor. She left by the stairs.',
    'Marian Aldous / Marion Aldous',
  ],
  [
    'Ann Ferris, 34, her brother Tom, 29, and Ben Okafor, 41, died in the fire. It was a Monday.',
    'Nobody spoke of the lift. Ann Ferris, 34, her brother Tom, 28, and Ben Okafor, 41, died in the fire.',
    '28 / 29',
  ],
])('one happening is told otherwise: %s', (first, second, differ) => {
  expect(told(reports(first, second))).toEqual([differ]);
  expect(told(reports(second, first))).toEqual([differ]);
});

test.each([
  [
    'The 12.05 train was held beside the signal box at Hale.',
    'The 12.15 train was held beside the signal box at Hale.',
  ],
  [
    'A crew of four left the fire station for Orchard Court at 12.05.',
    'A crew of four left Orchard Court for the fire station at 12.15.',
  ],
  [
    'The ferry with the crew arrived at the north quay in Hale at 12.05.',
    'The ferry with the crew left the north quay in Hale at 12.15.',
  ],
  [
    'Firefighters reached the ninth floor of Orchard Court at 12.05.',
    'Firefighters reached the ninth floor of Orchard Court again at 12.35.',
  ],
  [
    'The first crew reached the ninth floor of the tower at 12.05.',
    'The second crew reached the ninth floor of the tower at 12.15.',
  ],
  ['At least four people were trapped on the ninth floor.', 'Five people were trapped on the ninth floor.'],
  [
    'The fire in the block was put out by 12.15, crews said.',
    'The fire in the block was put out at 12.05, crews said.',
  ],
  ['The call came from the ninth floor at about 12.05.', 'The call came from the ninth floor at 12.07.'],
  [
    'Four people were trapped on the ninth floor of the tower.',
    'Five dead people were trapped on the ninth floor of the tower.',
  ],
  [
    'Ann Ferris, 34, was found on the ninth floor of the tower.',
    'Ben Okafor, 31, was found on the ninth floor of the tower.',
  ],
  [
    'A 34-year-old woman was found on the stairs of the tower.',
    'A 31-year-old woman was found on the stairs of the tower.',
  ],
  [
    'The hearing was adjourned until 10.05 before Judith Keele.',
    'The hearing was adjourned until 10.15 before Judith Keele.',
  ],
  [
    'The inquest heard evidence from four witnesses yesterday.',
    'The inquest heard evidence from five witnesses yesterday.',
  ],
  [
    'Mr Quill told the inquest that the alarm in the corridor was silent.',
    'Mrs Quill told the inquest that the alarm in the corridor was silent.',
  ],
  ['They met in room 12 of the town hall that evening.', 'They met in room 14 of the town hall that evening.'],
  [
    'Ferris carried four people down the stairs of the tower.',
    'Okafor carried five people down the stairs of the tower.',
  ],
])('what merely resembles it is passed over: %s', (first, second) => {
  expect(told(reports(`${first} It was a Monday.`, `Nobody spoke of the lift. ${second}`))).toEqual([]);
  expect(told(reports(`Nobody spoke of the lift. ${second}`, `${first} It was a Monday.`))).toEqual([]);
});

const began = (time: string) => `The fire began at ${time} in a cupboard beside the lift. It was out by dusk.`;
const heard = (time: string) => `Residents had complained. The fire began at ${time} in a cupboard beside the lift.`;

test('reports of other matters are never set against each other', () => {
  expect(told(reports(began('12.05'), heard('12.15')))).toEqual(['12.05 / 12.15']);
  expect(told(reports(began('12.05'), heard('12.15'), [matter, otherMatter]))).toEqual([]);
});

test('a document that tells both is not set against one that tells the first', () => {
  const both = [...documentOf('two', [matter, heard('12.15'), 'A cupboard fire began at 12.05 elsewhere.'])];
  expect(told([documentOf('one', [began('12.05'), matter]), both])).toEqual([]);
});

test('a form that is filled in again and again makes nothing, in one document or in many', () => {
  const log = (name: string, times: readonly string[]) =>
    documentOf(name, [
      matter,
      ...times.map((time) => `At ${time} the patrol passed the north gate of the yard. Quiet ${name}.`),
    ]);
  expect(told([log('one', ['8.05', '9.05', '10.10']), log('two', ['11.20'])])).toEqual([]);
  expect(told(['8.05', '9.05', '10.10', '11.20'].map((time, at) => log(`day${at}`, [time])))).toEqual([]);
});

test('whatever the order of the documents, the same is told', () => {
  const line = fc
    .tuple(fc.constantFrom(began, heard), fc.constantFrom('12.05', '12.15', '12.40'))
    .map(([of, time]) => of(time));
  const folder = fc.array(line, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(folder, (texts) => {
      const documents = texts.map((text, at) => documentOf(`d${at}`, [text, `${matter} Report ${at}.`]));
      expect(told([...documents].reverse())).toEqual(told(documents));
    }),
    { numRuns: 60 },
  );
});
