import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The day of the last sentence, in a text published on 4 October 2012. */
function dayOf(...lines: readonly string[]): string | null {
  const casebook = new TextEncoder().encode('documents: [{ file: a.txt, published: 2012-10-04 }]');
  const bytes = new TextEncoder().encode(['The line at Orme', ...lines].join('\n\n'));
  const folder = { documents: [{ file: 'a.txt', bytes }], casebook: { file: 'casebook.yaml', bytes: casebook } };
  const { timeline } = convert(folder, { editor: false });
  const event = timeline?.events.find(({ sources }) => sources.some(({ exact }) => lines.at(-1)?.endsWith(exact)));
  return event?.when.earliest?.slice(0, 10) ?? null;
}

it.each([
  ['The eighteenth of January was a Tuesday.', '2011-01-18'],
  ['A driver called at the depot on Thursday 3 February.', '2011-02-03'],
  ['On 6 March, a Sunday, the line was opened.', '2011-03-06'],
  ['The line was shut on Tuesday 2 October.', '2012-10-02'],
  ['The line was shut on 2 October.', '2012-10-02'],
])('“%s” is of the year in which its weekday was', (line, day) => {
  expect(dayOf(line)).toBe(day);
});

it('“today” in an account of long ago is no day that it goes on from', () => {
  const told = 'On 14 February 2004 four walkers set off from Orme at 8am.';
  const now = 'Two were new; one of them, Sam Parry, leads the team today.';
  expect(dayOf(told, `${now} He had passed his test nine days earlier.`)).toBeNull();
});
