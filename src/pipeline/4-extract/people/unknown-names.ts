/**
 * Runs of capitals that nothing recognised → the names an editor may want to add.
 *
 * "with a Glock and Heckler" → both; "Tests found" → none, because a sentence begins with it.
 */
import type { Span } from '../../artifacts.ts';
import type { NameRun } from '../name-run.ts';

const common =
  /^(?:I|Mr|Mrs|Ms|Dr|English|British|American|French|German|Christmas|Easter|God|CPR|RTC|CCTV|TV|UK|US|GMT|BST|PC|SOIs?|ID|DNA|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** `known` are the spans that something else covers. Linear in the two lists, both in order of place or nearly so. */
export function unknownNames(runs: readonly NameRun[], known: readonly Span[]): readonly Span[] {
  const covered = [...known].sort((a, b) => a.start - b.start);
  let at = 0;
  return runs.flatMap(({ words }): Span[] => {
    const own = words[0]?.opens === true ? words.slice(1) : words;
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined || own.every((word) => common.test(word.text))) return [];
    while ((covered[at]?.end ?? Number.POSITIVE_INFINITY) <= first.start) at += 1;
    const next = covered[at];
    if (next !== undefined && next.start < last.end) return [];
    return /^\p{Lu}/u.test(first.text) ? [{ start: first.start, end: last.end }] : [];
  });
}
