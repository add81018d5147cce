import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The day of the event that holds the words, in a report published on Wednesday 12 October 2022. */
function dayOf(words: string, line: string): string | undefined {
  const casebook = new TextEncoder().encode('documents: [{ file: a.txt, published: 2022-10-12T17:45 }]');
  const bytes = new TextEncoder().encode(`Inquest into a fire\n\n${line}`);
  const folder = { documents: [{ file: 'a.txt', bytes }], casebook: { file: 'casebook.yaml', bytes: casebook } };
  const { timeline } = convert(folder, { editor: false });
  const event = timeline?.events.find(({ sources }) => sources.some(({ exact }) => exact.includes(words)));
  return event?.when.earliest?.slice(0, 10);
}

it.each([
  ['The inquest was adjourned on Monday. It is expected to last three weeks.', 'adjourned', '2022-10-10'],
  ['The inquest opened on Monday and is due to end on Friday.', 'opened', '2022-10-10'],
  ['An inquest that began on Thursday will hear from forty witnesses.', 'began', '2022-10-06'],
  ['The inquest opened on Tuesday and is scheduled to end on Friday.', 'opened', '2022-10-11'],
  ['The jury was sent out on Monday and will return.', 'sent out', '2022-10-10'],
  ['The inquest will open on Monday.', 'open', '2022-10-17'],
  ['The inquest resumes on Monday.', 'resumes', '2022-10-17'],
  ['The inquest continues on Thursday.', 'continues', '2022-10-13'],
  ['On Friday the jury is expected to visit the site.', 'visit', '2022-10-14'],
  ['The coroner is due to sum up on Friday.', 'sum up', '2022-10-14'],
])('the verb nearest to a weekday says whether it is past or to come: %s', (line, words, day) => {
  expect(dayOf(words, line)).toBe(day);
});

/** What the event that holds the last line's first word happened at, of lines published on that day. */
function startOf(...lines: readonly string[]): string | null {
  const casebook = new TextEncoder().encode('documents: [{ file: a.txt, published: 2022-10-12T17:45 }]');
  const bytes = new TextEncoder().encode(['Inquest into a fire', ...lines].join('\n\n'));
  const folder = { documents: [{ file: 'a.txt', bytes }], casebook: { file: 'casebook.yaml', bytes: casebook } };
  const { timeline } = convert(folder, { editor: false });
  const last = lines.at(-1) ?? '';
  const event = timeline?.events.find(({ sources }) => sources.some(({ exact }) => last.endsWith(exact)));
  return event?.when.earliest?.slice(0, 16) ?? null;
}

it.each([
  [['On Monday the jury heard from a neighbour.', 'At 9.05pm he heard a cry.'], null],
  [['The court heard that on 4 March 2015 he left.', 'At 9.05pm he heard a cry.'], '2015-03-04T21:05'],
  [
    ['He left on 4 March 2015.', '10.31am', 'He rang at 9.05pm.', '11.20am', 'He rang again at 10pm.'],
    '2015-03-04T22:00',
  ],
  [['The ferry left at 12.15pm on 3 August 2014.', 'The mate called at 12.49pm.'], '2014-08-03T12:49'],
  [['He died on 17 December 2019.', 'An engineer had come on 2 December.'], '2019-12-02'],
  [['He died on 17 December 2019.', 'At 9pm on the night before the deaths she rang him.'], null],
])('%j: a clock goes on from the account, never from the day of the telling', (lines, start) => {
  expect(startOf(...lines)?.slice(0, start?.length ?? 16) ?? null).toBe(start);
});

it.each([
  ['Ivo Kent pleaded guilty in July.', '2022-07-01T00:00'],
  ['The trial of Ivo Kent began in early September.', '2022-09-01T00:00'],
  ['The gate was locked in July.', null],
  ['Ivo Kent was charged in July.', null],
])('a late step of the law is counted from the report, what may be older is not: %s', (line, start) => {
  expect(startOf('The crane fell on 9 February 2021.', line)).toBe(start);
});
