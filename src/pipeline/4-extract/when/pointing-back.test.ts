import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The beginning of the last paragraph's time, in a text published on 5 May 2020. */
function startOf(...lines: string[]): string | null {
  const casebook = new TextEncoder().encode('documents: [{ file: a.txt, published: 2020-05-05 }]');
  const bytes = new TextEncoder().encode(['A family statement', ...lines].join('\n\n'));
  const folder = { documents: [{ file: 'a.txt', bytes }], casebook: { file: 'casebook.yaml', bytes: casebook } };
  const { timeline } = convert(folder, { editor: false });
  const [last] = lines.slice(-1);
  const event = timeline?.events.find(({ sources }) => sources.some(({ exact }) => last?.includes(exact)));
  return event?.when.earliest?.slice(0, 10) ?? null;
}

const died = 'Ada Lund died at the pool on Saturday 10 March 2018.';

it.each([
  [[died, 'That Sunday her brother closed the pool.'], '2018-03-11'],
  [['The school opened in 2009.', 'That December the roof leaked.'], '2009-12-01'],
  [[died, 'That September the pool closed.'], '2018-09-01'],
  [
    [
      'The ferry sank off the quay on Sunday 11 March 2018.',
      'The ferry was built in 1985.',
      'A guard came at 8.40am that Sunday.',
    ],
    '2018-03-11',
  ],
  [['That Sunday her brother closed the pool.'], null],
  [['That December the roof leaked.'], null],
  [[died, 'The morning before she died a guard closed the pool.'], null],
  [[died, 'On Friday she had bought a coat.'], null],
  [['The pool closed in the morning.', 'On Friday the pool opened.'], '2020-05-01'],
])('%j', (lines, day) => {
  expect(startOf(...lines)).toBe(day);
});
