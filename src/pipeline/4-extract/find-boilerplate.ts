/**
 * A passage → whether it is page furniture: words of the web page, not of the article.
 *
 * "Please allow a moment for the live blog to load." → true; "Please allow me a moment, the witness said" → false.
 * A passage counts only where the furniture is all of it, or nearly: it must be short and open with the phrase.
 */
const longest = 200;

/** Each is tried on the whole passage, trimmed. */
const furniture: readonly RegExp[] = [
  /^please (?:allow|wait) (?:a )?(?:moment|few (?:moments|seconds))\b.*\b(?:load|refresh|update|appear)\w*[.…]*$/iu,
  /^(?:this|the) (?:live ?blog|page|feed|article|video|story) (?:is|will be|has been) (?:loading|updated?|updating|refresh\w*|closed)\b.*$/iu,
  /^loading(?: more)?(?: comments| stories| live ?blog)?[.… ]*$/iu,
  /^(?:sign ?up|register|subscribe|log ?in|sign in)(?: now| here| today)?(?: (?:to|for|with|or|and) .*)?[.!]?$/iu,
  /^(?:read|see|find out|discover|show|load|view) (?:more|also|next|all)\b(?:\s*:.*| (?:here|comments|stories|from|about|on) ?.*)?[.!›»→]*$/iu,
  /^(?:click|tap|press) (?:here|below|above|on the \w+)\b.*$/iu,
  /^(?:follow|like|find) (?:us|@\w+|the \w+) on (?:facebook|twitter|x|instagram|linkedin|youtube|threads|bluesky|social)\b.*$/iu,
  /^follow us[.!]?$/iu,
  /^(?:share|tweet|email|print|copy link|save|bookmark|whatsapp|facebook|twitter)(?: (?:this|on|via|the|article|story|page|link|facebook|twitter|whatsapp|email))*[.!]?$/iu,
  /^(?:we|this (?:site|website)) uses? cookies\b.*$/iu,
  /^(?:accept|reject|manage|allow) (?:all )?cookies?[.!]?$/iu,
  /^by (?:continuing|clicking|using|signing up)\b.*\b(?:cookies|terms|privacy|agree)\b.*$/iu,
  /^(?:advertisement|advert|sponsored|promoted stories|recommended|related (?:articles|stories|topics)|most (?:read|popular)|trending|comments|newsletters?)[.:]?$/iu,
  /^(?:skip|jump|back) to (?:main )?(?:content|navigation|top)[.]?$/iu,
  /^(?:©|\(c\)|copyright\b).*$/iu,
  /^all rights reserved[.]?$/iu,
  /^(?:photo(?:graph)?|picture|image)s?(?: by| credit)?: .*$/iu,
];

/** True only for short passages that are nothing else. */
export function isBoilerplate(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length === 0 || (trimmed.length <= longest && furniture.some((pattern) => pattern.test(trimmed)));
}
