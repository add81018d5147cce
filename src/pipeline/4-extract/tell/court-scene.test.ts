import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';
import { isCourtScene } from './court-scene.ts';

describe('the hearing itself', () => {
  it.each([
    ['Mr Ott cried.', true],
    ['Relatives wept as the verdict was read.', true],
    ['The family of Mr Dorn were in tears.', true],
    ['There were gasps from the public gallery.', true],
    ['Jurors watched a film of the bridge.', true],
    ['The jury saw photographs of the door.', true],
    ['The coroner thanked her.', true],
    ['Mr Ott stood in the dock with an interpreter.', true],
    ['Mr Ott rang the board.', false],
    ['The door had been locked.', false],
    ['She wept when the alarm rang.', false],
    ['The court in Mill Lane was shut.', false],
  ])('%s', (words, expected) => {
    expect(isCourtScene(words, true)).toBe(expected);
  });

  it('within a paragraph only where somebody is moved', () => {
    expect(isCourtScene('Mr Ott cried.', false)).toBe(true);
    expect(isCourtScene('The coroner thanked her.', false)).toBe(false);
  });
});

/** Who tells the events of each paragraph, and as what. */
function told(...paragraphs: readonly string[]): readonly string[] {
  const bytes = new TextEncoder().encode(['The inquest into a fire', ...paragraphs].join('\n'));
  const { timeline } = convert({ documents: [{ file: 'report.txt', bytes }], casebook: null }, { editor: false });
  const events = timeline?.events ?? [];
  return (timeline?.passages ?? []).slice(1).map(({ id }) => {
    const own = events.filter(({ sources }) => sources[0]?.passage === id);
    return own.map(({ standing, told }) => `${standing}: ${told?.by.join(' and ') || 'nobody'}`).join(', ');
  });
}

describe('an account ends in a paragraph in which', () => {
  it.each([
    [
      'somebody else is moved',
      ['Dr Lena Cole, a pathologist, told the jury that the wound was deep.', 'Mr Dorn cried in the hall for an hour.'],
      ['examination: lena-cole', 'report: nobody'],
    ],
    [
      'somebody else does something, after an examination',
      ['Dr Lena Cole, a pathologist, told the jury that the wound was deep.', 'Mr Dorn sold the building in 2015.'],
      ['examination: lena-cole', 'report: nobody'],
    ],
    [
      'the court does something',
      ['Owen Hart told the inquest he had rung twice.', 'Jurors watched a film that had been taken from the roof.'],
      ['account: owen-hart', 'report: nobody'],
    ],
    [
      'somebody is brought in by name',
      [
        'Owen Hart told the inquest he had rung twice.',
        'A nurse called Ellen Shaw ran along the street and stayed until the fire had gone out.',
      ],
      ['account: owen-hart', 'report: nobody'],
    ],
    [
      'but not where the account speaks of that person',
      ['Owen Hart told the inquest he had rung twice.', 'A nurse called Ellen Shaw had taken him to the gate at noon.'],
      ['account: owen-hart', 'account: owen-hart'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(told(...paragraphs)).toEqual(expected);
  });
});
