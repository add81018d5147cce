import { expect, test } from 'vitest';
import { chosenWords } from './chosen-words.ts';
import { sampleTimeline } from './testing/sample-timeline.ts';
import { indexTimeline } from './timeline-index.ts';
import { readAddress } from './view-state.ts';

const index = indexTimeline(sampleTimeline);
const said = (query: string) =>
  chosenWords(readAddress(new URL(`/?${query}`, 'https://example.org'), sampleTimeline).view, index);

test.each([
  ['', ''],
  ['person=dr-hudson&theme=giving-aid', 'with Dr Hudson on giving aid'],
  ['person=dr-hudson,mr-ellwood', 'with Dr Hudson or Mr Ellwood'],
  ['theme=intelligence', 'on MI5 and intelligence'],
  ['person=wife-of-the-attacker&place=old-bailey', 'with the attacker’s wife at the Old Bailey'],
  ['organisation=mi5&standing=finding,account', 'involving MI5 resting on witnesses’ accounts or findings'],
  ['phase=the-attack&from=2017&to=2018&q=call', 'in the chapter “The attack” from 2017 to 2018 matching “call”'],
  ['organisation=mi5&to=2016', 'involving MI5 up to 2016'],
  ['from=2017-03-22T14:30&to=2017-03', 'from 14.30 on Wednesday 22 March 2017 to March 2017'],
])('%s is said as “%s”', (query, words) => {
  expect(said(query)).toBe(words);
});

test('a fourth and further name are counted', () => {
  const five = 'person=andreea-cristea,aysha-frade,keith-palmer,kurt-cochran,leslie-rhodes';
  expect(said(five)).toBe('with Andreea Cristea, Aysha Frade, PC Keith Palmer or 2 others');
});
