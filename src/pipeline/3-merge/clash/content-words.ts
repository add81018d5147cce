/**
 * A unit of a sentence → what it weighs when two sentences are compared for telling the same happening.
 *
 *   content   "alarm", "trapped", names          must be the same in both
 *   apart     "again", "another", "from", "not"  tells one happening from another, however alike the rest
 *   light     "the", "was", "the inquest heard"  may differ: it says nothing of what happened
 */
import type { Unit } from '../read-units.ts';

export type Weight = 'content' | 'apart' | 'light';

const light: ReadonlySet<string> = words(
  `a an the this that these those of at on in by for with to and or but as it its is are was were be been being am had has
  have having did do does there here who which whom whose when while where then he she they him her his them their i we us
  our my me you your about around approximately roughly nearly almost some exactly just only least most more than over under
  fewer less up so also too still already very own`,
);
/** Of the telling, and of the hearing at which it was told. */
const telling: ReadonlySet<string> = words(
  `inquest inquests inquiry hearing court jury jurors juror coroner coroners tribunal panel trial judge barrister counsel
  lawyer heard hear told tell tells said say says saying added adds explained recalled described stated told according
  evidence gave giving witness yesterday today earlier statement adjourned resumed resume opened continues continued`,
);
const apart: ReadonlySet<string> = words(
  `again another other others further later next last first not never no none nobody nothing neither without from into out
  off down back away inside outside above below before after until since alone each both all half same would could can may
  might should will must if unless`,
);
const reporting: ReadonlySet<string> = words(
  'heard told said says say added according explained recalled described stated',
);
const stranger: ReadonlySet<string> = words('he she they it him her his them their its i we us our my me this that');

export function weightOf({ frame, detail }: Unit): Weight {
  if (detail !== null) return 'content';
  if (apart.has(frame)) return 'apart';
  return light.has(frame) || telling.has(frame) ? 'light' : 'content';
}

/** "The inquest heard": a clause that says who told it. */
export function isReporting(units: readonly Unit[]): boolean {
  return units.some(({ frame }) => reporting.has(frame));
}

/** It speaks of somebody or something that was named before. */
export function isPronoun({ frame }: Unit): boolean {
  return stranger.has(frame);
}

/** "arrived", "arriving" → "ariv": the same for the forms of one word, and no word itself. */
export function stemOf(word: string): string {
  const bare = word.length < 5 ? word : word.replace(/(?:ing|ed|es|s)$/u, '');
  const stem = bare.length < 3 ? word : bare;
  return stem.replace(/e$/u, '').replace(/(\p{L})\1$/u, '$1');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
