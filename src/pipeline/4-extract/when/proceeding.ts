/**
 * An entry of a live report or of minutes → whether it is a step of the proceeding itself, done before the reporter's eyes.
 *
 * "The inspector opened the session", "Mr Hale was sworn in", "Ms Orr asked Dr Lund whether …" → true;
 * "Mr Hale said the gate was opened in May", "The gate was opened at seven", "Asked when, he said it was at once", "Mr Hale asked
 * for two crews" → false.
 */
const sitting =
  'session|hearing|inquiry|inquest|court|trial|tribunal|meeting|committee|panel|sitting|proceedings|case|day|debate|council|jury|judge|coroner|inspector|chair|chairman|chairwoman|magistrates?';
/** What these verbs do, they do at a hearing whoever the subject is. */
const always =
  /\b(?:sworn(?: in)?|took the oath|affirmed|took the stand|answered questions|retired to consider|voted|took (?:a|its|their) (?:break|vote)|break was taken|entered the witness box|(?:cross-|re-)?examined (?:him|her|the witness|Mr|Mrs|Ms|Dr|Professor)|asked(?! for\b)|questioned|gave (?:a|an|the|his|her|its|their) (?:ruling|judgment|directions?|verdict|opening|closing|decision)|returned (?:a|an|its|their|the) (?:verdict|conclusion)|found (?:\p{L}+ ){1,4}(?:not )?guilty|made (?:his|her|the|an?) (?:opening|closing) (?:speech|statement)|(?:began|opened|closed|finished) (?:his|her|their|the) (?:evidence|case|speech|submissions?)|visited the (?:site|scene|view))\b/iu;
const ofSitting = new RegExp(
  `\\b(?:${sitting})\\b(?:,? \\p{L}+){0,5}?,? (?:opened|closed|began|started|ended|resumed|adjourned|rose|broke|sat|convened|reconvened|concluded|retired|returned|ruled|withdrew|took (?:his|her|their|its) seats?|was (?:adjourned|opened|closed|suspended|concluded))\\b`,
  'iu',
);
/** From here on the words are told, asked or waited for. */
const told =
  /\b(?:that|which|who|whose|whether|when|if|why|how|what|where|because|said|told|says|tells|heard|earlier|had)\b/iu;
/** "The council voted in 2015": told of the past. */
const dated =
  /\b(?:(?:18|19|20)\d\d|yesterday|ago|previous(?:ly)?|last (?:week|month|year|night)|January|February|March|April|June|July|August|September|October|November|December)\b|\bin May\b|\d May\b/u;
/** "Asked what he did then, Mr Hale said that he ran to the gate": what is told is the answer. */
const answered =
  /^[^\p{L}]*(?:asked|questioned|pressed|cross-examined)\b[^.;]{3,160}, [^,;.]{1,60}(?:,[^,;.]{2,60},)? ?\b(?:said|says|told|tells|answered|answers|replied|replies|agreed|agrees|accepted|accepts|admitted|admits|denied|denies|explained|explains|insisted|insists)\b(?!:)/iu;
const clock = /^[^\p{L}]*(?:[ap]m\b[^\p{L}]*)?/iu;
const quoted = /"[^"]*"|“[^”]*(?:”|$)/gu;

/** Of a sentence without its stamp or with it. */
export function isProceeding(sentence: string): boolean {
  const plain = sentence.replace(quoted, ' ');
  if (answered.test(plain.replace(clock, ''))) return false;
  const end = told.exec(plain)?.index ?? plain.length;
  const head = plain.slice(0, end);
  if (dated.test(head)) return false;
  return always.test(head) || ofSitting.test(head);
}
