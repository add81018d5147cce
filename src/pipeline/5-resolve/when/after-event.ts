/**
 * Words told at a hearing → whether what they tell came after the event it is about, and before it was told.
 *
 * "A pathologist found a wound to the chest", "Police arrested two people for questioning", "When she saw pictures of the
 * attacker" → after the event; "A review of the procedures was undertaken" → only before it was told.
 */
import type { EventCandidate } from '../../artifacts.ts';

const before =
  /\b(?:had (?:already |previously |last )?(?:been )?(?:examined|found|tested|inspected|arrested))\b|\b(?:previous|earlier) (?:tests?|examinations?|arrests?)\b/iu;
const body =
  /\b(?:wounds?|injur\w+|cause of death|body|bodies|skin|skull|lungs?|heart|chest|arms?|toxicology|blood|drown\w+|asphyxia\w*|smoke inhalation|post-mortem|pathologist)\b/iu;
const investigating =
  /^(?:the )?(?:\p{L}+ ){0,2}(?:police|detectives|officers|investigators)\b[^.]{0,40}?\b(?:arrested|questioned|interviewed|searched|seized|recovered|found no (?:evidence|indication|sign))\b/iu;
const inConnection =
  /\b(?:for questioning|on suspicion|in connection|being involved|was involved|his plan|her plan|their plan|the (?:attack|killing|murder|shooting|stabbing|bombing|explosion|fire|crash))\b/iu;
const learning =
  /\b(?:saw|heard|learn(?:ed|t)|read|watched|was told|were told|found out)\b[^.]{0,40}?\b(?:pictures?|photographs?|images?|footage|news|reports?|of|about)\b[^.]{0,20}?\bthe (?:attacker|gunman|bomber|killer|victims|attack|crash|collision|derailment|fire|explosion|shooting|stabbing|sinking|capsize|collapse|disaster|tragedy)\b/iu;
const review =
  /\b(?:review|inquiry|investigation|audit)\b[^.,]{0,80} (?:was|were|had been|has been) (?:undertaken|carried out|conducted|commissioned|completed|held|ordered)\b/iu;

/** Of a candidate whose time nothing else gives. */
export function cameAfter({ standing, people, warning }: EventCandidate, words: string): string | null {
  if (before.test(words)) return null;
  const ofBody = warning !== null || people.some(({ part }) => part === 'killed') || body.test(words);
  if (standing === 'examination' && ofBody) return 'The examination was made after';
  if (standing === 'official' && investigating.test(words) && inConnection.test(words))
    return 'The police investigated it after';
  return standing === 'account' && learning.test(words) ? 'The words speak of what followed' : null;
}

/** It says no more than that it was over when it was told. */
export function wasDone(words: string): boolean {
  return review.test(words);
}
