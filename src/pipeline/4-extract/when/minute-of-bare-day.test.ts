/** Parts and minutes of a day that is told without its year, in an account of another year than the report. */
import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

it.each([
  ['on the evening of 8 June', '2018-06-08T17:00'],
  ['at 7.15pm on 8 June', '2018-06-08T19:15'],
])('“%s” is of the year of what all is about', (words, from) => {
  const text = `Inquest into the Mill Street attack\n\nPublished 14 November 2019\n\nA man attacked four people in Mill Street on 9 June 2018.\n\nMr Vale rang his sister ${words}.`;
  const bytes = new TextEncoder().encode(text);
  const { timeline } = convert({ documents: [{ file: 'a.txt', bytes }], casebook: null }, { editor: false });
  const event = timeline?.events.find(({ sources }) => sources[0]?.exact.includes('sister'));
  expect(event?.when.earliest?.slice(0, 16)).toBe(from);
});
