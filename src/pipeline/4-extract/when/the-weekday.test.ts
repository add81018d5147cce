import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The time of the last sentence, in a text published on 5 May 2020. */
function timeOf(text: string): string | null {
  const casebook = new TextEncoder().encode('documents: [{ file: a.txt, published: 2020-05-05 }]');
  const bytes = new TextEncoder().encode(`The mill at Orrin\n\n${text}`);
  const folder = { documents: [{ file: 'a.txt', bytes }], casebook: { file: 'casebook.yaml', bytes: casebook } };
  const { timeline } = convert(folder, { editor: false });
  const when = timeline?.events.find(({ sources }) => sources.some(({ exact }) => text.endsWith(exact)))?.when;
  return when === undefined ? null : `${when.earliest?.slice(0, 16)} ${when.latest?.slice(0, 16)}`;
}

it.each([
  ['The mill closed on Sunday 3 March 2019. A guard came on the Tuesday.', '2019-03-05T00:00 2019-03-05T23:59'],
  [
    'The cart overturned on Tuesday 9 April 2019. On the Sunday the carter had mended a wheel.',
    '2019-04-07T00:00 2019-04-07T23:59',
  ],
  [
    'The cart overturned on Tuesday 9 April 2019. The carter had mended a wheel on the Sunday evening.',
    '2019-04-07T17:00 2019-04-07T23:59',
  ],
  ['The mill closed on Sunday 3 March 2019. A guard came just after 11am.', '2019-03-03T11:01 2019-03-03T11:15'],
  ['The mill closed on Sunday 3 March 2019. A guard came shortly before 10pm.', '2019-03-03T21:45 2019-03-03T21:59'],
  ['The mill closed a little after 8am on 3 March 2019.', '2019-03-03T08:01 2019-03-03T08:15'],
  ['The mill closed at dawn on 3 March 2019.', '2019-03-03T03:00 2019-03-03T08:59'],
  ['The mill closed late in the afternoon of 3 March 2019.', '2019-03-03T15:00 2019-03-03T17:59'],
  ['The mill closed in the early hours of 3 March 2019.', '2019-03-03T00:00 2019-03-03T05:59'],
  [
    'Four men died in the fire on Saturday 6 April 2019.\n\nThe manager turned the alarm off on the Friday.',
    '2019-04-05T00:00 2019-04-12T23:59',
  ],
])('%s', (text, time) => {
  expect(timeOf(text)).toBe(time);
});

/** The start of the event that holds the words, in lines published on Thursday 12 October 2023; null where it has none. */
function startOf(words: string, ...lines: readonly string[]): string | null {
  const casebook = new TextEncoder().encode('documents: [{ file: a.txt, published: 2023-10-12T17:45 }]');
  const bytes = new TextEncoder().encode(['Inquest into a sinking', ...lines].join('\n\n'));
  const folder = { documents: [{ file: 'a.txt', bytes }], casebook: { file: 'casebook.yaml', bytes: casebook } };
  const { timeline } = convert(folder, { editor: false });
  const event = timeline?.events.find(({ sources }) => sources.some(({ exact }) => exact.includes(words)));
  return event?.when.earliest?.slice(0, 16) ?? null;
}

const sinking = 'The ferry Corrie sank off Ellary on Tuesday 9 March 2021.';

it.each([
  ['On the Sunday the mate had reported a leak.', 'reported a leak', '2021-03-07T00:00'],
  ['The funeral was held on the Friday.', 'funeral', '2021-03-12T00:00'],
  ['The Saturday before, a diver looked at the hull.', 'diver', '2021-03-06T00:00'],
])('beside the day of the sinking: %s', (line, words, start) => {
  expect(startOf(words, `${sinking} ${line}`)).toBe(start);
});

it.each([
  ['The jury heard that the pump had failed twice on the Monday afternoon.', 'pump', '2021-03-08T12:00'],
  ['The mate told the jury that he tested the pump on the Sunday.', 'tested', '2021-03-07T00:00'],
  ['The mate told the jury that he tested the pump on the Friday.', 'tested', '2021-03-05T00:00'],
  ['The mate told the jury that he looked for the pump at 4.10pm on the Sunday.', 'looked', '2021-03-07T16:10'],
  ['The mate said: “In my statement I say “Monday” and it should be Sunday.”', 'I say', null],
])('in the evidence of years after: %s', (line, words, start) => {
  expect(startOf(words, sinking, 'The coroner, Joan Hale, opened the inquest on Thursday.', line)).toBe(start);
});

it('counts a weekday from the event that its words name', () => {
  const fire = 'Two men died in a fire at Corrie House, Ellary, on Tuesday 9 March 2021.';
  const line = 'A fitter looked at the alarm on the Saturday before the fire.';
  expect(startOf('fitter', fire, 'The coroner opened the inquest on Thursday.', line)).toBe('2021-03-06T00:00');
});
