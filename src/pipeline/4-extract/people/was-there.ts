/**
 * The words behind a lawyer's name → whether they put the lawyer at what happened, and not before the court.
 *
 * "barrister Ada Lund | , who shared a table with him, said" → true; "barrister Ada Lund | , who appeared for him" → false.
 */
const wasThere =
  /^, who (?:(?:had|also) )?(?:shared|sat (?:with|next|beside|near|at)|stood|saw|met|attended|knew|lived|survived|escaped|(?:was|been) (?:at|in|on|near|inside|outside|sitting|standing|there|walking|a guest))\b/u;

export function isThere(after: string): boolean {
  return wasThere.test(after);
}
