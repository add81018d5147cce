/**
 * A title and the words of the event → an id that stays the same as long as the words do.
 *
 * "The helicopter landed at 14.56" → `helicopter-landed-14-56-3f2a`. Titles never hold the attacker's name, so ids do not.
 * "Inés Ardal said so" → `ines-ardal-said-so-…`: small words go, never the letters before an accent.
 */
import { slug } from '../../model/slug.ts';

const small =
  /(?<![\p{L}\p{M}])(?:the|a|an|of|to|in|on|at|by|for|with|and|or|but|that|his|her|their|its|had|has|have|was|were|is|are|been|be|he|she|they|it|as|from)(?![\p{L}\p{M}])/giu;

/** Whole content words, up to 44 characters, then four hexadecimal digits of the words' hash. */
export function candidateId(title: string, exact: string): string {
  const words = slug(title.replace(small, ' '))
    .split('-')
    .filter((word) => word.length > 0);
  let stem = '';
  for (const word of words.slice(0, 7)) {
    if (stem.length + word.length > 44) break;
    stem = stem === '' ? word : `${stem}-${word}`;
  }
  return stem.length > 0 ? `${stem}-${hash(exact)}` : `event-${hash(exact)}`;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), folded to 16 bits. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return ((sum >>> 16) ^ (sum & 0xffff)).toString(16).padStart(4, '0');
}
