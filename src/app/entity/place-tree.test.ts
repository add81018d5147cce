import * as v from 'valibot';
import { expect, it } from 'vitest';
import { place } from '../../model/entities.ts';
import { holdsPlace, type PlaceTree, placeTrees } from './place-tree.ts';

const at = (id: string, within?: string) =>
  v.parse(place, { id, name: id, aliases: [], recognised: 'casebook', ...(within === undefined ? {} : { within }) });
const drawn = ({ place: { id }, events, inside }: PlaceTree): string =>
  `${id} ${events}${inside.length === 0 ? '' : ` [${inside.map(drawn).join(', ')}]`}`;
const trees = (places: Parameters<typeof placeTrees>[0], named: Readonly<Record<string, number>>) =>
  placeTrees(places, (id) => named[id] ?? 0).map(drawn);

it('puts each place into the one it lies within, and counts its own events alone', () => {
  const places = [at('bridge'), at('gates', 'yard'), at('palace'), at('yard', 'palace')];
  expect(trees(places, { bridge: 4, gates: 2, palace: 9 })).toEqual(['bridge 4', 'palace 9 [yard 0 [gates 2]]']);
});

it('leaves out what no event names, unless something lies in it', () => {
  expect(trees([at('town'), at('pier', 'town'), at('moor')], { pier: 1 })).toEqual(['town 0 [pier 1]']);
});

it('draws every place once where they lie within each other, and by itself where nobody knows what is around it', () => {
  expect(trees([at('east', 'west'), at('west', 'east'), at('lost', 'nowhere')], { east: 1, lost: 1 })).toEqual([
    'lost 1',
    'east 1 [west 0]',
  ]);
});

it('knows whether a place is in a tree', () => {
  const [tree] = placeTrees([at('palace'), at('yard', 'palace')], () => 1);
  expect(tree && holdsPlace(tree, 'yard')).toBe(true);
  expect(tree && holdsPlace(tree, 'bridge')).toBe(false);
});
