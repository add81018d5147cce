import { expect, test } from 'vitest';
import { assignPhases } from './6-edit/assign-phases.ts';
import { orderEvents } from './8-emit/order-events.ts';
import { london, resolvedOf } from './testing/resolved-of.ts';
import { toldBetween } from './told-between.ts';

const notes = ['first', 'left 2019-11-14', 'toy', 'called 2019-11-15', 'last'];

test('what has no time is told between the timed events around it, and nothing before the first or after the last is', () => {
  expect(toldBetween(resolvedOf(notes))).toEqual([null, null, { before: 1, after: 3 }, null, null]);
});

test('somebody’s account stands between no words of the document’s own', () => {
  const resolved = resolvedOf(notes);
  const [one] = resolved.candidates;
  const told = { by: [], when: one?.when ?? notes };
  const candidates = resolved.candidates.map((each) =>
    each.id === 'toy' && 'basis' in told.when ? { ...each, told: { by: [], when: told.when } } : each,
  );
  expect(toldBetween({ ...resolved, candidates })[2]).toBeNull();
});

test('it is in the chapter of both, in the order in which it is told, and has no time for that', () => {
  const both = [
    'left 2019-11-14T18:00',
    'toy',
    'called 2019-11-14T18:38',
    'rang 2019-11-14T18:44',
    'later 2020',
    'last',
  ];
  const inChapters = assignPhases(resolvedOf(both), {}, london);
  expect(inChapters.candidates.map(({ phase }) => phase)).toEqual([
    '2019-11-14',
    '2019-11-14',
    '2019-11-14',
    '2019-11-14',
    'afterwards',
    'undated',
  ]);
  expect(inChapters.candidates[1]?.when.earliest).toBeNull();
  expect(orderEvents(inChapters, true).map(({ id }) => id)).toEqual(['left', 'toy', 'called', 'rang', 'later', 'last']);
  expect(orderEvents(inChapters).map(({ id }) => id)[1]).toBe('called');
});
