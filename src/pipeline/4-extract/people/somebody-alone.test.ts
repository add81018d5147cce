import { expect, it } from 'vitest';
import { recognisedIn } from '../../testing/recognised-in.ts';

it.each([
  ['Maureen was discharged from hospital in May. The ward wrote to her.', ['Maureen, other']],
  ['In May Gareth’s GP rang him.', ['Gareth, other']],
  ['Maureen was found by a neighbour to have passed away.', []],
  ['Barry died on 3 May 2019 in his car.', ['Barry, killed']],
  ['Louise Hale rang. Louise lived alone.', ['Louise Hale, other']],
  ['Florence was taken by the French in 1944. Victoria was known to the police.', []],
  ['The Grace was found in May. Austin was known for its heat.', []],
])('a given name alone is somebody’s where only somebody can be meant: %s', (text, people) => {
  expect(recognisedIn(text).people).toEqual(people);
});
