import * as v from 'valibot';
import { expect, it } from 'vitest';
import { place } from '../../model/entities.ts';
import { placesAround, placesInside } from './place-trail.ts';

const at = (id: string, within?: string) =>
  v.parse(place, { id, name: id, aliases: [], recognised: 'casebook', ...(within === undefined ? {} : { within }) });
const palace = at('palace');
const yard = at('yard', 'palace');
const gates = at('gates', 'yard');
const [east, west] = [at('east', 'west'), at('west', 'east')];
const lost = at('lost', 'nowhere');
const places = new Map([palace, yard, gates, east, west, lost].map((one) => [one.id as string, one]));

it('goes outwards to the place that lies in no other', () => {
  expect(placesAround(gates, places)).toEqual([yard, palace]);
  expect(placesAround(palace, places)).toEqual([]);
});

it('stops where places lie within each other, and at a place nobody knows', () => {
  expect(placesAround(east, places)).toEqual([west]);
  expect(placesAround(lost, places)).toEqual([]);
});

it('finds what lies directly inside', () => {
  expect(placesInside(palace, places)).toEqual([yard]);
  expect(placesInside(gates, places)).toEqual([]);
});
