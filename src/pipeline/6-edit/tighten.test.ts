import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../../model/calendar.ts';
import type { Resolved } from '../artifacts.ts';
import { growthOf, moreThanLinear } from '../testing/growth.ts';
import { london, notesDocument, resolvedOf } from '../testing/resolved-of.ts';
import { tighten } from './tighten.ts';

const byEditor = (resolved: Resolved): Resolved => ({
  ...resolved,
  order: resolved.order.map((said) => ({ ...said, basis: 'edited' })),
});
const noCasebook = { casebook: {}, places: { value: () => null, key: () => null } };
const run = (notes: readonly string[], order: readonly string[]) =>
  tighten(byEditor(resolvedOf(notes, order)), [notesDocument(notes)], london, noCasebook);

const times = (notes: readonly string[], order: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    run(notes, order).resolved.candidates.map(({ id, when }) => [
      id,
      `${when.earliest?.slice(0, 16) ?? '..'}/${when.latest?.slice(0, 16) ?? '..'} ${when.precision} ${when.basis}`,
    ]),
  );

describe('what order tells of time', () => {
  test('an event without a time lies between those it follows and precedes', () => {
    const found = times(
      ['landed 2017-03-22T14:56', 'operated', 'died 2017-03-22T15:15'],
      ['landed < operated', 'operated < died'],
    );
    expect(found.get('operated')).toBe('2017-03-22T14:56/2017-03-22T15:15 range bounded');
  });

  test('it passes through events that have no time themselves', () => {
    const found = times(['landed 2017-03-22T14:56', 'ran', 'operated'], ['landed < ran', 'ran < operated']);
    expect(found.get('operated')).toBe('2017-03-22T14:56/.. range bounded');
  });

  test('a day is narrowed, and keeps its basis', () => {
    const found = times(['attack 2017-03-22', 'landed 2017-03-22T14:56'], ['attack < landed']);
    expect(found.get('attack')).toBe('2017-03-22T00:00/2017-03-22T14:56 range stated');
  });

  test.each(['2012/2016', '2015', '2015-03'])('%s may be how long it lasted, and is not narrowed', (time) => {
    const found = times(
      [`contacts ${time}`, 'closed 2015-03-04', 'opened 2013'],
      ['contacts < closed', 'opened < contacts'],
    );
    expect(found.get('contacts')).toBe(times([`contacts ${time}`], []).get('contacts'));
  });

  test('an open end is closed, the other stays', () => {
    const found = times(['closed ../2010-12', 'named 2009'], ['named < closed']);
    expect(found.get('closed')).toBe('2009-01-01T00:00/2010-12-31T23:59 range stated');
  });

  test('the reason names the events it is known from', () => {
    const [, operated] = run(['landed 2017-03-22T14:56', 'operated'], ['landed < operated']).resolved.candidates;
    expect(operated?.when.because).toBe('It came after “landed” (14.56 on 22 March 2017).');
  });
});

describe('what contradicts itself', () => {
  test('an event that ends before the one it follows begins', () => {
    const { diagnostics } = run(
      ['landed 2017-03-22T14:56', 'ran', 'left 2017-03-22T14:30'],
      ['landed < ran', 'ran < left'],
    );
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'ORDER-CONTRADICTION', severity: 'error' });
    expect(diagnostics[0]?.message).toBe(
      'These 4 statements cannot all hold: “landed” is not before 14.56 on 22 March 2017 (notes.txt:1); ' +
        'the editor puts “landed” before “ran” (notes.txt:2); the editor puts “ran” before “left” (notes.txt:3); ' +
        '“left” is not after 14.30 on 22 March 2017 (notes.txt:3).',
    );
    expect(diagnostics[0]?.related?.map(({ place }) => place.line)).toEqual([1, 3, 3]);
  });

  test('read from the words alone, the order yields and the times stay', () => {
    const notes = ['landed 2017-03-22T14:56', 'ran', 'left 2017-03-22T14:30'];
    const { diagnostics, resolved } = tighten(
      resolvedOf(notes, ['landed < ran', 'ran < left']),
      [notesDocument(notes)],
      london,
      noCasebook,
    );
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['ORDER-YIELDS', 'warning']]);
    expect(resolved.order.map(({ before, after }) => `${before} < ${after}`)).toEqual(['landed < ran']);
    expect(diagnostics[0]?.message).toMatch(
      /^These 4 readings cannot all hold: .* The order read from the words was left out\.$/u,
    );
  });

  test('a circle, told once with all that are in it and none that are not', () => {
    const { diagnostics } = run(['z', 'a', 'b', 'c', 'd'], ['z < a', 'a < b', 'b < c', 'c < a', 'c < d']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['ORDER-CYCLE']);
    for (const name of ['a', 'b', 'c']) expect(diagnostics[0]?.message).toContain(`“${name}”`);
    for (const name of ['z', 'd']) expect(diagnostics[0]?.message).not.toContain(`“${name}”`);
  });

  test('two circles are both told, and so is an event before itself', () => {
    const { diagnostics } = run(['a', 'b', 'c', 'd', 'e'], ['a < b', 'b < a', 'c < d', 'd < c', 'e < e']);
    expect(diagnostics.map(({ place }) => place?.line).sort()).toEqual([expect.any(Number), expect.any(Number), 5]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['ORDER-CYCLE', 'ORDER-CYCLE', 'ORDER-CYCLE']);
  });

  test('a statement about an event that is not there is passed over', () => {
    expect(run(['a'], ['a < ghost', 'ghost < a']).diagnostics).toEqual([]);
  });
});

test('tightening again changes nothing, and ids, titles and the order of the events stay', () => {
  const notes = fc.array(fc.constantFrom('', ' 2017-03-22', ' 2017-03-22T14', ' ../2017-03', ' 2017-03'), {
    maxLength: 9,
  });
  const pairs = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 14 });
  fc.assert(
    fc.property(notes, pairs, (times, edges) => {
      const named = times.map((time, index) => `e${index}${time}`);
      const order = edges.filter(([a, b]) => a < b && b < times.length).map(([a, b]) => `e${a} < e${b}`);
      const before = resolvedOf(named, order);
      const once = tighten(before, [notesDocument(named)], london, noCasebook).resolved;
      const twice = tighten(once, [notesDocument(named)], london, noCasebook);
      expect(twice.diagnostics).toEqual([]);
      expect(twice.resolved).toEqual(once);
      expect(once.candidates.map(({ id }) => id)).toEqual(before.candidates.map(({ id }) => id));
    }),
  );
});

test('no event gets an interval that its order forbids, and none gets a wider one', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2017-03-${String(n).padStart(2, '0')}`);
  const notes = fc.array(fc.option(day, { nil: undefined }), { minLength: 2, maxLength: 12 });
  const pairs = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 });
  fc.assert(
    fc.property(notes, pairs, (days, edges) => {
      const named = days.map((time, index) => (time === undefined ? `e${index}` : `e${index} ${time}`));
      const order = edges.filter(([a, b]) => a < b && b < days.length).map(([a, b]) => `e${a} < e${b}`);
      const before = resolvedOf(named, order);
      const { resolved, diagnostics } = tighten(before, [notesDocument(named)], london, noCasebook);
      if (diagnostics.length > 0) return;
      const at = (iso: string | null | undefined, open: number): number => (iso ? instantOf(iso) : open);
      const found = new Map(resolved.candidates.map(({ id, when }) => [id, when]));
      for (const constraint of resolved.order) {
        const [a, b] = [found.get(constraint.before), found.get(constraint.after)];
        expect(at(a?.earliest, -Infinity)).toBeLessThanOrEqual(at(b?.earliest, -Infinity));
        expect(at(a?.latest, Infinity)).toBeLessThanOrEqual(at(b?.latest, Infinity));
      }
      before.candidates.forEach(({ id, when }) => {
        expect(at(found.get(id)?.earliest, -Infinity)).toBeGreaterThanOrEqual(at(when.earliest, -Infinity));
        expect(at(found.get(id)?.latest, Infinity)).toBeLessThanOrEqual(at(when.latest, Infinity));
      });
    }),
  );
});

/** The same network four times over must cost about four times as much, not sixteen times. */
function networkOf(size: number): Resolved {
  const resolved = resolvedOf(Array.from({ length: size }, (_, n) => (n % 10 === 0 ? `e${n} 2017-03-22` : `e${n}`)));
  const order = Array.from({ length: size * 3 }, (_, n) => {
    const first = (n * 7919) % (size - 1);
    const second = first + 1 + ((n * 104729) % (size - first - 1));
    return { before: `e${first}`, after: `e${second}`, basis: 'edited' as const };
  });
  return { ...resolved, order };
}

test('10,000 events with 30,000 statements of order cost about four times as much as a quarter of them', () => {
  const tightened = (size: number): void => {
    expect(tighten(networkOf(size), [], london, noCasebook).diagnostics).toEqual([]);
  };
  tightened(1000);
  expect(growthOf(2500, 10_000, tightened)).toBeLessThan(moreThanLinear);
});

test('10,000 events with 30,000 statements of order: each statement is looked at a fixed number of times', () => {
  const looks = (size: number): number => {
    let count = 0;
    const resolved = resolvedOf(Array.from({ length: size }, (_, n) => (n % 10 === 0 ? `e${n} 2017-03-22` : `e${n}`)));
    const order = Array.from({ length: size * 3 }, (_, n) => {
      const first = (n * 7919) % (size - 1);
      const second = first + 1 + ((n * 104729) % (size - first - 1));
      return {
        get before() {
          count += 1;
          return `e${first}`;
        },
        after: `e${second}`,
        basis: 'stated' as const,
      };
    });
    const { diagnostics } = tighten({ ...resolved, order }, [], london, noCasebook);
    expect(diagnostics).toEqual([]);
    return count;
  };
  expect(looks(10_000)).toBe(30_000);
});
