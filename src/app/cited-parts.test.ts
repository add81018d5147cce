import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { citedParts } from './cited-parts.ts';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const cited = (text: string, ...quotes: ReturnType<typeof quote>[]) =>
  citedParts(text, quotes).map((part) => (part.cited ? `[${part.text}]` : part.text));

const passage = 'They surveyed the scene from the air. The helicopter landed at 14.56';

it('marks the cited words where they stand', () => {
  expect(cited(passage, quote('landed at 14.56', 'helicopter '))).toEqual([
    'They surveyed the scene from the air. The helicopter ',
    '[landed at 14.56]',
  ]);
});

it('tells one of two like places from the other by what stands around it', () => {
  expect(cited('the air, the air', quote('air', 'the ', ', the'))).toEqual(['the ', '[air]', ', the air']);
  expect(cited('the air, the air', quote('air', ', the ', ''))).toEqual(['the air, the ', '[air]']);
});

it('marks two quotations of one passage, and overlapping ones as neighbours', () => {
  expect(cited('one two three four', quote('one'), quote('three four'))).toEqual(['[one]', ' two ', '[three four]']);
  expect(cited('one two three', quote('one two'), quote('two three')).join('')).toBe('[one two][ three]');
});

it('marks nothing that is not there', () => {
  expect(cited(passage, quote('landed at 15.10'))).toEqual([passage]);
});

it('loses nothing of any passage', () => {
  const anyQuote = fc.record({ exact: fc.string(), prefix: fc.string(), suffix: fc.string() });
  fc.assert(
    fc.property(fc.string(), fc.array(anyQuote), (text, quotes) => {
      expect(
        citedParts(text, quotes)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
