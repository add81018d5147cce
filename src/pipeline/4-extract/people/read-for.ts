/**
 * "In a statement read by her solicitor, | Mrs Hale | said" → true: she is no solicitor, and the words are hers. In "read by her
 * solicitor, Ann Pell, Mrs Hale said", Ann Pell is.
 */
const by =
  /\b(?:read|given|issued|released|made)\b[^.;]{0,60} (?:by|through|via) (?:his|her|their) (?:\p{L}+ )?(?:solicitor|barrister|counsel|lawyer|attorney), $/u;
const says = /^ (?:also )?(?:said|told|added|described|thanked|paid|wrote)\b/u;
const reach = 140;

/** `before` and `after` are the words beside a name. */
export function isReadFor(before: string, after: string): boolean {
  return says.test(after) && by.test(before.slice(-reach));
}
