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
