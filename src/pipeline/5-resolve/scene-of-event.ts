/**
 * Words told at a hearing → whether they tell of the scene of the one event that the hearing is about.
 *
 * "Mr Hale started CPR", "The driver had lost a lot of blood from his wounds" → yes, somebody was being helped there;
 * "two officers were patrolling the yard" → yes, as a finding sets the scene; "She would have needed surgery" → no.
 */

/** What is done and met with where people have just been hurt. */
const aid =
  /\b(?:CPR|chest compressions|resuscitat\w+|unconscious|stopped breathing|breathing (?:had )?stopped|paramedics?|air ambulance|ambulance (?:crew|crews|arrived|came|reached)|bleeding|lost [^.]{0,40}\bblood|tourniquet|first aid(?! (?:training|course|kit|certificate))|surgery at the scene|blood transfusion|cardiac arrest|pulse|stretcher|recovery position|wounds?)\b/iu;
/** Judged, possible, somewhere else or at another time. */
const notThere =
  /\b(?:would (?:not )?have (?!to\b)|could (?:not )?have|should|might|may have|even|if|unless|hospital|mortuary|ward|later|years?|months?|weeks?|days?|previous(?:ly)?|trained|training|usually|always|never|review|examination|post-mortem|every)\b/iu;

/** Expects words that nobody but a witness tells. */
export function tellsOfAid(words: string): boolean {
  return aid.test(words) && !notThere.test(words);
}

const teller = /^["“]?(?:[\p{Lu}][\p{L}.’'-]* ?){1,4}(?:says?|said|found|told [^.]{3,30}?)(?: that)? (?=\S)/u;
const state =
  /^["“]?(?:(?:the|a|an|both|all|no|two|three|four|his|her|their) )?(?:[\p{L}’'-]+ ){1,4}?(?:was|were|had been) (?:(?:not|still|then|already) )?(?:patrolling|guarding|standing|stationed|posted|sitting|walking|driving|waiting|some distance|out of (?:view|sight)|away from|at (?:the|his|her|their) (?:gates?|post|controls|wheel|bridge|door|helm|console|desk))\b/iu;

/** Who stood where, in the main clause: "They had been some distance away". */
export function setsScene(words: string): boolean {
  return (
    state.test(words.replace(teller, '')) && !/\b(?:would|could|may|might|possible|if|often|usually)\b/iu.test(words)
  );
}
