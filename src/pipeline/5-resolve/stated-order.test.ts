/** Documents that nobody has edited → the order that their words state, as pairs of the events' first distinct words. */
import { describe, expect, test } from 'vitest';
import { convert } from '../pipeline.ts';
import { growthOf, moreThanLinear } from '../testing/growth.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function timelineOf(text: string) {
  const casebook = { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2015-11-04 }]') };
  const { timeline } = convert({ documents: [{ file: 'a.txt', bytes: bytes(text) }], casebook }, { editor: false });
  if (timeline === null) throw new Error('The text does not convert.');
  return timeline;
}

/** "rang < fell": by the one of the given words that each event has. */
function orderOf(text: string, names: readonly string[]): string[] {
  const { events, relations } = timelineOf(`The inquiry into the fire at Mill Lane\n${text}`);
  const nameOf = (id: string): string => {
    const exact = events.find((event) => event.id === id)?.sources[0]?.exact ?? '';
    return names.find((name) => exact.includes(name)) ?? exact;
  };
  return relations.map(({ before, after }) => `${nameOf(before)} < ${nameOf(after)}`).sort();
}

describe('openings', () => {
  test('"then" and "shortly afterwards" follow what stands just before them', () => {
    expect(
      orderOf(
        'The alarm rang at the mill. The wardens then opened the back gate. Shortly afterwards, two men were carried out.',
        ['rang', 'wardens', 'two men'],
      ),
    ).toEqual(['rang < wardens', 'wardens < two men']);
  });

  test('"earlier" goes back, and what follows it is later than that', () => {
    expect(
      orderOf(
        'The lodger moved out on Friday. Two months earlier, he had painted the door. Later the owner came round.',
        ['moved', 'painted', 'owner'],
      ),
    ).toEqual(['painted < moved', 'painted < owner']);
  });

  test('no order comes from what is denied, wished, only so, or said later', () => {
    const text = `The alarm did not ring at all. The wardens then opened the back gate.
The wardens opened the back gate. They would then have called the crew.
The gate was shut all night. The wardens then opened the door.
Mr Okafor said he ran to the lane. He then said the gate fell.`;
    expect(orderOf(text, [])).toEqual([]);
  });
});

test('a list of clock times without a day has the order of its times, over midnight too', () => {
  const entries = [
    '22.30 The alarm rings.',
    '23.50 The crew leaves.',
    '00.06 The yard is shut.',
    '00.02 The lamp fails.',
  ];
  expect(orderOf(['Timeline of the night', ...entries].join('\n'), ['alarm', 'crew', 'yard', 'lamp'])).toEqual([
    'alarm < crew',
    'crew < yard',
  ]);
});

describe('clauses', () => {
  const told = 'The alarm rang at 9.12pm on 3 March 2014. The roof fell in at 9.40pm.';

  test('an event that is told elsewhere in the same words is the one that is meant', () => {
    expect(
      orderOf(
        `${told}\nThe caretaker locked the store before the alarm rang.\nAfter the roof fell in, the crew left the yard.`,
        ['caretaker', 'crew', 'alarm rang', 'roof fell'],
      ),
    ).toEqual(['caretaker < alarm rang', 'roof fell < crew']);
  });

  test('not if two events could be meant, nor with a pronoun for a subject, nor where it is denied', () => {
    const text = `${told}\nThe alarm rang at 8am on 4 March 2014.\nThe caretaker locked the store before the alarm rang.
The crew left before it fell in.\nThe keeper had not locked the hall before the roof fell in.`;
    expect(orderOf(text, [])).toEqual([]);
  });

  test('of one person, what the same paragraph told before is meant by “he left”; of two it is not plain', () => {
    const one = 'Mr Orr left the yard at 9.10am on 4 March 2014. Before he left, he locked the gate.';
    expect(orderOf(one, ['locked', 'left the yard'])).toEqual(['locked < left the yard']);
    const two = 'Mr Orr and Ms Vale left the yard at 9.10am on 4 March 2014. Before he left, he locked the gate.';
    expect(orderOf(two, [])).toEqual([]);
    expect(orderOf('Mr Orr left the yard at 9.10am on 4 March 2014.\nBefore he left, he locked the gate.', [])).toEqual(
      [],
    );
  });

  test('a distance is counted from a known time, loosely, and the reason quotes it', () => {
    const { events } = timelineOf(
      `The inquiry into the fire at Mill Lane\n${told}\nHalf an hour before the roof fell in, a neighbour noticed smoke.`,
    );
    const when = events.find(({ sources }) => sources[0]?.exact.includes('neighbour'))?.when;
    expect(when).toMatchObject({
      earliest: '2014-03-03T21:02:30+00:00',
      latest: '2014-03-03T21:18:29+00:00',
      basis: 'bounded',
      phrase: 'Half an hour before',
    });
    expect(when?.because).toMatch(/^It is counted from “.*” \(21\.40 on 3 March 2014\) by “Half an hour before”\.$/u);
  });
});

test('a paragraph of thousands of steps is read in a time that grows with it', () => {
  const text = (count: number): string =>
    Array.from({ length: count }, (_, n) => `The crew then carried box ${n} ashore before the bell rang.`).join(' ');
  timelineOf(text(200));
  expect(growthOf(text(400), text(1600), timelineOf)).toBeLessThan(moreThanLinear);
});
