import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** Who tells each paragraph that holds a quotation, and as what. */
function tellers(...paragraphs: readonly string[]): readonly string[] {
  const text = ['The inquest into a fire', ...paragraphs].join('\n\n');
  const documents = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
  const { timeline } = convert({ documents, casebook: null }, { editor: false });
  return (timeline?.passages ?? [])
    .filter((passage) => /["“‘']/u.test(passage.text))
    .map(({ id }) => {
      const own = (timeline?.events ?? []).filter(({ sources }) => sources[0]?.passage === id);
      const all = own.map(({ standing, told }) => `${standing}: ${told?.by.join(' and ') || 'nobody'}`);
      return [...new Set(all)].join(', ');
    });
}

const pell = 'Adam Pell KC, for the families, asked the jury to wait.';
const webb = 'account: karen-webb';

describe('a quotation over paragraphs', () => {
  it.each([
    [
      'named in the last',
      [
        pell,
        '“I rang the board twice that night.',
        '“I broke the door with a chair.',
        '“I ran to the gate,” Karen Webb told the jury.',
      ],
      [webb, webb, webb],
    ],
    [
      'in straight marks',
      [
        pell,
        '"I rang the board twice that night.',
        '"I broke the door with a chair.',
        '"I ran to the gate," said Karen Webb.',
      ],
      [webb, webb, webb],
    ],
    [
      'in single marks',
      [pell, '‘I rang the board twice that night.', '‘I ran to the gate,’ said Karen Webb.'],
      [webb, webb],
    ],
    [
      'named in the middle',
      [
        pell,
        '“I rang the board twice that night.',
        '“I broke the door with a chair,” Karen Webb said. “It was locked.',
        '“I ran to the gate.”',
      ],
      [webb, webb, webb],
    ],
    [
      'with two sentences before the name',
      [
        pell,
        '“I rang the board twice that night. Nobody came.',
        '“I broke the door with a chair. I ran to the gate,” said Karen Webb.',
      ],
      [webb, webb],
    ],
    [
      'behind the report’s own words',
      [
        pell,
        'The inquest resumed on 3 May 2016. “I rang the board twice that night.',
        '“I ran to the gate,” said Karen Webb.',
      ],
      [`report: nobody, ${webb}`, webb],
    ],
    [
      'named in the first',
      [
        'Karen Webb said: “I rang the board twice that night.',
        '“I broke the door with a chair.',
        '“I ran to the gate.”',
        pell,
      ],
      [webb, webb, webb],
    ],
    [
      'of whoever spoke before, where it names nobody',
      ['Karen Webb said she was at home.', '“I rang the board twice that night.', '“I ran to the gate.”'],
      [webb, webb],
    ],
    [
      'of somebody without a name',
      [pell, '“I rang the board twice that night.', '“I ran to the gate,” a guard told the jury.'],
      ['account: nobody', 'account: nobody'],
    ],
    [
      'of somebody whose name another’s words hold',
      [
        pell,
        '“I rang the board twice that night.',
        '“According to Owen Hart, I broke the door with a chair.',
        '“I ran to the gate,” said Karen Webb.',
      ],
      [webb, webb, webb],
    ],
    [
      'and not one that was closed',
      ['Owen Hart said he was there.', '“I rang the board twice that night.”', '“I ran to the gate,” said Karen Webb.'],
      ['account: owen-hart', webb],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(tellers(...paragraphs)).toEqual(expected);
  });
});
