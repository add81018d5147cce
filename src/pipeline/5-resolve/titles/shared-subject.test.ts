import { expect, it } from 'vitest';
import { sharedSubject } from './shared-subject.ts';

it.each([
  ['The old boat was raised on 3 May 2004', 'examined in June', 'The old boat was '],
  ['Mr Moss locked the yard at 6pm', 'walked home at seven', 'Mr Moss '],
  ['The gates had been mended in 1991', 'painted in 1992', 'The gates had been '],
  ['The fire brigade was called at six', 'arrived at seven', 'The fire brigade '],
  ['MI5 had opened a file on Marl in 2012', 'closed it two years later', 'MI5 '],
  ['The gate was shut at six', 'was opened again at seven', 'The gate '],
  ['The firm wrote to the owners in May', 'paid the crew in June', 'The firm '],
  ['The driver was seen in May and again in June', 'was told in July', 'The driver '],
  ['On the 3rd, the deceased stayed overnight in the hut', 'left at dawn', 'the deceased '],
  ['He fell two minutes before the van struck', 'hit him at ten', null],
  ['The injured man waited', 'walked home at seven', null],
  ['He said the boat was raised', 'examined in June', null],
  ['The boat was raised and the crew paid off', 'examined in June', null],
  ['The boat was raised on 3 May', 'the crew were paid', null],
])('“%s and %s” share “%s”', (head, tail, subject) => {
  expect(sharedSubject(head, tail)).toBe(subject);
});
