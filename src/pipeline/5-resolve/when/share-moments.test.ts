/** Documents that nobody has edited → what is told to have been at the same time as something with a time. */
import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function told(...lines: string[]) {
  const text = ['The inquiry into the footbridge at Marlow Weir', ...lines].join('\n');
  const casebook = { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2019-06-04 }]') };
  const { timeline } = convert({ documents: [{ file: 'a.txt', bytes: bytes(text) }], casebook }, { editor: false });
  if (timeline === null) throw new Error('The text does not convert.');
  const eventWith = (words: string) => timeline.events.find(({ sources }) => sources[0]?.exact.includes(words));
  const whenOf = (words: string) => eventWith(words)?.when;
  return { whenOf, eventWith, relations: timeline.relations };
}

const fell = 'The footbridge collapsed at 3.20pm on 12 May 2019.';
const minute = '2019-05-12T15:20:00+01:00';

describe('what was when something else was', () => {
  it('has its time, from those words, and says so', () => {
    const { whenOf } = told(
      fell,
      'Helen Ward, a lifeguard, said she was in the boathouse when the footbridge collapsed.',
    );
    expect(whenOf('boathouse')).toMatchObject({
      earliest: minute,
      precision: 'minute',
      basis: 'anchored',
      phrase: 'when the footbridge collapsed',
    });
    expect(whenOf('boathouse')?.because).toContain('at 3.20pm on 12 May 2019');
  });

  it.each([
    'When the footbridge collapsed, two boats were under it.',
    'Two boats were passing just as the footbridge collapsed.',
    'Two boats passed the weir as the footbridge collapsed.',
    'Two boats were under it at the moment the footbridge collapsed.',
  ])('%s', (line) => {
    expect(told(fell, line).whenOf('boats')?.earliest).toBe(minute);
  });

  it('may be told in another form of the verb', () => {
    const { whenOf } = told(
      'Engineers inspected the footbridge at 2pm on 12 May 2019.',
      'A lorry crossed the weir while engineers were inspecting the footbridge.',
    );
    expect(whenOf('lorry')?.earliest).toBe('2019-05-12T14:00:00+01:00');
  });

  it('came before it where it had been', () => {
    const { eventWith, relations } = told(fell, 'Three people had left the bank when the footbridge collapsed.');
    expect(relations).toMatchObject([{ before: eventWith('Three people')?.id, after: eventWith('at 3.20pm')?.id }]);
    expect(eventWith('Three people')?.when.basis).not.toBe('anchored');
  });
});

describe('nothing is taken from', () => {
  it.each([
    [
      'what was done when it happened, which may be after it',
      'A lifeguard ran to the bank when the footbridge collapsed.',
      'lifeguard',
    ],
    ['what is not told elsewhere', 'Helen Ward was in the boathouse when the alarm rang.', 'boathouse'],
    ['what names no subject', 'Helen Ward was in the boathouse when it collapsed.', 'boathouse'],
    ['what was not so', 'Helen Ward was not in the boathouse when the footbridge collapsed.', 'boathouse'],
    ['what would have been so', 'Nobody would have been hurt when the footbridge collapsed.', 'hurt'],
  ])('%s', (_, line, word) => {
    const when = told(fell, line).whenOf(word);
    expect(when?.earliest ?? null).not.toBe(minute);
  });

  it('two events that tell the same', () => {
    const twice = told(
      fell,
      'The footbridge collapsed again at 5pm on 14 May 2019.',
      'Helen Ward was in the boathouse when the footbridge collapsed.',
    );
    expect(twice.whenOf('boathouse')?.earliest ?? null).not.toBe(minute);
  });

  it('what has a clock time of its own', () => {
    const { whenOf } = told(fell, 'At 3.25pm Helen Ward was in the boathouse when the footbridge collapsed.');
    expect(whenOf('boathouse')?.earliest).not.toBe(minute);
  });
});
