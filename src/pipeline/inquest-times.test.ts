/** A whole day of an invented inquest, without a casebook: each time as an editor would give it, or none. */
import { describe, expect, it } from 'vitest';
import { convert } from './pipeline.ts';

const text = `Corran House fire inquest: resident tells of smoke on the stairs
Four people died when fire broke out at Corran House, a block of flats in Marsby, on 8 February 2018.
The inquest opened on 3 June 2019 at Marsby Town Hall before the coroner, Judge Ruth Allard.
On Wednesday the inquest heard that the alarm had been tested two weeks before the fire.
Neil Garside, the caretaker, told the inquest he was woken by a neighbour at about 2.10am on the night of the fire.
Mr Garside said he should have been told about the cladding.
Asked whether he had seen the report of 2016, he said nobody had shown it to him.
He accepted that he had not read the 2012 guidance.
Firefighter Lena Moss said her crew was called at 2.14am and arrived at 2.21am.
She said they found Arthur Venn unconscious on the second landing.
She added that the crew had trained at the building in 2015.
Ms Moss, who joined the service in 2004, said she had never seen smoke so thick.
A pathologist, Dr Imran Sethi, gave the cause of death as inhalation of smoke.
The morning after the fire surveyors closed the block next door.
Police interviewed the landlord on suspicion of breaches of the Fire Safety Order 2005.
Sarah Quill, for the council, told the inquest on Tuesday that the work would cost £4m.
Judge Allard said she would give her conclusions on 28 June.
The hearing continues on Thursday.`;

const { timeline } = convert(
  {
    documents: [{ file: 'day-three.txt', bytes: new TextEncoder().encode(text) }],
    casebook: {
      file: 'casebook.yaml',
      bytes: new TextEncoder().encode('documents: [{ file: day-three.txt, published: 2019-06-12T17:40 }]'),
    },
  },
  { editor: false },
);

function timeOf(words: string) {
  const when = timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words))?.when;
  return [when?.earliest?.slice(0, 16) ?? null, when?.latest?.slice(0, 16) ?? null];
}

describe('happened', () => {
  it.each([
    ['fire broke out', '2018-02-08T00:00', '2018-02-08T23:59'],
    ['The inquest opened', '2019-06-03T00:00', '2019-06-03T23:59'],
    ['alarm had been tested', '2018-01-25T00:00', '2018-01-25T23:59'],
    ['woken by a neighbour', '2018-02-08T02:10', '2018-02-08T02:10'],
    ['should have been told', '2019-06-03T00:00', '2019-06-12T17:40'],
    ['Asked whether', '2019-06-03T00:00', '2019-06-12T17:40'],
    ['crew was called', '2018-02-08T02:14', '2018-02-08T02:14'],
    ['found Arthur Venn', '2018-02-08T00:00', '2018-02-08T23:59'],
    ['crew had trained', '2015-01-01T00:00', '2015-12-31T23:59'],
    ['gave the cause of death', '2018-02-08T00:00', '2019-06-12T17:40'],
    ['surveyors closed', '2018-02-09T00:00', '2018-02-09T11:59'],
    ['work would cost', '2019-06-11T00:00', '2019-06-11T23:59'],
    ['give her conclusions', '2019-06-28T00:00', '2019-06-28T23:59'],
    ['hearing continues', '2019-06-13T00:00', '2019-06-13T23:59'],
  ])('%s: %s to %s', (words, earliest, latest) => {
    expect(timeOf(words)).toEqual([earliest, latest]);
  });

  it.each(['2012 guidance', 'joined the service in 2004', 'Fire Safety Order 2005'])(
    'nobody knows when: %s',
    (words) => {
      expect(timeOf(words)).toEqual([null, null]);
    },
  );
});

it('was told when the words say, else between the opening and the publication', () => {
  const told = (words: string) =>
    timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words))?.told?.when.earliest?.slice(0, 10);
  expect(told('alarm had been tested')).toBe('2019-06-12');
  expect(told('work would cost')).toBe('2019-06-11');
  expect(told('crew was called')).toBe('2019-06-03');
});
