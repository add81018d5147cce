/**
 * The documents' texts → whether a sheriff in them is a judge, as in Scotland, and no officer.
 *
 *   "Sheriff Una Brand opened the fatal accident inquiry at Orrin Sheriff Court." → true
 *   "Sheriff Dale Cobb of Madder County said his deputies …"                      → false
 */
const court =
  /\b(?:fatal accident inquir(?:y|ies)|sheriff(?: appeal)? court|sheriff principal|procurator fiscal|advocate depute|Crown Office)\b/iu;

export function tellsOfSheriffCourt(texts: readonly string[]): boolean {
  return texts.some((text) => court.test(text));
}
