/**
 * Cues whose two halves may stand apart, "brought … out" → where both are in one sentence, a few words from each other.
 *
 * "They brought 22 people out by ladder" is found by it; "The tea was brought. He went out" is not.
 */
import { type PhraseMatch, phraseMatcher } from '../phrase-matcher.ts';
import type { Word } from '../read-words.ts';
import { cueKeys } from './cue-keys.ts';

interface FarCue<Id> {
  readonly id: Id;
  readonly head: string;
  readonly tail: string;
}

/** At most so many words stand between the halves. */
const reach = 6;

/** Both halves of a cue that is written with "…", or null. */
export function halvesOf(cue: string): { readonly head: string; readonly tail: string } | null {
  const [head, tail, ...more] = cue.split(' … ');
  return head === undefined || tail === undefined || more.length > 0 ? null : { head, tail };
}

/** Gives of a passage's words one match from each head to the nearest of its tails. */
export function farMatcher<Id>(cues: readonly FarCue<Id>[]): (words: readonly Word[]) => readonly PhraseMatch<Id>[] {
  const heads = phraseMatcher(
    cues.map(({ head }, id) => ({ text: head, id })),
    cueKeys,
  );
  const tails = phraseMatcher(
    cues.map(({ tail }, id) => ({ text: tail, id })),
    cueKeys,
  );
  return (words) => {
    const begun = heads.find(words);
    if (begun.length === 0) return [];
    const ended = new Map(tails.find(words).map((match) => [match.from, match] as const));
    return begun.flatMap((head) => {
      const tail = tailOf(head, ended, words);
      if (tail === undefined) return [];
      const ids = tail.ids.filter((id) => head.ids.includes(id)).flatMap((id) => cues[id]?.id ?? []);
      return [{ start: head.start, end: tail.end, ids: [...new Set(ids)], from: head.from, to: tail.to }];
    });
  };
}

type Match = PhraseMatch<number>;

/** The nearest that belongs to the head, before another sentence or a quotation begins. */
function tailOf({ to, ids }: Match, tails: ReadonlyMap<number, Match>, words: readonly Word[]): Match | undefined {
  for (let at = to; at <= to + reach && words[at]?.opens === false; at += 1) {
    const tail = tails.get(at);
    if (tail?.ids.some((id) => ids.includes(id)) === true) return tail;
  }
  return undefined;
}
