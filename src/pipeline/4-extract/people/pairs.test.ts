import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** Who are in the event that cites the words, and its title. */
function eventOf(paragraphs: readonly string[], words: string): { people: readonly string[]; title: string } {
  const text = ['Robbery at Marlow', 'Published 5 April 2021', ...paragraphs].join('\n\n');
  const folder = { documents: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], casebook: null };
  const event = convert(folder, { editor: false }).timeline?.events.find(({ sources }) =>
    sources[0]?.exact.includes(words),
  );
  return { people: event?.people.map(({ id }) => id).sort() ?? [], title: event?.title ?? '' };
}

const robbed = 'Ben Oakes, 24, and Leo Farr, 26, robbed a shop in Mill Street on 3 May 2020.';
const both = ['ben-oakes', 'leo-farr'];

describe('two who have just been named together', () => {
  it.each([
    ['They were arrested on 5 May 2020.', 'were arrested'],
    ['At 5pm, they were arrested in Orme.', 'were arrested'],
    ['The two men fled in a stolen van.', 'stolen van'],
    ['Both were held until the morning.', 'were held'],
    ['The pair were held until the morning.', 'were held'],
    ['Judge Ruth Amory jailed both men for six years. Both denied the charge.', 'denied the charge'],
    ['PC Dan Hale said both men had been running.', 'had been running'],
    ['The two men fled in a stolen van. They were arrested on 5 May 2020.', 'were arrested'],
  ])('are meant in the same paragraph and in the next: %s', (words, cited) => {
    for (const paragraphs of [[`${robbed} ${words}`], [robbed, words]])
      expect(eventOf(paragraphs, cited).people).toEqual(expect.arrayContaining(both));
  });

  it('are named by a title', () => {
    expect(eventOf([robbed, 'They were arrested on 5 May 2020.'], 'arrested').title).toBe(
      'Ben Oakes and Leo Farr were arrested on 5 May 2020',
    );
    expect(eventOf([robbed, 'Both were held until the morning.'], 'were held').title).toBe(
      'Ben Oakes and Leo Farr were held until the morning',
    );
  });
});

describe('nobody is meant', () => {
  it.each([
    ['by “they” of three', ['Ben Oakes, Leo Farr and Ian Cole robbed a shop.', 'They were arrested on 5 May 2020.']],
    ['where a third was there', ['Eve Lund met Ben Oakes and Leo Farr.', 'They were arrested on 5 May 2020.']],
    ['where there were others', [`Ben Oakes and Leo Farr robbed two women.`, 'They were arrested on 5 May 2020.']],
    ['behind others', [robbed, 'Three boys watched.', 'The two men were arrested on 5 May 2020.']],
    [
      'by “the two men” of a man and a woman',
      ['Ben Oakes and Mrs Ada Farr robbed a shop.', 'The two men were arrested on 5 May 2020.'],
    ],
    ['by “the two officers” of who are none', [robbed, 'The two officers were arrested on 5 May 2020.']],
    ['by “both” of things', [robbed, 'Both vans were arrested on 5 May 2020.']],
    [
      'where another two were told of',
      [robbed, 'Ian Cole and Rex Dunn drove to Orme. Two others went by rail.', 'They were arrested on 5 May 2020.'],
    ],
    ['of kin of either', ['Ben Oakes and Leo Farr’s brother robbed a shop.', 'They were arrested on 5 May 2020.']],
    [
      'long after',
      [robbed, 'It was cold.', 'It snowed.', 'Snow fell on Orme.', 'The two men were arrested on 5 May 2020.'],
    ],
  ])('%s', (_, paragraphs) => {
    expect(eventOf(paragraphs, 'were arrested').people).toEqual([]);
  });

  it('within somebody’s own words', () => {
    const { people } = eventOf([robbed, '“The two men were shouting,” said Anna Brisk.'], 'were shouting');
    expect(people).not.toContain('leo-farr');
  });
});
