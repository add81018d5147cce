/** Times that belong to another thing, person or day than what is told, in reports published on 12 October 2022. */
import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** From when to when the event was that holds the words; empty where nobody says. */
function spanOf(words: string, lines: readonly string[], published: string | null = '2022-10-12T17:45'): string {
  const casebook = new TextEncoder().encode(
    `documents: [{ file: a.txt${published === null ? '' : `, published: ${published}`} }]`,
  );
  const bytes = new TextEncoder().encode(['Inquest into a death', ...lines].join('\n\n'));
  const folder = { documents: [{ file: 'a.txt', bytes }], casebook: { file: 'casebook.yaml', bytes: casebook } };
  const { timeline } = convert(folder, { editor: false });
  const when = timeline?.events.find(({ sources }) => sources.some(({ exact }) => exact.includes(words)))?.when;
  return [when?.earliest, when?.latest]
    .map((end) => end?.slice(0, 16) ?? '')
    .join(' ')
    .trim();
}

const day = (one: string): string => `${one}T00:00 ${one}T23:59`;

it.each([
  ['The flood warning came at 5pm the day before.', 'warning came', '2020-03-03T17:00 2020-03-03T17:00'],
  ['Ms Orr heard the fire alarm on 9 March 2020.', 'fire alarm', day('2020-03-09')],
])('a warning of a flood, or the alarm of a fire, dates no flood and no fire: %s', (line, words, span) => {
  const lines = ['Ivo Kern drowned on 4 March 2020.', line, 'The gate was mended two days after the fire.'];
  expect(spanOf(words, lines)).toBe(span);
  expect(spanOf('gate was mended', lines)).toBe('');
});

it.each([
  ['He bought the knives two weeks before the attack, on 15 May.', 'knives', ''],
  ['He bought the lamp, on 15 May.', 'lamp', day('2022-05-15')],
  ['The men then stabbed Saturday night revellers.', 'stabbed', ''],
])('%s', (line, words, span) => {
  expect(spanOf(words, ['During the June 2017 attack he ran.', line])).toBe(span);
});

it('a killing is counted from the attack that the words date', () => {
  const lines = [
    'Ivo Kern attacked Ada Moss on 4 March 2020.',
    'Kern had left prison two weeks before the killing, having served half of a term imposed in 2017.',
  ];
  expect(spanOf('left prison', lines)).toBe(day('2020-02-19'));
});

it.each([
  ['The night manager, Ada Orr, looked at the panel.', 'looked at'],
  ['Ada Orr was found by a cousin who had come to take her to Sunday lunch.', 'was found'],
  ['A man who drowned a neighbour 12 years ago has been jailed for life.', 'has been jailed'],
  ['“There was no shouting,” said Ms Orr, who left the railway in 2020.', 'no shouting'],
])('is of no such hour, day or year: %s', (line, words) => {
  expect(spanOf(words, ['Ivo Kern was seen on 4 May 2021.', line])).not.toMatch(/T18:00|2022-10-09|2010|2020/u);
});

it.each([
  [
    'Ivo Kern, of Mill Lane, died at home on 4 March 2020, after being found in the river.',
    'of Mill Lane',
    day('2020-03-04'),
  ],
  ['Ivo Kern, 65, died on 4 March 2020, having been ill.', 'died on', day('2020-03-04')],
])('between commas the verb of the sentence keeps its day: %s', (line, words, span) => {
  expect(spanOf(words, [line])).toBe(span);
});

it.each([
  ['The inquest was adjourned to Tuesday, December 6.', 'adjourned', day('2022-12-06')],
  ['The man was remanded in custody until 7 November.', 'remanded', '2022-11-07T23:59'],
])('what is put off is put off to a day to come: %s', (line, words, span) => {
  expect(spanOf(words, [line])).toBe(span);
});

it('a clock time keeps the month and day that stand behind it', () => {
  const lines = ['Ivo Kern was admitted on November 5, 2021.', 'Ivo Kern fell at 10pm on September 19.'];
  expect(spanOf('fell at', lines)).not.toContain('2021-11-05');
});

it.each([
  ['He was recovering well, but in the early hours he fell.', 'he fell'],
  ['The court heard that he had spent the evening drinking.', 'spent the evening'],
])('hours of an account are not those of the day of publication: %s', (line, words) => {
  expect(spanOf(words, ['Ivo Kern died on 4 August 2022.', line])).not.toContain('2022-10-12T0');
});

it('“this year” is the writer’s, and nobody’s where nobody says when it was written', () => {
  const lines = [
    'The plan was adopted on 4 July 2015. It lapsed in 2017.',
    'The owner died on 6 August 2015. In May this year a gate was built.',
  ];
  expect(spanOf('gate was built', lines)).toBe('2022-05-01T00:00 2022-05-31T23:59');
  expect(spanOf('gate was built', lines, null)).toBe('');
});

it('no account goes on from the two ends of a range', () => {
  const lines = [
    'The fire began at some time between 1.50 and 2.05 on the morning of 3 December 2017.',
    'The alarm sounded at 2.09am.',
    'The inquiry sat between 14 January and 12 July 2019. He said: “She rang us on the Saturday.”',
  ];
  expect(spanOf('She rang us', lines)).not.toContain('2019');
  expect(spanOf('alarm sounded', lines)).toBe('2017-12-03T02:09 2017-12-03T02:09');
});

it.each([
  [
    'The landlord was jailed on Monday. A tenant died in January last year.',
    'The boiler had been fitted in the spring.',
    'fitted in',
    '',
  ],
  [
    'A tenant died last week.',
    'The boiler was fitted in the spring.',
    'fitted in',
    '2022-03-01T00:00 2022-05-31T23:59',
  ],
])('a season is of the account: %s %s', (before, line, words, span) => {
  expect(spanOf(words, [before, line])).toBe(span);
});

it('a day in a quotation does not lead the hours outside of it', () => {
  const said = '“I spoke to him on 3 May 2021. At 3pm he wrote,” Ms Jan Orr told the inquest. At 2pm he heard a cry.';
  const lines = ['Ivo Kern died when a crane fell on 8 October 2021.', 'The gate was shut at noon that day.', said];
  expect(spanOf('At 3pm', lines)).toBe('2021-05-03T15:00 2021-05-03T15:00');
  expect(spanOf('At 2pm', lines)).not.toContain('2021-05-03');
});
