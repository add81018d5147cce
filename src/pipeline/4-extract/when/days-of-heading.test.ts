import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';
import { daysOfHeading } from './days-of-heading.ts';

const days = (text: string): string | null => {
  const found = daysOfHeading(text);
  if (found === null) return null;
  return [found.from, found.to].map(({ day, month, year }) => [day, month, year ?? ''].join('.')).join(' to ');
};

it.each([
  ['The events of 7 and 8 March 2020', '7.3.2020 to 8.3.2020'],
  ['THE EVENTS OF 7 AND 8 MARCH 2020', '7.3.2020 to 8.3.2020'],
  ['3. The night of 30–31 May 2016', '30.5.2016 to 31.5.2016'],
  ['Saturday 7 to Sunday 8 March', '7.3. to 8.3.'],
  ['March 7-8, 2020', '7.3.2020 to 8.3.2020'],
  ['6 to 17 September 2021', '6.9.2021 to 17.9.2021'],
  ['7 March 2020', null],
  ['8 and 7 March 2020', null],
  ['Paragraphs 7 and 8', null],
  ['Pages 7 and 8 of March', null],
  ['Lots 3 and 4 are sold', null],
])('reads %s as %s', (text, expected) => expect(days(text)).toBe(expected));

/** The beginnings of the events, of a report whose section has the heading. */
function starts(...lines: string[]): readonly (string | null)[] {
  const text = [
    'REPORT',
    'A letter was sent to the owners on 2 December 2018.',
    'THE EVENTS OF 4 AND 5 MAY 2019',
    ...lines,
  ];
  const { timeline } = convert(
    { documents: [{ file: 'a.txt', bytes: new TextEncoder().encode(text.join('\n\n')) }], casebook: null },
    { editor: false },
  );
  return lines.map((line) => {
    const event = timeline?.events.find(({ sources }) => sources[0]?.exact === line);
    return event?.when.earliest?.slice(0, 16) ?? null;
  });
}

describe('below a heading of two days', () => {
  it('goes on past midnight, once an evening has been told', () => {
    const told = starts(
      'Mr Orme went up to his room at 11.30 pm.',
      'The porter locked the door at 10.45 pm.',
      'Smoke was seen at 3.50 am.',
      'The porter rang the fire service at 4.05 am.',
      'The first crew reached the hotel at 7.12 am.',
    );
    const [orme, porter, smoke, rang, crew] = told;
    expect([orme, porter]).toEqual(['2019-05-04T23:30', '2019-05-04T22:45']);
    expect([smoke, rang, crew]).toEqual(['2019-05-05T03:50', '2019-05-05T04:05', '2019-05-05T07:12']);
  });

  it('knows no day of small hours that come first, and of an evening after them', () => {
    expect(starts('Smoke was seen at 3.50 am.')).toEqual([null]);
    expect(
      starts('Guests left at 9 pm.', 'Smoke was seen at 3.50 am.', 'The gate was shut at 6 pm.').at(-1),
    ).toBeNull();
  });
});
