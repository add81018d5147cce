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
  ['The mill closed in the early hours of 3 March 2019.', '2019-03-03T00:00 2019-03-03T05:59'],
  [
    'Four men died in the fire on Saturday 6 April 2019.\n\nThe manager turned the alarm off on the Friday.',
    '2019-04-05T00:00 2019-04-12T23:59',
  ],
])('%s', (text, time) => {
  expect(timeOf(text)).toBe(time);
});
