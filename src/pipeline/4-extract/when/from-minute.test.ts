import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** When the event that cites the words was, told in one document behind a sentence that dates a fire. */
function timeOf(dated: string, words: string): readonly (string | null | undefined)[] {
  const text = ['The fire at Quay Mill', '', 'Published 20 October 2017', '', dated, '', words].join('\n');
  const folder = { documents: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], casebook: null };
  const events = convert(folder, { editor: false }).timeline?.events ?? [];
  const when = events.find(({ sources }) => sources[0]?.exact === words)?.when;
  return [when?.earliest?.slice(0, 16), when?.latest?.slice(0, 16), when?.basis];
}

const fire = 'The fire broke out at Quay Mill at 2.15am on 8 January 2017.';

it.each([
  ['An hour before the fire Hugh Dorn checked the boiler.', '2017-01-08T00:45', '2017-01-08T01:45'],
  ['Twenty minutes after the fire Hugh Dorn rang the owner.', '2017-01-08T02:30', '2017-01-08T02:40'],
  ['Hugh Dorn saw a van about half an hour before the fire.', '2017-01-08T01:30', '2017-01-08T02:00'],
  ['In the hour before the fire Hugh Dorn walked round twice.', '2017-01-08T01:15', '2017-01-08T02:15'],
  ['Within ten minutes of the fire Hugh Dorn reached the gate.', '2017-01-08T02:15', '2017-01-08T02:25'],
  ['Almost three hours after the fire Hugh Dorn went home.', '2017-01-08T04:30', '2017-01-08T05:15'],
  ['Several hours after the fire Hugh Dorn was arrested.', '2017-01-08T03:15', '2017-01-09T02:15'],
  ['Three hours before the fire Hugh Dorn left the yard.', '2017-01-07T22:30', '2017-01-08T00:00'],
])('after a fire at 2.15am: %s', (words, earliest, latest) => {
  expect(timeOf(fire, words)).toEqual([earliest, latest, 'anchored']);
});

it('is no finer than the day where nobody says the minute', () => {
  const dated = 'The fire broke out at Quay Mill on 8 January 2017.';
  expect(timeOf(dated, 'Twenty minutes after the fire Hugh Dorn rang the owner.')).toEqual([
    '2017-01-08T00:00',
    '2017-01-08T23:59',
    'anchored',
  ]);
});

it('nor where two minutes are told for it', () => {
  const dated = `${fire} The fire started at 2.40am on 8 January 2017, another man said.`;
  expect(timeOf(dated, 'An hour before the fire Hugh Dorn checked the boiler.')).toEqual([
    '2017-01-08T00:00',
    '2017-01-08T23:59',
    'anchored',
  ]);
});

it('counts the hours that the clocks skip', () => {
  const dated = 'The fire broke out at Quay Mill at 3.15am on 26 March 2017.';
  expect(timeOf(dated, 'Two hours before the fire Hugh Dorn checked the boiler.')).toEqual([
    '2017-03-25T23:45',
    '2017-03-26T00:45',
    'anchored',
  ]);
});
