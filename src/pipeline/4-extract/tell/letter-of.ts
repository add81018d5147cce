/**
 * A quotation that is out of "his letter" or "her diary", and the sentence before it → who wrote it, or that it is nobody's who is plain.
 *
 *   In 2004 a retired stoker, Peter Combes, wrote back. “I was aboard the Dart,” his letter began.    → Peter Combes
 *   Mrs Marl waited. “I was aboard the Dart,” his letter began.                                       → nobody, and not Mrs Marl
 */
import type { PersonId } from '../../../model/ids.ts';
import type { TellingScene } from './telling-scene.ts';

const written =
  /[”"’'],? (his|her) (?:\p{Ll}+ ){0,2}(?:letter|note|diary|log|journal|statement|e-?mail|message|postcard|card|report|memoir)s? (?:(?:went on|goes on|began|begins|read|reads|ended|ends|ran|runs|said|says|continued|continues|concluded|concludes|opened|opens|closed|added|adds)\b)/u;
const writing =
  /\b(?:wrote|written|writes|writing|letter|note|diary|log|journal|statement|e-?mail(?:ed)?|message|postcard|card|report|memoir)\b/iu;
const farthest = 400;

/** Undefined where the sentence has no such words; null where they name nobody plainly. Only who is the subject of the sentence before can be. */
export function letterOf(scene: TellingScene, before: TellingScene | null): PersonId | null | undefined {
  const words = scene.sentence.text.slice(-farthest);
  const whose = written.exec(words)?.[1];
  if (whose === undefined) return undefined;
  if (before === null || !writing.test(before.sentence.text.slice(0, farthest))) return null;
  const fits = before.people.filter(({ id }) => scene.facts.genderOf(id) !== (whose === 'his' ? 'female' : 'male'));
  const [writer, ...others] = [...new Set(fits.map(({ id }) => id))];
  return others.length === 0 ? (writer ?? null) : null;
}
