/**
 * A word that is a theme's cue, between its neighbours → whether it means something else there.
 *
 * "cardiac arrest" arrests nobody, "suspected a leak" accuses nobody, and "complained of pain" warns of nothing; "the arrest of
 * Mr Dorn", "suspected of theft" and "complained of the noise" stay.
 */
import type { Word } from './read-words.ts';

/** `from` and `to` are places in `words`, `to` behind the cue's last. Cues of more than one word say enough themselves. */
export function isNoCue(words: readonly Word[], from: number, to: number): boolean {
  if (to - from !== 1) return false;
  const at = (index: number): string => words[index]?.lower ?? '';
  const word = at(from);
  if (/^arrests?$/u.test(word)) return ofBody.has(at(from - 1));
  if (word === 'suspected') return at(to) !== 'of';
  if (/^complain(?:ed|s|ing|ts?)?$/u.test(word) && at(to) === 'of')
    return words.slice(to + 1, to + 1 + reach).some(({ lower }) => felt.has(lower));
  return false;
}
const reach = 4;
const ofBody = new Set(['cardiac', 'respiratory', 'heart', 'cardiorespiratory']);
const felt = new Set(
  'pain pains aching ache headache headaches nausea dizziness sickness breathlessness tiredness numbness discomfort tightness'.split(
    ' ',
  ),
);
