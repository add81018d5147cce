/**
 * What the documents are called → what the chronology of them is, where the casebook does not say.
 *
 *     one document                                                its title
 *     “Ferry inquiry: day one”, “Ferry inquiry: day two”       →  “Ferry inquiry”
 *     “Dorn Mill: what we know”, “The night at Dorn Mill”      →  “Dorn Mill”, the case that they share (`shared-case.ts`)
 *     “Ferry raised”, “Harbour master resigns”, “report-3”     →  “3 documents”
 *
 * The first document's title alone would be said of the others too.
 */

/** Words and marks that lead on to what is no longer in common: “Ferry inquiry, day”, “Report of the”, “Transcript –”. */
const leadingOn = /(?:[\s:;,.–—|(/-]|(?<=\s)(?:a|an|and|at|by|day|for|from|in|of|on|or|part|session|the|to|with))+$/iu;

const fewestWords = 2;

/**
 * `titles` in the documents' order. In words that at least two, and all, begin with, else by `shared`; “Chronology” of no
 * document.
 */
export function chronologyTitle(titles: readonly string[], shared: string | null = null): string {
  const [first, ...others] = titles;
  if (first === undefined) return 'Chronology';
  if (others.every((title) => title === first)) return first;
  const words = first.split(/\s+/u);
  const differs = words.findIndex((word, at) => others.some((title) => title.split(/\s+/u)[at] !== word));
  const common = words
    .slice(0, differs === -1 ? words.length : differs)
    .join(' ')
    .replace(leadingOn, '');
  return common.split(' ').length < fewestWords ? (shared ?? `${titles.length} documents`) : common;
}
