import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedParts } from './marked-parts.ts';

const marked = (text: string, ...terms: string[]) =>
  markedParts(text, terms)
    .filter((part) => part.marked)
    .map((part) => part.text);

it.each([
  ['The helicopter landed at 14.56', ['helicopter'], ['helicopter']],
  ['The helicopter landed at 14.56.', ['14.56'], ['14.56']],
  ['PC Palmer’s widow', ['palmer'], ['Palmer']],
  ["PC Palmer's widow", ['palmer'], ['Palmer']],
  ['He didn’t', ['didnt'], ['didn’t']],
  ['a café in Żywiec', ['cafe', 'zywiec'], ['café', 'Żywiec']],
  ['airport, air, AIR', ['air'], ['air', 'AIR']],
  ['At 2.30pm she', ['2.30pm'], ['2.30pm']],
  ['nothing of the kind', ['helicopter'], []],
])('in “%s” marks %j', (text, terms, found) => {
  expect(marked(text, ...terms)).toEqual(found);
});

it('loses nothing of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (text, terms) => {
      expect(
        markedParts(text, terms)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
