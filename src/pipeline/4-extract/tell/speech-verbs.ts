/**
 * The verbs by which somebody says or shows something: "said", "told the inquest", "has concluded", "gave the cause".
 */
const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word.length > 0));

const verbs = listed(
  `said says say saying told tells added adds adding explained explains described describes argued argues suggested suggests urged
   urges accused accuses stated states claimed claims concluded concludes replied replies recalled recalls testified confirmed
   confirms admitted admits denied denies insisted insists warned warns recommended recommends noted notes accepted accepts
   submitted submits asked asks called calls expressed thanked addressing addressed ruled rules criticised believed believes
   reported remembered acknowledged agreed complained maintained stressed declared revealed estimated answered responded
   alleged alleges contended contends conceded concedes disputed disagreed remarked commented continued reminded announced`,
);

/** After "did not", "could not": "Dr Nair did not agree". */
const negated = listed('agree accept recall remember dispute deny know say comment believe');

/** Verbs of finding tell only where an expert, a test or an inquiry is their subject. */
const finding =
  /^(?:found|finds|find|showed|shows|revealed|identified|established|determined|gave|concluded|concludes|discovered|confirmed|indicated|suggested|recommends|recorded|returned|accepted|accepts|rejected|rejects|accept|ruled)$/u;

/** Verbs by which a witness tells what was seen. */
const seeing = /^(?:saw|heard|felt|noticed|watched|remembered|recalled|smelt|witnessed)$/u;

/** What counsel does with words: whoever does it makes a submission. */
const submitting = /^(?:submitted|submits|argued|argues|contended|contends)$/u;

/** What a judge or coroner does without deciding anything. */
const procedural =
  /^(?:asked|asks|told|tells|reminded|thanked|addressing|addressed|warned|urged|adding|explained|explains|expressed|described|describes|announced|called|calls|continued|praised|noted)$/u;

/** Expects lower case. */
export function isSpeechVerb(word: string): boolean {
  return verbs.has(word);
}
export function isNegatedVerb(word: string): boolean {
  return negated.has(word);
}
export function isFindingVerb(word: string): boolean {
  return finding.test(word);
}
export function isSeeingVerb(word: string): boolean {
  return seeing.test(word);
}
export function isSubmittingVerb(word: string): boolean {
  return submitting.test(word);
}
export function isProceduralVerb(word: string): boolean {
  return procedural.test(word);
}
