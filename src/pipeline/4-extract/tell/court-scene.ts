/**
 * A sentence that nobody is said to tell → whether it shows the hearing itself, and so is no part of what a witness tells there.
 *
 * "Mr Ott cried", "Relatives wept in the public gallery", "Jurors watched a film of the bridge", "There were gasps from the dock" →
 * yes; "Mr Ott rang the board" → no; "She wept" → no, for it may be what a witness tells of herself.
 */
const reaction =
  /^(?!(?:He|She|They|It|I|We)\b)[^.,;:“”"]{2,70} (?:(?:then|also|quietly|openly|again) ){0,2}(?:cried|wept|sobbed|gasped|broke down|(?:was|were) in tears|wiped|hugged|embraced|shook (?:his|her|their) heads?|nodded|bowed (?:his|her|their) heads?|showed no emotion|cheered|clapped|applauded|smiled|looked (?:on|away|down|straight ahead)|walked out|left (?:the )?(?:court(?:room)?|hearing|room|dock|gallery))\b/u;
const heardThere =
  /^There (?:was|were) (?:\p{L}+ ){0,3}(?:gasps?|cries|tears|applause|cheers|sobs|silence|shouts|laughter) (?:from|in|among|as)\b/u;
const place = /\b(?:from|in|into|to) the (?:public gallery|dock|witness box|jury box|courtroom)\b/u;
const court =
  /^(?:Jurors|Members of the (?:jury|public)|(?:The|A) (?:jury|jurors|court|coroner|judge|usher|clerk of the court|foreman of the jury)) (?!(?:in|at|on|for|of) )(?:(?:later|then|also) )?\p{Ll}+/u;

/** `words` are the beginning of the sentence without what it quotes; `anew`: it opens a paragraph. */
export function isCourtScene(words: string, anew: boolean): boolean {
  if (reaction.test(words) || heardThere.test(words)) return true;
  return anew && (court.test(words) || place.test(words));
}
