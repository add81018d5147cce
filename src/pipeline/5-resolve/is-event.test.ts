import { expect, it } from 'vitest';
import { convert } from '../pipeline.ts';

const eventsOf = (...paragraphs: readonly string[]) => {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const { timeline } = convert({ documents: [{ file: 'record.txt', bytes }], casebook: null }, { editor: false });
  return (timeline?.events ?? []).map(
    ({ title, told }) => `${title}${(told?.by ?? []).map((by) => ` (${by})`).join('')}`,
  );
};

it('takes how a form opens for no event', () => {
  const found = eventsOf(
    'RECORD OF INVESTIGATION INTO DEATH',
    'Coroners Act 1995\nCoroners Regulations 1996\nRegulation 14\nForm 4',
    'The deceased was 58 years old at the time of his death.',
    'I, Ada Ruth Lund, Coroner, having investigated the death of',
    '"the deceased"',
    'WITHOUT HOLDING AN INQUEST:',
    'FIND THAT :',
    '(the deceased) died sometime between 7.00pm on 6 July 2005 and 9.00am on 7 July 2005 at Orme Marina.',
    'I find that the deceased died as a result of drowning.',
  );
  expect(found).toHaveLength(3);
  expect(found.join()).toContain('found that the deceased died as a result of drowning');
});

it('takes what only names the text for no event', () => {
  const found = eventsOf(
    'The fire at Orme Mill',
    'Prepared by the review secretariat.',
    'A timeline on how it unfolded.',
    'The reason why it spread was never found.',
    'Prepared by nobody, the plan failed.',
  );
  expect(found).toEqual(['The reason why it spread was never found', 'Prepared by nobody, the plan failed']);
});

it('takes what has come of it for the report’s own words', () => {
  const found = eventsOf(
    'The inquest into the siege',
    'Counsel assisting the coroner Ada Lund said that nobody had asked for a plan.',
    'It has raised questions about why the door was never forced.',
  );
  expect(found).toContain('It has raised questions about why the door was never forced');
});
