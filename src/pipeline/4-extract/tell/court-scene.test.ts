import { describe, expect, it } from 'vitest';
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
