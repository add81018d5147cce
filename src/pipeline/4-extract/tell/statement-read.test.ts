import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** Who tells each dated event, and as what, in the order of the clock. */
function told(...paragraphs: readonly string[]): readonly string[] {
  const opening = [
    'The inquest into the death of Ruth Alder, 30, on 9 May 2019 opened.',
    'The foreman, Piet Vale, told the jury that he shut the gate at 8am on 9 May 2019.',
  ];
  const bytes = new TextEncoder().encode([...opening, ...paragraphs].join('\n'));
  const { timeline } = convert({ documents: [{ file: 'note.txt', bytes }], casebook: null }, { editor: false });
  return (timeline?.events ?? [])
    .filter(({ when }) => when.precision === 'minute')
    .slice(1)
    .map(({ standing, told: by }) => [standing, ...(by?.by ?? [])].join(' '));
}

describe('who tells what comes after a witness', () => {
  it.each([
    [
      ['A statement from the pathologist, Dr Owen Kerr, is read. Ms Alder was alive at 10.20am on 9 May 2019.'],
      ['examination owen-kerr'],
    ],
    [
      ['The statement of a neighbour was read to the court. The lamp had been out at 10.20am on 9 May 2019.'],
      ['report'],
    ],
    [
      ['A statement from her sister, Joan Alder, was read to the court. She had rung at 10.20am on 9 May 2019.'],
      ['statement joan-alder'],
    ],
    [['Ms Alder was moved to another ward at 10.20am on 9 May 2019.'], ['report']],
    [['Ms Alder had been on the stair at 10.20am on 9 May 2019.'], ['account piet-vale']],
    [['The court heard that the lamp was out at 10.20am on 9 May 2019.'], ['report']],
    [['“Was it shut at 10.20am on 9 May 2019?” Ms Rowe, for the Alder family, asks.'], ['submission ms-rowe']],
  ])('%j', (paragraphs, expected) => {
    expect(told(...paragraphs)).toEqual(expected);
  });
});
