/**
 * A sentence said at a hearing → whether it only carries the hearing on, and tells nothing of what happened.
 *
 * "Sir, those are my questions", "If you turn to page 4, you describe the evening", "We will take a break until 11.15" → true;
 * "We have heard that she told you at 5pm" → false. Expects the words of who asks or sits, without their label.
 */
const address =
  "(?:(?:well|yes|no|right|so|now|and|thank you|thanks|sir|madam|ma[’']am|my lord|my lady|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame) \\p{L}[\\p{L}’'-]+(?: \\p{L}[\\p{L}’'-]+)?)(?: very much| indeed)?(?:, | — | - |\\. |[.!]?$))*";
const carriesOn = [
  '(?:those|these) (?:are|were) (?:all )?(?:of )?(?:my|the|our) questions\\b',
  'that (?:is|was|concludes) (?:all|everything|my|the evidence)\\b',
  'I have (?:no|some|a few|just one|one) (?:further |more |other )?(?:questions?|matters?)\\b',
  '(?:if|could|can|would|may|might|shall) (?:you|we|I) (?:(?:could|would|can|please|just|now|then|perhaps|kindly) ){0,3}(?:turn|go|look|move|come|ask|start|begin|take|see|have|bring|put up)\\b',
  "(?:please )?(?:let us|let me|let[’']s) (?:(?:now|just|then) )?(?:turn|go|look|move|come|ask|start|begin|take|see|have)\\b",
  'please (?:turn|go|look|move|come|have|take|sit|put up)\\b',
  'I (?:(?:now|just|then|next) )?(?:want|wish|would like|am going|turn|would)(?: now)? to (?:ask|turn|look|move|go|come)\\b',
  "(?:I think )?we (?:will|shall|can|might|should|are going to|[’']ll) (?:(?:now|then|just) )?(?:take|have|break|adjourn|rise|resume|sit|stop|start|continue|come back|return|hear)\\b",
  "I (?:am|[’']m) (?:very |most )?(?:grateful|obliged)\\b",
];
const pattern = new RegExp(`^${address}(?:$|(?:${carriesOn.join('|')}))`, 'iu');
const longestRead = 200;

export function isCourtesy(words: string): boolean {
  return pattern.test(words.slice(0, longestRead).trim());
}

/** An answer that says nothing without its question: "That is what I said", "Yes, that would be right". */
export function agrees(words: string): boolean {
  return agreement.test(words.slice(0, longestRead).replace(/^A\d{0,3}[.:] /u, ''));
}
const agreement =
  /^(?:(?:Yes|No|Well|I think|I believe|I suppose|As I say),? ){0,2}(?:that|this|it)(?:[’']s| is| was| would be| may be| must be| sounds| would have been) (?:(?:quite|absolutely|probably|about|not|entirely) )?(?:right|correct|true|so|fair|possible|what I (?:said|say|told (?:them|him|her)|wrote|remember|recall|thought|believe[sd]?)|my (?:recollection|evidence|understanding|signature|statement|memory|handwriting))(?:,? (?:yes|sir|madam|my lord|my lady|at the time|then))?[.]?$/iu;
