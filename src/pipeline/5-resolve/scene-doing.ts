/**
 * The words of an event in a witness's account → whether they tell, plainly, what somebody did or met with on the spot.
 *
 * "They were unable to land", "He jumped over the fence to help" → yes; "He would have stopped", "He moved to Spain",
 * "He said lessons had been learned" → no. In doubt no: these words get a day that they do not name.
 */

/** What is done in a scene. A life's steps ("moved to Spain", "worked for the council") are left out on purpose. */
const doing =
  /\b(?:landed|unable to (?:land|reach|see|move|help)|ran|running|jumped|saw|heard|shouted|shouting|screamed|tried to|started|began|arrived|went (?:to|into|over|up|down|back|out)|decided to go|drove|walked|climbed|climbing|knelt|fell|pulled|pushed|carried|lifted|dragged|grabbed|rushed|treated|attended to|reassured|reached the|entered the|was (?:initially |first )?called (?:to|out)|were (?:initially |first )?called (?:to|out)|turned (?:back|round|around)|rang|dialled|radioed|swam|hid|crawled|noticed|surveyed|coming towards|put (?:him|her|them) (?:on|in|into)|performed CPR|gave (?:him|her|them|first aid|CPR))\b/iu;
/** What is judged, wished, habitual, possible, told of another time, or done at the hearing itself. */
const elsewhere =
  /\b(?:would|could|should|might|may|must|will|can|cannot|even|if|unless|never|always|usually|often|sometimes|every|used to|want(?:ed)?|hoped?|believed?|thought|think|feel|felt|wish(?:ed)?|urged?|called (?:on|for)|recogni[sz]ed|sorry|apologi[sz]ed|thanked|is|are|am|has|have|since|later|after ?wards?|eventually|subsequently|earlier|previously|before (?:that|then)|ago|years?|months?|weeks?|days?|yesterday|tomorrow|another (?:time|occasion)|previous|(?<!at )once|childhood|school|(?:mis)?remember\w*|dream\w*|nightmare\w*|court|inquests?|inquiry|jury|hearing|evidence|coroner|counsel)\b|\bhad (?:not |never |already |also |\p{L}+ly )*(?:been|seen|gone|come|lost|left|met|told|said|known|made|kept|taken|found|heard|become|begun|run|fought|served|\p{L}{2,}ed)\b/iu;
const telling =
  /^[^.]{0,80}?\b(?:told (?:the|an?) (?:inquests?|inquiry|court|jury|hearing|coroner|panel)|said|described|recalled|explained)\b (?:(?:that|how) )?/iu;

/** What is wished, possible, habitual or of another time. */
export function tellsElsewhere(words: string): boolean {
  return elsewhere.test(words);
}

/** What is as plainly one step of a day, in an account of which another step has that day. */
const step =
  /\b(?:threw|caught hold|got up|looked (?:at|out|down|over|into|through|up)|called (?:999|an ambulance|for help|the (?:police|emergency services|fire (?:brigade|service)|control room|coastguard))|told (?:him|her|them|(?:Mr|Mrs|Ms|Miss|Dr|PC) \p{Lu}\p{L}+)[^.;]{0,40} to \p{L}+|had (?:him|her|them|us) \p{L}+ |gave each|handed (?:him|her|them|it|out)|held (?:on|his|her|its)|nodded|stopped (?:his|her|the|and)|braked|steered|shut the|opened the|locked the|unlocked|switched (?:on|off)|pressed the|sounded the|followed (?:him|her|them|it)|picked (?:up|him|her|it)|bunch(?:ed|ing) together)\b/u;

export function tellsStep(words: string): boolean {
  return tellsDoing(words) || (step.test(words.replace(telling, '')) && !elsewhere.test(words.replace(telling, '')));
}

export function tellsDoing(words: string): boolean {
  const told = words.replace(telling, '');
  return doing.test(told) && !elsewhere.test(told);
}
