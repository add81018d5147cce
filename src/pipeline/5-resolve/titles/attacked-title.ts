/**
 * A sentence that tells of a stabbing → that somebody was attacked, without the wound; null where it is not plain who.
 *
 *   "Convicted terrorist Ivo Kern stabbed Ada Lund and Jan Moss at a hall" → "Convicted terrorist Ivo Kern attacked Ada Lund and Jan Moss"
 *   "He allegedly stabbed Ada Lund", "The court heard that Kern stabbed her" → null: that is only said
 */
const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}";
const people = `(?:(?:\\p{Ll}+ ){0,2}${name}(?:,? \\d{1,3},?)?(?:,? ${name}(?:,? \\d{1,3},?)?){0,3}(?: and ${name}(?:,? \\d{1,3},?)?)?|(?:two|three|four|five|six|seven|eight|several|\\d{1,3}) (?:\\p{Ll}+ ){0,2}(?:people|men|women|officers|passers-by|others|colleagues|strangers))`;
const stabbing = new RegExp(
  `^((?:(?:The|An?) )?(?:[\\p{L}’'-]+ ){1,5}?)(?:fatally |then |repeatedly )?(?:stabbed|slashed|knifed) (${people})(?: to death)?(?=[.,;]|$| (?:at|in|on|near|outside|inside|before|after|as|while|when|during|with)\\b)`,
  'u',
);
const unsure =
  /\b(?:alleged\w*|accused|said|says|told|heard|claim\w*|not|never|if|whether|may|might|could|would|had|who|which|that)\b/u;

/** `sentence` in the document's words; what it says of the attacker's name is for the caller to clean. */
export function attackedTitle(sentence: string): string | null {
  const [, subject, hurt] = stabbing.exec(sentence) ?? [];
  if (subject === undefined || hurt === undefined || unsure.test(subject)) return null;
  return `${subject}attacked ${hurt.replace(/,? \d{1,3}(?=,? |,?$)/gu, '').replace(/,(?= and |$)/gu, '')}`;
}
