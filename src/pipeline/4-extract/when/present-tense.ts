/**
 * A sentence → whether it is told in the reporter's present, as live reports are.
 *
 * "Judge Lucraft is now addressing security" → true; "he was thinking logically at the time" → false.
 */
const present =
  /\b(?:is|are|am) (?:now |currently |still |also )?\p{L}+ing\b|\b(?:is|are) now\b|\b(?:has|have) (?:now |just |today )?(?:begun|started|concluded|arrived|adjourned|resumed|ruled|finished|risen)\b|\b(?:says|tells|adds|asks|explains|describes|concludes)\b/iu;

/** Words inside quotation marks do not count: pass the sentence without them where they matter. */
export function isPresent(sentence: string): boolean {
  return present.test(sentence);
}

/** "has concluded", "Delivering his conclusions": the verdict is given on the day of the report. */
export const conclusionNow =
  /\b(?:has|have) (?:today |now |just )?(?:concluded|ruled|found that)\b|\b(?:deliver|giv|read|announc|hand)ing (?:down |out )?(?:his|her|their|its|the) (?:conclusions?|verdicts?|findings|judg(?:e)?ment|ruling|summing-up)\b/iu;
