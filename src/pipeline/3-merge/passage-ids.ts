/**
 * Passages' texts → short ids that depend on nothing but the text, so that links to a passage outlive other changes.
 *
 * `"1 The helicopter landed at 14.56"` → `p3f9a…`; the second occurrence of the same text in a document ends in `-2`.
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type PassageId, passageId } from '../../model/ids.ts';

const shortest = 8;

/** Keys are `<occurrence> <text>`. Hashes that begin alike are lengthened until they differ. */
export function passageIds(keys: readonly string[]): ReadonlyMap<string, PassageId> {
  const hashed = keys.map((key) => {
    const cut = key.indexOf(' ');
    const occurrence = key.slice(0, cut);
    return {
      key,
      occurrence,
      hash: createHash('sha256')
        .update(key.slice(cut + 1))
        .digest('hex'),
    };
  });
  const byBeginning = new Map<string, Set<string>>();
  for (const { hash } of hashed) {
    const beginning = hash.slice(0, shortest);
    byBeginning.set(beginning, (byBeginning.get(beginning) ?? new Set()).add(hash));
  }
  return new Map(
    hashed.map(({ key, occurrence, hash }) => {
      const alone = byBeginning.get(hash.slice(0, shortest))?.size === 1;
      const short = alone ? hash.slice(0, shortest) : hash;
      return [key, v.parse(passageId, `p${short}${occurrence === '1' ? '' : `-${occurrence}`}`)] as const;
    }),
  );
}
