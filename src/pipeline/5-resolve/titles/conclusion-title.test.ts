import { expect, it } from 'vitest';
import { conclusionTitles, diedTitle } from './conclusion-title.ts';

it.each([
  [
    'The conclusion of the inquest was that Mr Lomas died from natural causes.',
    'The inquest concluded that Mr Lomas died from natural causes',
  ],
  [
    'The jury found that her death was contributed to by neglect.',
    'The jury concluded that her death was contributed to by neglect',
  ],
  ['The coroner concluded that Ms Orr died by misadventure.', 'The coroner concluded that Ms Orr died by misadventure'],
  ['The jury concluded that the gate was open.', undefined],
  ['The conclusion of the board was that Mr Lomas died from natural causes.', undefined],
])('%s', (sentence, title) => {
  expect(conclusionTitles(sentence)[0]).toBe(title);
});

it('leaves out who found it where there is no room', () => {
  const [, , alone] = conclusionTitles('The conclusion of the inquest was that Mr Lomas died from natural causes.');
  expect(alone).toBe('Mr Lomas died from natural causes');
});

it.each([
  ['Mr Lomas, a retired driver, of Mill Lane, Orme, died of a wound to the chest on 5 August 2001.', 'Mr Lomas died'],
  ['Ada Orr, 41, was killed by a blow to the skull.', 'Ada Orr was killed'],
  ['Ada Orr died when a beam crushed her chest.', 'Ada Orr died'],
  ['Ada Orr, whose brother died of a wound, rang twice.', null],
  ['Ada Orr said her brother died of a wound.', null],
])('of who died with a wound no more than that: %s', (sentence, title) => {
  expect(diedTitle(sentence)).toBe(title);
});
