/**
 * A document's paragraphs → whether it reports a hearing, where whoever is named tells what follows.
 *
 * "Dr Hudson told the inquest he was called. They were unable to land." → true: his evidence goes on; "Diaz stated that the
 * country was ready. He rigged the next election." in a history of the country → false: the second is the writer's.
 */
const words =
  /\b(?:inquests?|inquiry|inquiries|coroners?|court|courtroom|trial|jury|jurors?|tribunal|hearings?|magistrates?|barristers?|counsel|QC|KC|witness(?:es)?|testif(?:y|ied|ies)|evidence|prosecut(?:or|ion)|defendants?|cross-examined)\b/giu;
/** One word of a hearing in so many: a history of fifty pages may have a trial in it. */
const oneIn = 250;

/** Without one of these a court is only spoken of. */
const heard =
  /\b(?:inquests?|inquiry|inquiries|coroners?|jury|jurors?|tribunal|hearings?|QC|KC|witness(?:es)?|testif(?:y|ied|ies)|gave evidence|cross-examined|counsel|(?:court|trial|judge|magistrates) (?:has |have )?(?:heard|hears|(?:was|were|is) told)|told (?:the|a) (?:\p{L}+ )?(?:court|trial|judge|magistrates))\b/iu;

/** False of no paragraphs. */
export function isOfHearing(paragraphs: Iterable<string>): boolean {
  let [found, all, sure] = [0, 0, false];
  for (const text of paragraphs) {
    sure ||= heard.test(text);
    found += text.match(words)?.length ?? 0;
    all += text.match(/\S+/gu)?.length ?? 0;
  }
  return sure && found * oneIn >= all;
}
