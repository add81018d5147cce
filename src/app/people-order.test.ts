import { describe, expect, it } from 'vitest';
import { inPeopleOrder } from './people-order.ts';
import { sampleTimeline } from './testing/sample-timeline.ts';
import { indexTimeline } from './timeline-index.ts';

const { people } = indexTimeline(sampleTimeline);
const ordered = (...ids: string[]) => inPeopleOrder(ids, (id) => people.get(id));

describe('a list of people', () => {
  it('begins with those who were killed and ends with the attacker; the rest keep their order', () => {
    expect(ordered('khalid-masood', 'mr-ellwood', 'keith-palmer', 'dr-hudson', 'aysha-frade')).toEqual([
      'keith-palmer',
      'aysha-frade',
      'mr-ellwood',
      'dr-hudson',
      'khalid-masood',
    ]);
  });

  it('counts whoever is not known among the rest', () => {
    expect(ordered('khalid-masood', 'nobody', 'keith-palmer')).toEqual(['keith-palmer', 'nobody', 'khalid-masood']);
  });
});
