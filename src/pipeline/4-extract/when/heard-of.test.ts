import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** When an event was, by the words that tell it, in one report published on 12 May 2021. */
function timesIn(...paragraphs: readonly string[]) {
  const text = ['The evidence at Marlow', 'Published 12 May 2021', ...paragraphs].join('\n\n');
  const folder = { documents: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], casebook: null };
  const events = convert(folder, { editor: false }).timeline?.events ?? [];
  return (words: string): string => {
    const when = events.find(({ sources }) => sources[0]?.exact.includes(words))?.when;
    return `${when?.earliest?.slice(0, 16) ?? 'open'} ${when?.basis}`;
  };
}

const fell = 'PC Dan Hale said he saw the man fall at 2.15pm.';
const moved = 'Anna Brisk said she moved her van at 2.10pm.';

describe('what a hearing is about', () => {
  it.each([
    'The inquest into the stabbing of Owen Tarrow on 4 March 2015 heard on Wednesday from two people.',
    'The inquiry into the tram derailment at Pell Cross on 4 March 2015 heard from two people.',
    'At the inquest into the explosion at the Hale works, on 4 March 2015, two people gave evidence.',
    'An inquest into the deaths of two men in a fire at Quay House on 4 March 2015 was told of delays.',
    'The trial of Rory Blane over the shooting in Pell Arcade on 4 March 2015 heard from two people.',
  ])('dates what witnesses tell by the clock: %s', (heard) => {
    expect(timesIn(heard, fell, moved)('the man fall')).toBe('2015-03-04T14:15 anchored');
  });

  it('also where other days are told more often', () => {
    const at = timesIn(
      'The inquest into the stabbing of Owen Tarrow on 4 March 2015 heard from two people.',
      'The council met on 3 February 2016. Another meeting, on 3 February 2016, was shorter.',
      fell,
    );
    expect(at('the man fall')).toBe('2015-03-04T14:15 anchored');
  });

  it.each([
    ['is of two', 'The inquiry into the fire on 4 March 2015 and the explosion on 9 May 2016 sat again.'],
    ['has the day of its own', 'The inquest into the stabbing of Owen Tarrow resumed on 4 March 2015.'],
  ])('dates nothing where it %s', (_, heard) => {
    expect(timesIn(heard, fell, moved)('the man fall')).not.toContain('anchored');
  });
});

describe('a clock time of a witness that nobody gives a day', () => {
  const heard = 'The inquest into the stabbing of Owen Tarrow on 4 March 2015 heard from two people.';

  it('is open where it is of what was done about the event', () => {
    const at = timesIn(heard, fell, 'PC Hale said he wrote his statement at 9pm.');
    expect(at('his statement')).toBe('open unknown');
  });

  it('has the day that its sentence names', () => {
    const at = timesIn(heard, fell, 'On 6 March 2015 PC Hale wrote his statement at 9pm.');
    expect(at('his statement')).toBe('2015-03-06T21:00 stated');
  });

  it('is open where it is of a morning, right after what was told of the evening', () => {
    const at = timesIn(
      heard,
      'Anna Brisk said she heard a cry at 8.05pm.',
      'PC Hale said he arrested a man at 8.30am.',
    );
    expect(at('a cry')).toBe('2015-03-04T20:05 anchored');
    expect(at('arrested a man')).toBe('open unknown');
  });

  it('is open where only the day is told on which a body was found', () => {
    const found = 'An inquest heard that the body of Nina Flood was found on 2 December 2020 near the weir.';
    const at = timesIn(found, 'Her sister, Eva Flood, told the inquest that Nina left the house at 7.10pm.');
    expect(at('left the house')).not.toContain('2020-12-02');
  });
});
