import { expect, test } from 'vitest';
import { convert } from '../../pipeline.ts';
import { withoutGuessedHalf } from './half-of-day.ts';

test.each([
  ['twenty to six', '2017-11-09T05:40', '2017-11-09'],
  ['half past two on Friday', '2017-11-10T02:30', '2017-11-10'],
  ['six', '2017-11-09T06:00', '2017-11-09'],
  ['11 o’clock', '2017-11-09T11:00', '2017-11-09'],
  ['half past two in the afternoon', '2017-11-09T14:30', '2017-11-09T14:30'],
  ['14.56', '2017-11-09T14:56', '2017-11-09T14:56'],
  ['quarter past 8pm', '2017-11-09T20:15', '2017-11-09T20:15'],
  ['ten past nine', 'XXXX-XX-XXT09:10', 'XXXX-XX-XX'],
])('%s, %s → %s', (text, value, expected) => {
  const expression = { start: 0, end: text.length, text, type: 'TIME', value, reference: { kind: 'words' } } as const;
  expect(withoutGuessedHalf(expression).value).toBe(expected);
});

const story = [
  'A night on Corran Fell',
  'On 4 March 2014 five walkers set off from Ellary.',
  'It snowed at noon.',
  'There is a photograph of that.',
  'They reached the cairn at ten to one.',
  'Ten minutes later they turned back.',
  'The team was called at 6.40pm.',
  'They left the road at eight.',
  'At 11.50pm the wind rose.',
  'Fourteen people waited at the hut.',
  'They went up again at five.',
];

test.each([['At 9.35am a driver heard the wall fall.', '2014-03-04T09:35']])(
  'after an hour of either half, a clock time within the next hour is of the same day: %s',
  (line, start) => {
    const lines = [
      'A fall at Corran',
      'The wall fell on 4 March 2014.',
      'A man was sent down shortly after nine.',
      line,
    ];
    const bytes = new TextEncoder().encode(lines.join('\n\n'));
    const { timeline } = convert({ documents: [{ file: 'a.txt', bytes }], casebook: null }, { editor: false });
    const event = timeline?.events.find(({ sources }) => sources.some(({ exact }) => exact === line));
    expect(event?.when.earliest?.slice(0, 16)).toBe(start);
  },
);

test.each([
  ['ten to one', '2014-03-04T12:50'],
  ['turned back', '2014-03-04T13:00'],
  ['left the road', '2014-03-04T20:00'],
  ['went up again', '2014-03-05T05:00'],
])('a story goes on over its paragraphs to the half that is next: %s at %s', (words, start) => {
  const casebook = new TextEncoder().encode('documents: [{ file: a.txt, published: 2024-03-01 }]');
  const bytes = new TextEncoder().encode(story.join('\n\n'));
  const folder = { documents: [{ file: 'a.txt', bytes }], casebook: { file: 'casebook.yaml', bytes: casebook } };
  const { timeline } = convert(folder, { editor: false });
  const event = timeline?.events.find(({ sources }) => sources.some(({ exact }) => exact.includes(words)));
  expect(event?.when.earliest?.slice(0, 16)).toBe(start);
});
