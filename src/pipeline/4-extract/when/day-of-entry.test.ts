import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** What the entries of a list are dated by, in a text that was published on 3 November 2022. */
function daysOf(...lines: string[]) {
  const text = ['The night at Mill Lane', 'Published 3 November 2022', ...lines].join('\n\n');
  const { timeline } = convert(
    { documents: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], casebook: null },
    { editor: false },
  );
  return (timeline?.events ?? []).map(({ when }) => when.earliest?.slice(0, 16) ?? when.phrase);
}
const entries = [
  '22.30 A resident rings the fire service.',
  '23.50 The crew leaves the stair.',
  '00.06 The last ambulance leaves.',
];

it('a list of clock times without a day keeps its order and its times, and is not of the day of publication', () => {
  expect(daysOf('Timeline of the response', ...entries)).toEqual(['22.30', '23.50', '00.06']);
});

it('it is of the day that the document is about, and goes on past midnight', () => {
  const about = 'The fire began on 4 May 2017, and eleven people died in it.';
  expect(daysOf(about, 'Timeline of the response', ...entries).slice(1)).toEqual([
    '2017-05-04T22:30',
    '2017-05-04T23:50',
    '2017-05-05T00:06',
  ]);
});

it.each(['How the night of 4 May 2017 unfolded', 'Timeline of 4 May 2017', 'Thursday 4 May 2017'])(
  'below “%s” it is of that day, and goes on past midnight',
  (heading) => {
    expect(daysOf(heading, ...entries)).toEqual(['2017-05-04T22:30', '2017-05-04T23:50', '2017-05-05T00:06']);
  },
);

it('what a live report announces so is of its own day', () => {
  const live = ['14.07 The court is sitting.', '15.30 The court has risen.'];
  expect(daysOf('Timeline: how today unfolded', ...live).slice(1)).toEqual(['2022-11-03T14:07', '2022-11-03T15:30']);
});

it('so is a timeline in a report of a hearing, but not one of what happened that the hearing was told of', () => {
  const hearing = ['The inquest heard from Ada Moe.', 'The inquest was adjourned until Monday.'];
  const live = ['14.07 The court is sitting.', '15.30 The court has risen.'];
  expect(daysOf(...hearing, 'Timeline', ...live)).toEqual(
    expect.arrayContaining(['2022-11-03T14:07', '2022-11-03T15:30']),
  );
  expect(daysOf(...hearing, 'Timeline of the response', ...entries).slice(-3)).toEqual(['22.30', '23.50', '00.06']);
});
