/**
 * The words of an event that somebody told → whether they are what the teller thinks, wishes or answers.
 *
 * "He said that even in hospital it would have been rare", "She called on people to help", "When asked whether …" → yes:
 * such words happened when they were said. "She called for help", "He urged passengers to jump" → no, that was done there.
 */

import type { Standing } from '../../model/event.ts';

/** What the teller wants, believes or regrets: "did not want", "he hopes", "expressed sympathy". */
const attitude =
  /\b(?:do|does|did) not (?:want|believe (?:him|her|them|that|it)|accept|blame|remember|recall)\b|\b(?:wants|believes|thinks|hopes|regrets|considers|accepts|blames)\b|\bcould not (?:remember|recall|say)\b|\bcalled on (?!him|her|them|the radio)\b|\bexpressed (?:his |her |their |the )?(?:hope|regret|sympathy|sorrow|condolences|gratitude)\b|\bpaid tribute\b|\bapologi[sz]ed to the (?:famil|relatives|court|inquest|inquiry)/iu;
/** What is said to be so, or might have been: "said there are lessons", "said that it would have been rare". */
const judgement =
  /\b(?:said|told [^.]{0,30}|believed|thought|adding|added|explained|agreed|accepted)(?: that)? [^.]{0,80}?\b(?:would (?:not )?have (?!to\b)|could (?:not )?have (?!to\b)|might (?:not )?have|would (?:not )?(?:be|stand|cost|mean|need|make|lead|bring|create|cause|harm|protect|help|reduce|increase)|should|must|ought to|is|are|needs?)\b/iu;
/** What everybody does: "people recognised". */
const everybody =
  /\b(?:said|told [^.]{0,30}|explained)(?: that)? (?:people|everyone|everybody|nobody|the public|society) (?:recogni[sz]e[ds]?|understood|underst(?:and|ands)|know|knew|accept(?:s|ed)?|forg[eo]t)\b/iu;
/** An answer: "When asked whether …", `was "not aware of any instructions"`. */
const answer =
  /^(?:When |On being |He was |She was )?asked (?:if|whether|why|about|by|what|how)\b|^[^"“]{2,60} (?:was|were) ["“](?:(?:not|quite|very|absolutely) )?(?:aware|unaware|clear|sure|unsure|certain|confident|satisfied)\b/iu;
/** But "Asked what she did, she said that she ran to the gate" tells what she did. */
const doing =
  /^(?:when )?asked [^,]{0,80}\b(?:what|how|where|when) [^,]{2,120}, [^,]{2,50}? (?:said|replied|answered|told (?:the|an?) \p{L}+)(?: that)? (?:he|she|they) (?!(?:was|were|did|had|could|would|should|might|may|is|are|has|have|believed|thought|felt|knew|feared|hoped|wanted|accepted|agreed)\b)\p{L}{3,}/iu;
/** A body judges in words of its own: `MI5 said such cases were "common"`. */
const verdict = /\bsaid(?: that)? [^"“]{2,80} (?:was|were) (?:not )?["“]/iu;

/** Linear in the length of the words but for bounded reaches. */
export function saysOpinion(words: string, standing: Standing): boolean {
  const own = words.replace(/"[^"]*"|“[^”]*”/gu, '""');
  return (
    attitude.test(own) ||
    judgement.test(own) ||
    everybody.test(own) ||
    (answer.test(words.trim()) && !doing.test(own)) ||
    (standing === 'official' && verdict.test(words))
  );
}
