import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';
import { nameBody } from './name-pronoun.ts';
import { openingMarks } from './told-text.ts';

/** The titles of an invented report. */
function titles(...paragraphs: string[]): string[] {
  const bytes = new TextEncoder().encode(['The inquiry into a fire', ...paragraphs].join('\n'));
  const { timeline } = convert({ documents: [{ file: 'report.txt', bytes }], casebook: null }, { editor: false });
  return (timeline?.events ?? []).map(({ title }) => title);
}

describe('a pronoun in a title', () => {
  it.each([
    ['that opens it', ['Mr Dorn came in 2012.', 'He left in 2015.'], 'Mr Dorn left in 2015'],
    [
      'and not whom the court heard from',
      ['The jury heard on Tuesday from Ada Moe, a cook, who said the lamp was out.'],
      'Ada Moe said the lamp was out',
    ],
    ['of the teller', ['Ms Vale told the inquiry she rang.', 'She said nobody came.'], 'Ms Vale said nobody came'],
  ])('%s', (_, paragraphs, title) => {
    expect(titles(...paragraphs)).toContain(title);
  });

  it('is what a body is called right before', () => {
    expect(nameBody('It finds that the gate was open', 'The Inquiry heard of it.')).toBe(
      'The Inquiry finds that the gate was open',
    );
    expect(nameBody('It finds that the gate was open', 'Nobody came.')).toBe('It finds that the gate was open');
    expect(nameBody('It fell', 'The inquiry heard of it.')).toBe('It fell');
  });
});

describe('the words of an event, made ready', () => {
  it.each([
    ['14.07 The gate', 6],
    ['12. The gate', 4],
    ['MR PELL: The gate', 9],
    ['The gate', 0],
  ])('%s', (words, length) => {
    expect(openingMarks(words)).toBe(length);
  });
});

describe('titles that would be the same', () => {
  it('differ by what each speaks of, or are counted', () => {
    const all = titles(
      'Mr Dorn came in 2012.',
      'Ms Vale gave evidence.',
      'Ms Vale said: “Did you hear of it, in all that noise?”',
      'Ms Vale said: “Did you know of it, or your brother?”',
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('titles of the same words', () => {
  it('are numbered and keep to their length, however many there are', () => {
    const paragraphs = Array.from(
      { length: 120 },
      (_, at) =>
        `Inspector Maria Holt said the gates had stood open for almost an hour, according to item ${at + 200} of the log.`,
    );
    const found = titles(...paragraphs);
    expect(found).toHaveLength(120);
    expect(new Set(found).size).toBe(120);
    expect(Math.max(...found.map((title) => title.length))).toBeLessThanOrEqual(80);
    expect(found.some((title) => title.endsWith('(120 of 120)'))).toBe(true);
  });
});

describe('a title', () => {
  it.each([
    [
      'does not begin in the middle of a list of names',
      'Post-mortem examinations of Mrs Vale and Mr Dorn, carried out on 3 May 2019, gave the same cause.',
      'Post-mortem examinations of Mrs Vale and Mr Dorn gave the same cause',
    ],
    [
      'leaves out what was asked',
      'Asked by Ida Moe, counsel for the family, whether he had complained about the doors, Mr Dorn said he had written twice in May 2019.',
      'Mr Dorn said he had written twice in May 2019',
    ],
    [
      'leaves out the day of the report',
      'Mr Dorn told the Gazette yesterday that the gate was shut.',
      'Mr Dorn told the Gazette that the gate was shut',
    ],
    [
      'names the relative',
      'His cousin, Piet Dorn, a fitter at the firm, said the brakes were worn in May 2019.',
      'Piet Dorn said the brakes were worn in May 2019',
    ],
    [
      'is of the writer’s finding',
      'We recommended that the gate be shut by May 2019.',
      'It was recommended that the gate be shut by May 2019',
    ],
    [
      'leaves out what stands between dashes',
      'Two miners – Ivo Kern, 52, who came from Holm, and Piet Dorn, 38 – died when a roof fell on 3 May 2019.',
      'Two miners died when a roof fell on 3 May 2019',
    ],
    [
      'has the date that names a day left out with it',
      'The next day, 4 May 2018, the tenant was found in the hall.',
      'The tenant was found in the hall',
    ],
    [
      'keeps a name that the opening of its sentence ends in',
      'Shortly before 18:00 the second engineer, Ruari Dorn, smelt gas and went below.',
      'The second engineer, Ruari Dorn, smelt gas and went below',
    ],
    [
      'is what a report found, and not the report',
      'In his report, published in January 2007, Lord Orrin found that the company had known of the defect.',
      'Lord Orrin found that the company had known of the defect',
    ],
    [
      'leaves out the powers by which something was ordered',
      'The Secretary of State for Trade (hereinafter “the Secretary”) in exercise of the powers vested in her by section 55 of the Docks Act ordered an inquiry.',
      'The Secretary of State for Trade ordered an inquiry',
    ],
    [
      'says what was said',
      'The client stated to the investigation that the pilot said he thought the fog might lift earlier than the office had told him.',
      'The client stated to the investigation that the pilot said he thought the fog…',
    ],
    [
      'is of the deed and not of what went before',
      'The client reported that, at 0731 hrs, having noticed how poor the weather was on his way, he called the pilot to suggest that he should wait.',
      'The client reported that, at 0731 hrs, he called the pilot',
    ],
    [
      'is of what was done, by whoever saw the need',
      'When the driver of the moving train saw that a crash was imminent he applied the brake and jumped from his cab, sustaining serious injuries.',
      'The driver of the moving train applied the brake and jumped from his cab',
    ],
    [
      'is of what was done, by whoever drove a train with a number',
      'When the driver of train 6K41 saw that a crash was imminent he applied the brake and jumped from his cab, sustaining serious injuries.',
      'The driver of train 6K41 applied the brake and jumped from his cab',
    ],
    [
      'keeps “when” where it may be another who did it',
      'When the lorry hit the wall he jumped from his cab.',
      'When the lorry hit the wall he jumped from his cab',
    ],
    [
      'is what was heard, and not only when that was',
      'The inquest heard that around 11 hours into the siege, between 8.20pm and 8.40pm, the commander of the Marl Unit asked for more time.',
      'The inquest heard that the commander of the Marl Unit asked for more time',
    ],
    [
      'leaves out none of those who did it',
      'Just after 8.00am on Sunday 31 July 2016 Luke Dorn, Ivo Kern and Piet Moss set off in a small boat from the quay at Orme with no lamp.',
      'Luke Dorn, Ivo Kern and Piet Moss set off in a small boat from the quay at Orme',
    ],
    [
      'ends before what something followed',
      'In June 2017 Mr Dorn was admitted to an acute Orme hospital following an incident in a care home which led to him falling and sustaining an injury (not a fracture).',
      'In June 2017 Mr Dorn was admitted to an acute Orme hospital',
    ],
    [
      'has a subject behind a time',
      'Mr Dorn was born on 13 February 1976 and in April 2011 was aged 35 years.',
      'Mr Dorn in April 2011 was aged 35 years',
    ],
  ])('%s', (_, sentence, title) => {
    expect(titles('Published 14 May 2019', sentence)).toContain(title);
  });

  it('puts no words that name somebody into their mouth', () => {
    const told = titles(
      'Dr Ida Moe wrote the report.',
      'We were told at some length by the director of the trust, Dr Ida Moe, that we had seen all the letters by 3 May 2019.',
    );
    expect(told.join('\n')).not.toMatch(/Moe said: “[^”]*Moe/u);
  });

  it('does not take a wife for the husband who tells her', () => {
    const told = titles(
      'Mr Dorn died on 5 May 2019.',
      'He lived with his wife, Jean.',
      'On 3 May 2019 he told his wife that he felt hot.',
    );
    expect(told.join('\n')).not.toMatch(/Jean told/u);
  });
});
