import { describe, expect, it } from 'vitest';
import type { Timeline } from '../model/timeline.ts';
import { attackersName } from './attackers-name.ts';

type Names = Pick<Timeline, 'people' | 'organisations' | 'places'>;

const person = (name: string, part: string, aliases: readonly string[] = []) => ({ name, part, aliases });
const names = (...people: readonly object[]) =>
  attackersName({ people, organisations: [{ name: 'Mosley Street Trust' }], places: [] } as unknown as Names);
const his = names(
  person('John Mosley', 'attacker', ['J. Mosley', 'the attacker', 'The driver']),
  person('Ann Mosley', 'witness'),
  person('Mosley’s wife', 'witness'),
);

describe('without the attacker’s name', () => {
  it.each([
    ['John Mosley drove off', 'The attacker drove off'],
    ['Police stopped Mr Mosley. Mosley’s wife rang', 'Police stopped the attacker. The attacker’s wife rang'],
    ['JOHN MOSLEY INQUEST', 'The attacker INQUEST'],
    ['The inquest heard of the attacker, John Mosley', 'The inquest heard of the attacker'],
    ['Ann Mosley rang', 'Ann Mosley rang'],
    ['Mosley Street Trust met', 'Mosley Street Trust met'],
    ['Mosleyite', 'Mosleyite'],
    ['The driver left', 'The driver left'],
  ])('%s → %s', (text, without) => {
    expect(his.without(text)).toBe(without);
  });

  it('leaves everything as it is where there is no attacker', () => {
    const none = names(person('John Mosley', 'witness'));
    expect(none.without('John Mosley')).toBe('John Mosley');
    expect(none.isIn('john-mosley')).toBe(false);
  });
});

describe('an address', () => {
  it.each([
    ['john-mosley', true],
    ['https://example.org/news/inquest-mosley-live-a1.html', true],
    ['ann-mosley', false],
    ['the-attacker', false],
    ['mosleyite', false],
  ])('%s spells his name: %s', (address, spells) => {
    expect(his.isIn(address)).toBe(spells);
  });
});
