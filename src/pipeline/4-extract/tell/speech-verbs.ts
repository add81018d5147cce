/**
 * The verbs by which somebody says or shows something: "said", "told the inquest", "has concluded", "gave the cause".
 */
const verbs: ReadonlySet<string> = new Set(
  `said says say saying told tells added adds adding explained explains described describes argued argues suggested suggests urged
   urges accused accuses stated states claimed claims concluded concludes replied replies recalled recalls testified confirmed
   confirms admitted admits denied denies insisted insists warned warns recommended recommends noted notes accepted accepts
   submitted submits asked asks called calls expressed thanked addressing addressed ruled rules criticised believed believes
   reported remembered acknowledged agreed complained maintained stressed declared revealed estimated`
    .split(/\s+/u)
    .filter((word) => word.length > 0),
);

/** Verbs of finding tell only where an expert, a test or an inquiry is their subject. */
const finding =
  /^(?:found|finds|showed|shows|revealed|identified|established|determined|gave|concluded|discovered|confirmed|indicated|suggested)$/u;

/** Verbs by which a witness tells what was seen. */
const seeing = /^(?:saw|heard|felt|noticed|watched|remembered|recalled|smelt|witnessed)$/u;

/** Expects lower case. */
export function isSpeechVerb(word: string): boolean {
  return verbs.has(word);
}
export function isFindingVerb(word: string): boolean {
  return finding.test(word);
}
export function isSeeingVerb(word: string): boolean {
  return seeing.test(word);
}
