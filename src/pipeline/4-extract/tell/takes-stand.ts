/**
 * A sentence of a live report by which somebody comes to give evidence → whose account what follows may be.
 *
 * "Fitter Owen Hart is now giving evidence. He says …", "The first witness is Owen Hart, a fitter." → Owen Hart.
 */
import type { PersonId } from '../../../model/ids.ts';
import type { TellingScene } from './telling-scene.ts';

const takes =
  /^(?:, [^.;:“”"]{2,70},)? (?:is (?:now |next |up next |the (?:first|second|third|next|last|final|only) witness\b)?(?:giving evidence|(?:to give|in the) (?:evidence|witness box)|being (?:sworn|questioned)|sworn in|on the stand)|is the (?:first|second|third|next|last|final) (?:\p{Ll}+ )?witness|takes the (?:stand|oath|witness box)|is (?:now |next )?called)\b/u;
const witness =
  /^(?:The|Our|Today’s|Today's) (?:first|second|third|next|last|final) witness(?: today| of the day)? is (?:(?:\p{Ll}+ ){0,4})?$/u;

/** Null where nobody does. Looks at no more than some 100 characters. */
export function takesStand({ text, sentence, people }: TellingScene): PersonId | null {
  const comes = people.find(
    ({ start, end }) =>
      witness.test(text.slice(sentence.start, Math.min(start, sentence.start + 90))) ||
      (start - sentence.start < 60 && takes.test(text.slice(end, Math.min(end + 110, sentence.end)))),
  );
  return comes?.id ?? null;
}
