/** The network against plain arithmetic: Floyd and Warshall's shortest paths, and every subset of the statements. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventCandidate, OrderConstraint } from '../artifacts.ts';
import { resolvedOf } from '../testing/resolved-of.ts';
import { type Contradiction, findContradiction } from './find-contradiction.ts';
import { type NetworkPart, orderNetwork } from './order-network.ts';
import { propagateBounds } from './propagate-bounds.ts';
import { settleOrder } from './settle-order.ts';

interface Drawn {
  readonly candidates: readonly EventCandidate[];
  readonly order: readonly OrderConstraint[];
}

/** Up to six events, some at a minute of one hour, some of no known time, some that lasted for days. */
const minute = fc.integer({ min: 10, max: 40 }).map((n) => `2017-03-22T14:${n}`);
const time = fc.oneof(
  { weight: 3, arbitrary: minute },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('2017-03', '2017-03-22', '2017-03-22T14:30/..', '../2017-03-22T14:20') },
);
const gap = fc.record({
  least: fc.integer({ min: 0, max: 900 }),
  extra: fc.option(fc.integer({ min: 0, max: 600 })),
});
const step = fc.record({ a: fc.nat(5), b: fc.nat(5), gap: fc.option(gap), edited: fc.boolean() });
const drawn = (upwards: boolean): fc.Arbitrary<Drawn> =>
  fc.tuple(fc.array(time, { minLength: 2, maxLength: 6 }), fc.array(step, { maxLength: 7 })).map(([times, steps]) => ({
    candidates: resolvedOf(times.map((one, n) => `e${n} ${one}`.trim())).candidates,
    order: steps
      .filter(({ a, b }) => a < times.length && b < times.length && (upwards ? a < b : a !== b))
      .map(({ a, b, gap: far, edited }): OrderConstraint => {
        const most = far === null || far.extra === null ? null : far.least + far.extra;
        return {
          before: `e${a}`,
          after: `e${b}`,
          basis: edited ? 'edited' : 'stated',
          ...(far === null ? {} : { gap: { least: far.least, most } }),
        };
      }),
  }));

/** Distances between all nodes, the calendar's zero last; what lasts has a beginning (its own number) and an end. */
function floydWarshall({ clocks, steps }: NetworkPart): number[][] {
  const ends = clocks.length;
  const zero = ends * 2;
  const far = Array.from({ length: zero + 1 }, (_, a) =>
    Array.from({ length: zero + 1 }, (_, b) => (a === b ? 0 : Infinity)),
  );
  const edge = (a: number, b: number, weight: number): void => {
    const row = far[a];
    if (row !== undefined && weight < (row[b] ?? Infinity)) row[b] = weight;
  };
  clocks.forEach(({ low, high, lasts }, moment) => {
    const end = lasts ? ends + moment : moment;
    edge(zero, end, high);
    edge(moment, zero, -low);
    if (lasts) edge(end, moment, 0);
  });
  for (const { from, to, least, most } of steps) {
    const end = clocks[to]?.lasts === true ? ends + to : to;
    edge(end, from, -least);
    if (most !== null) edge(from, to, most);
  }
  for (let k = 0; k <= zero; k += 1) {
    for (const row of far) {
      for (let b = 0; b <= zero; b += 1) {
        const via = (row[k] ?? Infinity) + (far[k]?.[b] ?? Infinity);
        if (via < (row[b] ?? Infinity)) row[b] = via;
      }
    }
  }
  return far;
}

function holds(part: NetworkPart): boolean {
  return !goesRound(part) && floydWarshall(part).every((row, node) => (row[node] ?? 0) >= 0);
}

function goesRound({ clocks, steps }: NetworkPart): boolean {
  let left = [...steps];
  for (let round = 0; round < clocks.length; round += 1)
    left = left.filter(({ to }) => left.some(({ from }) => from === to));
  return left.length > 0;
}

/** A part with only these of its statements: its steps first, then each event's clock. */
function only(part: NetworkPart, chosen: ReadonlySet<number>): NetworkPart {
  return {
    ...part,
    steps: part.steps.filter((_, n) => chosen.has(n)),
    clocks: part.clocks.map((clock, n) =>
      chosen.has(part.steps.length + n) ? clock : { low: -Infinity, high: Infinity, lasts: clock.lasts },
    ),
  };
}

/** How many statements the smallest subset has that does not hold; infinite where all hold. */
function smallest(part: NetworkPart): number {
  const count = part.steps.length + part.clocks.length;
  let best = Infinity;
  for (let bits = 1; bits < 1 << count; bits += 1) {
    const chosen = new Set(Array.from({ length: count }, (_, n) => n).filter((n) => (bits & (1 << n)) !== 0));
    if (chosen.size < best && !holds(only(part, chosen))) best = chosen.size;
  }
  return best;
}

function statementsOf(part: NetworkPart, { steps, low, high }: Contradiction): number[] {
  const clocks = [low, high].flatMap((moment) => (moment === null ? [] : [part.steps.length + moment]));
  return [...steps.map((one) => part.steps.indexOf(one)), ...clocks];
}

test('bounds are the shortest paths of the network', () => {
  fc.assert(
    fc.property(drawn(true), ({ candidates, order }) => {
      for (const part of orderNetwork(candidates, order)) {
        const { low, high, consistent } = propagateBounds(part);
        expect(consistent).toBe(holds(part));
        if (!consistent) continue;
        const far = floydWarshall(part);
        const zero = part.clocks.length * 2;
        part.clocks.forEach(({ lasts }, moment) => {
          const end = lasts ? part.clocks.length + moment : moment;
          expect(low[moment]?.at).toBe(-(far[moment]?.[zero] ?? Infinity));
          expect(high[moment]?.at).toBe(far[zero]?.[end] ?? Infinity);
        });
      }
    }),
    { numRuns: 400 },
  );
});

test('a contradiction is found where there is one, has the fewest statements, and none of them can be spared', () => {
  fc.assert(
    fc.property(drawn(false), ({ candidates, order }) => {
      for (const part of orderNetwork(candidates, order)) {
        const { found } = findContradiction(part);
        expect(found === null).toBe(holds(part));
        if (found === null) continue;
        const statements = statementsOf(part, found);
        expect(holds(only(part, new Set(statements)))).toBe(false);
        for (const spared of statements) {
          expect(holds(only(part, new Set(statements.filter((one) => one !== spared))))).toBe(true);
        }
        // A circle is told before times are looked at.
        if (found.kind === 'times') expect(statements.length).toBe(smallest(part));
      }
    }),
    { numRuns: 150 },
  );
});

test('of circles the shortest is told', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 }), (pairs) => {
      const { candidates } = resolvedOf(Array.from({ length: 8 }, (_, n) => `e${n}`));
      const order = pairs.map(([a, b]): OrderConstraint => ({ before: `e${a}`, after: `e${b}`, basis: 'edited' }));
      for (const part of orderNetwork(candidates, order)) {
        const { found } = findContradiction(part);
        expect(found?.steps.length ?? Infinity).toBe(shortestCircle(part));
      }
    }),
    { numRuns: 300 },
  );
});

/** By the powers of "one can be reached from the other". */
function shortestCircle({ clocks, steps }: NetworkPart): number {
  for (let length = 1; length <= clocks.length; length += 1) {
    const reaches = clocks.map((_, start) => {
      let rim = new Set([start]);
      for (let n = 0; n < length; n += 1) rim = new Set(steps.filter(({ from }) => rim.has(from)).map(({ to }) => to));
      return rim.has(start);
    });
    if (reaches.includes(true)) return length;
  }
  return Infinity;
}

test('what is left after the weakest gave way holds, and the order of the statements makes no difference', () => {
  fc.assert(
    fc.property(drawn(false), ({ candidates, order }) => {
      const told = (statements: readonly OrderConstraint[]): string =>
        JSON.stringify(orderNetwork(candidates, statements).map(settleOrder), (_, value: unknown) =>
          value === Infinity || value === -Infinity ? String(value) : value,
        );
      for (const part of orderNetwork(candidates, order)) expect(holds(settleOrder(part).part)).toBe(true);
      expect(told(order.toReversed())).toBe(told(order));
    }),
    { numRuns: 200 },
  );
});

test('far fewer readings than contradictions: the rest go together and are counted', () => {
  const { candidates } = resolvedOf(Array.from({ length: 200 }, (_, n) => `e${n}`));
  const order = Array.from({ length: 199 }, (_, n): OrderConstraint[] => [
    { before: `e${n}`, after: `e${n + 1}`, basis: 'stated' },
    { before: `e${n + 1}`, after: `e${n}`, basis: 'stated', read: 'clause' },
  ]).flat();
  const [settled] = orderNetwork(candidates, order).map(settleOrder);
  expect(settled?.conflicts).toHaveLength(20);
  const dropped = settled?.conflicts.reduce((sum, { untold }) => sum + untold + 1, 0);
  expect(dropped).toBe(order.length);
  expect(settled?.conflicts.every(({ isError }) => !isError)).toBe(true);
});
