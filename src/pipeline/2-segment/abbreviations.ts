/**
 * The words before and after a full stop → whether the stop belongs to an abbreviation and the sentence goes on.
 *
 * `("He met Dr.", "Hudson there")` → true; `("He met Witness L.", "She said")` → false.
 */

/** Before a name. */
const titles =
  /(?:^|[\s("'“‘[])(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Revd|Hon|Sir|St|Sgt|Sergt|Det|Insp|Supt|Ch|Const|Cpl|Capt|Cmdr|Col|Lt|Maj|Gen|Adm|Fr|Sr|Messrs|Mme|Mlle|PC|DC|DS|DI|DCI|WPC|QC|KC)\.$/;
/** Before a number. */
const counted =
  /(?:^|[\s("'“‘[])(?:No|Nos|no|nos|pp?|para|paras|s|ss|Art|art|Fig|fig|Ch|ch|Vol|vol|c|ca|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;
/** Never at the end of a sentence. */
const never = /(?:^|[\s("'“‘[])(?:e\.g|i\.e|cf|viz|vs|v|al)\.$/;
/** Letters with stops: U.S., a.m., J. A. */
const dotted = /(?:^|[\s("'“‘[])(?:\p{L}\.){2,}$/u;
const clock = /(?:^|[\s\d])[ap]\.m\.$/i;
const initial = /(?:^|[\s("'“‘[])(?:\p{Lu}\.)$/u;
/** What can stand before an initial that is a name's: a name, a title, another initial, or the sentence's beginning. */
const beforeInitial =
  /(?:^|["'“‘(]|\b(?:by|and|of|to|for|with|from|(?:Dr|Mr|Mrs|Ms|Judge|Sir|PC)\.?|\p{Lu}\.)\s|\p{Lu}\p{Ll}+\s)\p{Lu}\.$/u;
/** "Witness L.", "Class B.": a letter that names one of several ends a sentence as any word does. */
const lettered =
  /\b(?:Witness|Officer|Exhibit|Class|Part|Plan|Section|Appendix|Vitamin|Group|Block|Point|Type)\s\p{Lu}\.$/u;
const opener =
  /^["'“‘]?(?:A|An|The|This|That|These|Those|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|There|Then|In|On|At|By|After|Before|When|While|But|And|So|Yet|However|If|As|For|From|No|Not|One|What|Who|Why|How|Where)\b/;

/** `before` ends in the stop (and closing marks), `after` begins with the next word. Without a stop: false. */
export function endsInAbbreviation(before: string, after: string): boolean {
  if (titles.test(before)) return /^["'“‘]?\p{Lu}/u.test(after) && !/^(?:The|He|She|They|It)\b/.test(after);
  if (never.test(before)) return true;
  if (counted.test(before) && /^[\d#]/.test(after)) return true;
  if (clock.test(before)) return /^(?:GMT|BST|UTC|\d)/.test(after);
  if (dotted.test(before)) return !opener.test(after);
  if (initial.test(before) && beforeInitial.test(before) && !lettered.test(before)) {
    return /^\p{Lu}/u.test(after) && !opener.test(after);
  }
  return false;
}
