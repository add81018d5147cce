import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const inquest = 'The inquest heard that Peter Hale, 41, was killed at Low Barn.';
const brother = 'His brother, Mark Hale, told the inquest that he ran the farm.';
const officer = 'PC Alan Hale, who is no relation, said he came at noon.';

/** The people of the events of the last paragraph, besides those who only tell them. */
function named(...paragraphs: readonly string[]): string {
  const bytes = new TextEncoder().encode(['A farm', ...paragraphs].join('\n'));
  const { timeline } = convert({ documents: [{ file: 'report.txt', bytes }], casebook: null }, { editor: false });
  const last = timeline?.passages.at(-1)?.id;
  const own = (timeline?.events ?? []).filter(({ sources }) => sources[0]?.passage === last);
  return [...new Set(own.flatMap(({ people }) => people.map(({ id }) => id)))].join(', ') || 'nobody';
}

describe('which of several people of one surname', () => {
  it.each([
    ['in one paragraph', [inquest, `${brother} Mr Hale had bought it in 2011.`], 'mark-hale'],
    ['in the next', [inquest, brother, 'Mr Hale had bought it in 2011.'], 'mark-hale'],
    ['who can speak', [inquest, brother, officer, 'Mr Hale said that it was bought in 2011.'], 'mark-hale'],
    ['of an officer', [inquest, brother, officer, 'PC Hale said that it was dark.'], 'alan-hale'],
    ['of a wife', [inquest, brother, 'Mr Hale’s wife, Joanna, found him. Mrs Hale rang at six.'], 'mrs-hale'],
    [
      'of a wife, as “she”',
      [inquest, brother, 'Mr Hale’s wife, Joanna, said she found him. She said that she rang at six.'],
      'mr-hales-wife-joanna',
    ],
    ['two men', [inquest, brother, 'Peter Hale and Mark Hale had met in 2011.', 'Mr Hale was ill in 2012.'], 'nobody'],
    ['a woman', [inquest, brother, 'Mary Hale, a nurse, came in 2011.', 'Mrs Hale left in 2012.'], 'mary-hale'],
    [
      'of an accused, his surname alone',
      ['Peter Hale, 41, denies murder. His son, Mark Hale, was ill.', 'It was seen by Mark.', 'Hale left in 2012.'],
      'peter-hale',
    ],
    [
      'of a relative, a surname alone',
      ['Ruth Hale, 28, was at the market.', 'Her sister and father Ken Hale attended.', 'A van passed Hale in 2012.'],
      'ruth-hale',
    ],
    [
      'of a relative who alone is named beside it',
      ['Ruth Hale, 28, was at the market.', 'Father Ken Hale left in 2011 and father Ken Hale came. Hale ran in 2012.'],
      'ken-hale',
    ],
    ['by rank', ['PC Joan Ward met Dr Peter Ward in 2011.', 'Dr Ward left in 2012.'], 'peter-ward'],
    ['by rank, the other', ['PC Joan Ward met Dr Peter Ward in 2011.', 'PC Ward left in 2012.'], 'joan-ward'],
  ])('%s', (_, paragraphs, expected) => {
    expect(named(...paragraphs)).toBe(expected);
  });

  it('an account of another does not go on over a name that may be either’s', () => {
    const both = 'Peter Hale and Mark Hale had met in 2011, said David Shaw, for the family.';
    expect(named(inquest, brother, both, 'Mr Hale was ill in 2012.')).toBe('nobody');
  });
});
