/**
 * Words in the reporter's present → the words by which they say that something holds when they are published; or null.
 *
 * "Ivo Kern is accused of setting the fire on 3 May 2019" → "is accused": that is so on the day of publication, whenever the
 * fire was set. "The guard said he is accused of nothing" → null, somebody else says so.
 */
const state =
  /\b(?:(?:is|are) (?:accused|charged|suspected|alleged|wanted|missing|on (?:trial|bail|remand)|in custody|facing|being (?:held|questioned|treated))|den(?:y|ies)|faces|pleads)\b/iu;
const told = /\b(?:said|says|told|tells|heard|that|who|whom|which|whose|if|whether|when|had)\b/iu;
const quoted = /"[^"]*"|“[^”]*(?:”|$)/gu;

export function holdsNow(words: string): string | null {
  const plain = words.replace(quoted, ' ');
  const head = plain.slice(0, told.exec(plain)?.index ?? plain.length);
  return state.exec(head)?.[0] ?? null;
}

/** Before a time: the act that somebody is accused of, or denies, is of that time; the accusation is not. */
const act =
  /\b(?:(?:is|are) (?:accused|suspected|alleged|charged)|den(?:y|ies)) (?:(?:of|with|to have) )?(?:(?!and\b|but\b|when\b)[^\s.;:]+ ){0,16}$/iu;

/** "is accused of setting the fire on | 3 May 2019". */
export function isOfActAlone(left: string): boolean {
  return act.test(left);
}
