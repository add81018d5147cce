import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The time of the last sentence, in a text published on 7 March 2021. */
function timeOf(...lines: readonly string[]): string {
  const casebook = new TextEncoder().encode('documents: [{ file: a.txt, published: 2021-03-07 }]');
  const bytes = new TextEncoder().encode(['The pump at Orme', ...lines].join('\n\n'));
  const folder = { documents: [{ file: 'a.txt', bytes }], casebook: { file: 'casebook.yaml', bytes: casebook } };
  const { timeline } = convert(folder, { editor: false });
  const event = timeline?.events.find(({ sources }) => sources.some(({ exact }) => lines.at(-1)?.endsWith(exact)));
  return `${event?.when.earliest?.slice(0, 16) ?? ''} ${event?.when.latest?.slice(0, 16) ?? ''}`.trim();
}

const failed = 'The pump failed in the second week of June 2019.';
const paid = 'The owner paid a fitter on 24 June.';

it.each([
  [[failed, paid], '2019-06-24T00:00 2019-06-24T23:59'],
  [[`${failed} ${paid}`], '2019-06-24T00:00 2019-06-24T23:59'],
  [['The owner was fined on Friday.', failed, paid], '2019-06-24T00:00 2019-06-24T23:59'],
  [[failed, paid, 'A neighbour called on the Thursday.'], '2019-06-27T00:00 2019-06-27T23:59'],
  [
    ['The council wrote in October 2017.', 'It wrote again in May 2018.', failed, paid],
    '2019-06-24T00:00 2019-06-24T23:59',
  ],
  [['The yard was bought in 2019.', paid], '2020-06-24T00:00 2020-06-24T23:59'],
])('a day without its year goes on from a month or week with it: %j', (lines, time) => {
  expect(timeOf(...lines)).toBe(time);
});

it.each([
  'It was the coldest night of the year.',
  'It was the first fire of the year.',
  'She was named nurse of the year.',
  'The dam was dry at that time of the year.',
])('a measure is no date: %s', (line) => {
  expect(timeOf(failed, line)).not.toMatch(/^20/u);
});

it.each([
  ['## The night of 3 June 1998', 'The boat sailed at 9pm.', 'She was found at 1.20am.', '1998-06-04T01:20'],
  [
    '## Chapter 2: The morning of 3 June 1998',
    'The boat sailed at 9am.',
    'She sank at ten past ten.',
    '1998-06-03T10:10',
  ],
  ['## Part 1: Tuesday 3 June', 'It was wet on 3 June 2003.', 'The gate was shut at 8.15am.', '2003-06-03T08:15'],
])('a chapter of one day: %s', (heading, first, second, time) => {
  expect(timeOf(heading.slice(3), first, second)).toContain(time);
});

it('“since the Sunday” is before what is told, and of no week where that is far from the chapter’s day', () => {
  expect(timeOf('The pump failed on Saturday 15 June 2019. It had been noisy since the Thursday.')).toMatch(
    /^2019-06-13/u,
  );
  const chapter = 'The night of 3 June 2019';
  expect(timeOf(chapter, 'A note of 11 August 2019 said so. It had been noisy since the Thursday.')).not.toMatch(
    /^2019/u,
  );
});

it('a chapter’s day is of no chapter behind it that has none', () => {
  const lines = [
    '# The boat',
    '## The night of 3 June 1998',
    'It sailed at 9pm.',
    '## Later',
    'A clerk called at 10.30am.',
  ];
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const { timeline } = convert({ documents: [{ file: 'a.md', bytes }], casebook: null }, { editor: false });
  const starts = timeline?.events.map(({ when, sources }) => [sources[0]?.exact, when.earliest?.slice(0, 16) ?? null]);
  expect(starts).toEqual([
    [lines[2], '1998-06-03T21:00'],
    [lines[4], null],
  ]);
});
