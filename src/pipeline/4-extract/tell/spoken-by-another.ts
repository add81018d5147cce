/**
 * A quoted sentence and who spoke last → whether its own words give it to somebody else, though not to whom.
 *
 * After Mr Dunne: “‘I did,’ she says” and “‘I rang,’ said a neighbour” → true; “‘I did,’ he says” and “‘I did.’” → false.
 */
import type { Gender } from '../people/name-lexicon.ts';
import type { TellingScene } from './telling-scene.ts';
import { kindOf } from './verb-kind.ts';

/** Quotations of a sentence that are looked at. */
const most = 4;
const farthest = 120;

/** `gender`: of whoever spoke last. */
export function isSpokenByAnother(scene: TellingScene, gender: Gender): boolean {
  return scene.quoted.slice(0, most).some((quotation, at) => {
    const to = Math.min(
      scene.quoted[at + 1]?.start ?? scene.sentence.end,
      scene.sentence.end,
      quotation.end + farthest,
    );
    const words = scene.sentence.words.filter(({ start, end }) => start >= quotation.end && end <= to);
    const place = words.findIndex((word, index) => kindOf(scene, word, words[index + 1]) === 'saying');
    const verb = words[place];
    if (verb === undefined) return false;
    const before = words.slice(0, place).map(({ lower }) => lower);
    const subject = before.length > 0 ? before : [words[place + 1]?.lower ?? ''];
    const pronoun = subject.find((word) => /^(?:he|she|they|i|we|it)$/u.test(word));
    if (pronoun === 'he' || pronoun === 'she') return gender === (pronoun === 'he' ? 'female' : 'male');
    return pronoun === undefined && subject.join('').length > 0;
  });
}
