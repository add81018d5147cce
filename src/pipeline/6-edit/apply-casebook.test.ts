import * as v from 'valibot';
import { expect, test } from 'vitest';
import { casebook as casebookSchema } from '../../model/casebook.ts';
import { resolvedOf } from '../testing/resolved-of.ts';
import { applyCasebook } from './apply-casebook.ts';

const apply = (event: Record<string, unknown>) => {
  const casebook = v.parse(casebookSchema, { events: [{ id: 'landed', ...event }] });
  const resolved = applyCasebook(resolvedOf(['landed 2017-03-22', 'ran']), casebook);
  return { landed: resolved.candidates[0], ran: resolved.candidates[1], order: resolved.order };
};

test('what the editor says wins and is listed; what is left out stays', () => {
  const { landed, ran } = apply({ title: 'The air ambulance landed', themes: [] });
  expect(landed).toMatchObject({ title: 'The air ambulance landed', edited: ['title', 'themes'] });
  expect(landed?.when.basis).toBe('stated');
  expect(ran?.edited).toEqual([]);
});

test("an editor's time is edited, takes the outer ends of what is written, and says how exact it is", () => {
  const when = (earliest: string | null, latest: string | null) =>
    apply({ when: { earliest, latest, because: 'The log says so.' } }).landed?.when;
  expect(when('2017-03-22T14:56', '2017-03-22T14:56')).toMatchObject({ precision: 'minute', basis: 'edited' });
  expect(when('2017-03-22', '2017-03-22')).toMatchObject({ precision: 'day', edtf: '2017-03-22' });
  expect(when('2017-03', '2017-03-31')).toMatchObject({ precision: 'month', edtf: '2017-03' });
  expect(when('2009', null)).toMatchObject({ earliest: '2009-01-01T00:00:00+00:00', latest: null, edtf: '2009/..' });
  expect(when(null, '2010-12')).toMatchObject({ precision: 'range', edtf: '../2010-12' });
  expect(when('2018-09', '2018-10-03')).toMatchObject({ precision: 'range', edtf: '2018-09/2018-10-03' });
  expect(when(null, null)).toMatchObject({ precision: 'unknown', basis: 'edited', because: 'The log says so.' });
});

test('an event that describes injuries always says what a reader would see', () => {
  expect(apply({ sensitive: 'injuries' }).landed?.warning).toBe('describes injuries');
  expect(apply({ sensitive: 'injuries', warning: 'describes a wound' }).landed?.warning).toBe('describes a wound');
});

test('who told it needs no time of telling', () => {
  const { landed } = apply({ told: { by: ['dr-hudson'] } });
  expect(landed?.told).toMatchObject({ by: ['dr-hudson'], when: { basis: 'unknown', earliest: null } });
});

test("order is the editor's", () => {
  expect(apply({ after: ['called'], before: ['ran'] }).order).toEqual([
    { before: 'called', after: 'landed', basis: 'edited', path: ['events', 0, 'after', 0] },
    { before: 'landed', after: 'ran', basis: 'edited', path: ['events', 0, 'before', 0] },
  ]);
});
