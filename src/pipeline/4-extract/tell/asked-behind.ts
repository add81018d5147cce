/**
 * A quoted question or cry that a full sentence of its own gives to somebody → who that sentence says.
 *
 *   “Was the gate shut?”        → Ms Rowe, who asks
 *   Ms Rowe asks.
 *   “It was not,” he replies.   → not hers
 */
import { findTeller } from './find-teller.ts';
import type { Teller, TellingScene } from './telling-scene.ts';

const closed = /[?!]["”’']\s*$/u;
const names =
  /^(?:(?:\p{Lu}[\p{L}.’'-]*|the \p{Ll}+) ?){1,4}(?:, [^,.;:“”"]{2,60},)? ?(?:asks?|asked|said|says|replied|replies|answered|shouted|cried|called|added|wondered)\b[^“”"]{0,90}$/u;
const longest = 140;

/** Null where the sentence behind the quotation says nothing of the kind. */
export function askedBehind(scene: TellingScene, next: TellingScene | undefined): Teller | null {
  const { sentence, quoted } = scene;
  if (next === undefined || !closed.test(sentence.text) || next.sentence.text.length > longest) return null;
  const whole = quoted.some(({ start, end }) => start <= sentence.start && end >= sentence.end - 1);
  return whole && names.test(next.sentence.text) ? findTeller(next) : null;
}
