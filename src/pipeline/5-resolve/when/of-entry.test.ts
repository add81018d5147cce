import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const text = `What happened at the quay

3 May 2019: Ivo Kern, who keeps the quay, says that it is sound.

**Autumn 2019** Walkers see a crack. An officer visits the dock. It is never mended.

**Tuesday 5 May 2020**

• 7.15am: The tide reaches the wall.

• 9.15am to 9.20am: The wall gives way. Two sheds are swept out, and a boat sinks.

• Just after 11am: A boat lifts nine people off. One of them says that she has lost her dog.

3 June 2021: The inquest opens. The coroner sits without a jury.

Late 2021: The owners pay for a new wall.
`;

it('takes the label of an entry for its time, also of its later sentences, and for nothing of what it tells', () => {
  const bytes = new TextEncoder().encode(text);
  const { timeline } = convert({ documents: [{ file: 'note.txt', bytes }], casebook: null }, { editor: false });
  const told = (timeline?.events ?? []).map(
    ({ title, when }) => `${when.earliest?.slice(0, 16) ?? '?'} ${when.latest?.slice(5, 16) ?? '?'} ${title}`,
  );
  expect(told).toEqual([
    '2019-05-03T00:00 05-03T23:59 Ivo Kern said that it was sound',
    '2019-09-01T00:00 11-30T23:59 Walkers saw a crack',
    '2019-09-01T00:00 11-30T23:59 An officer visited the dock',
    '2020-05-05T07:15 05-05T07:15 The tide reached the wall',
    '2020-05-05T09:15 05-05T09:20 The wall gave way',
    '2020-05-05T09:15 05-05T09:20 Two sheds were swept out, and a boat sank',
    '2020-05-05T11:01 05-05T11:15 A boat lifted nine people off',
    '2020-05-05T11:01 05-05T11:15 One of them said that she had lost her dog',
    '2021-06-03T00:00 06-03T23:59 The inquest opened',
    '? ? The coroner sat without a jury',
    '2021-09-01T00:00 12-31T23:59 The owners paid for a new wall',
    '? ? It was never mended',
  ]);
  const exact = timeline?.events.flatMap(({ sources }) => sources.map((one) => one.exact)) ?? [];
  expect(exact).toContain('• 9.15am to 9.20am: The wall gives way.');
  expect(timeline?.events.map(({ summary }) => summary).join(' ')).not.toMatch(/[•*]|\d(?:am|pm):/u);
});

it('takes a label of a day and its hour for one time, also of the later sentences', () => {
  const text =
    'What happened at the quay in March 2021\n\nMarch 2021\n\n9 March 2021, 08:31 – Firefighters forced the door. A dog ran out.';
  const bytes = new TextEncoder().encode(text);
  const { timeline } = convert({ documents: [{ file: 'note.txt', bytes }], casebook: null }, { editor: false });
  const told = timeline?.events.map(({ title, when }) => `${when.earliest?.slice(0, 16)} ${title}`);
  expect(told).toContain('2021-03-09T08:31 A dog ran out');
});
