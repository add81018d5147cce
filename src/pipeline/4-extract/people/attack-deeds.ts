/**
 * Words behind somebody's name → whether they tell of an attack that this one carried out.
 *
 *   "Ivo Kern | used a van to run down shoppers", "Ivo Kern | , 28, was shot dead by police after stabbing two people" → true
 *   "Ivo Kern | used a van to carry bread", "Ada Lund | shot footage of the attack", "Ada Lund | was stabbed" → false
 */
import type { NamedPlace } from './part-of.ts';

const numbers =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|more|other|another|\\d{1,3})';
const people =
  '(?:people|persons?|m[ae]n|wom[ae]n|officers?|police(?:m[ae]n|woman)?|child(?:ren)?|girls?|boys?|wife|mother|father|sons?|daughters?|sister|brother|husband|guards?|soldiers?|students?|pupils?|teachers?|shopkeepers?|shoppers?|tourists?|victims?|pedestrians?|worshippers?|concert-?goers?|revellers?|passers-by|bystanders?|diners?|drinkers?|colleagues?|neighbours?|drivers?|passengers?|nurses?|doctors?|families|crowds?|strangers?|graduates?|schoolboys?|schoolgirls?|teenagers?|pensioners?|friends?|residents?|priests?|partners?|girlfriends?|boyfriends?|workers?|customers?|guests?|runners?|members? of the public|others?)\\b';
/** "Ada Lund", "her", "two officers", "dozens of people", "shoppers"; never the footage "of people". */
export const somebody = `(?:\\p{Lu}|(?:him|her|them)\\b|(?:(?:at least|more than|up to|about|some|nearly) )?(?:(?:an?|the|his|her|their|${numbers}) (?:more |further |other )?|(?:the )?(?:dozens|scores|hundreds|crowds?|members|groups?) of )?(?:(?!of\\b|for\\b|with\\b|by\\b|at\\b|to\\b)[\\p{Ll}-]+ ){0,3}?${people})`;
const vehicle = '(?:van|car|lorry|truck|vehicle|taxi|bus|motorbike|motorcycle|jeep|4x4|pick-up)';
const blade =
  '(?:kni(?:fe|ves)|blades?|axes?|machetes?|swords?|daggers?|hammers?|screwdrivers?|cleavers?|guns?|rifles?|pistols?|shotguns?)';
const own = '(?:an?|the|his|her|their|two|three)';
const into = '(?:into|at|through|over|towards|among|straight at|straight into|directly at)';

/** In the past, as a participle and after "had"; whom it was done to follows. */
const deedsTo: readonly string[] = [
  '(?:mow(?:ed|n|ing)|gunn(?:ed|ing)) down',
  `(?:sw[iu]ng(?:ing)?|swung|thrust(?:ing)?|plung(?:ed|ing)|wav(?:ed|ing)|jabb(?:ed|ing)|slash(?:ed|ing)) ${own} (?:[\\p{L}-]+ ){0,2}${blade} (?:in |up |down |back )?(?:at|into|through|towards)`,
  '(?:stabb|knif|slash)(?:ed|ing)(?: to death)?',
  '(?:murder|kill)(?:ed|ing)',
  '(?:shot|shooting)(?: dead)?',
  'fatally (?:(?:wound|injur|stabb|shoot)(?:ed|ing)|shot)',
];
const deeds: readonly string[] = [
  `(?:${deedsTo.join('|')}) ${somebody}`,
  `us(?:ed|ing) ${own} (?:[\\p{L}\\d-]+ ){0,3}(?:${vehicle}|${blade}) to (?:deliberately )?(?:run (?:down|over|into)|mow|drive (?:into|at)|ram|hit|strike|stab|slash|kill|murder|attack|plough|shoot)`,
  `(?:lung(?:ed|ing)|slash(?:ed|ing)|r[au]n(?:ning)?|charg(?:ed|ing)|rush(?:ed|ing)|came|coming) (?:at|towards|through) (?:[^.;,“”"]{2,60} )?(?:with|wielding|brandishing|carrying|armed with) ${own} (?:[\\p{L}-]+ ){0,2}${blade}`,
  `attack(?:ed|ing) (?:\\p{L}+ ){0,2}?${people}`,
  `(?:launched|launching) (?:the|an?|his|her|their) (?:[\\p{Ll}-]+ ){0,3}(?:attack|assault) on (?:\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+(?!['’])|(?:him|her|them)\\b|(?:${numbers}|his|her) (?:\\p{Ll}+ ){0,2}${people})`,
  'open(?:ed|ing) fire',
  `(?:detonat|explod)(?:ed|ing) ${own} (?:[\\p{L}-]+ ){0,3}(?:bomb|device|vest|explosives?|rucksack|belt)`,
  `set(?:ting)? off ${own} (?:[\\p{L}-]+ ){0,2}(?:bomb|device)`,
  'bl(?:ew|own|owing) (?:himself|herself|themselves) up',
  `(?:went|gone|going) on (?:a|the|his|their) (?:[\\p{L}-]+ ){0,2}rampage`,
  'rampag(?:ed|ing)',
];
/** Which a driver does by mistake as well. */
const drives = `(?:r[au]n(?:ning)? (?:over|down)|(?:drove|driven|driving|plough(?:ed|ing)|ramm(?:ed|ing)|steer(?:ed|ing)|crash(?:ed|ing)) (?:[\\p{L}\\d’-]+ ){0,6}?${into}) ${somebody}`;
const aged = '(?:,? (?:aged )?\\d{1,3}\\b,?)?';
const adverbs =
  '(?:(?:had|then|also|later|first|deliberately|both|all|himself|stopped to|stop to|went on to|began|started|has) ){0,3}';
const stopped = '(?:was|were) (?:[\\p{L}]+ )?(?:killed|shot(?: dead)?|stopped|arrested|tasered|detained)';

/** What stands between the name and the deed. The deeds are looked for once, and not behind each of these: so they cost least. */
const leads: readonly RegExp[] = [
  // Asides may stand between: ", who was shot dead by police, had".
  `^${aged}(?:,[^,.;:“”"]{2,90},)?(?: [–—-]|,)?(?: who)? ${adverbs}$`,
  // "forced his way in and stabbed her": of a clause whose subject is the name.
  `^(?: who)? (?!(?:was|were|is|are|said|says|told)\\b)(?:(?!that|who|when|as|while|because|if|where|saw|heard|said|told|and\\b)\\p{Ll}+ ){1,6}and (?:then )?$`,
  // "was shot dead by police after he stabbed two people", "… seconds after stabbing two people".
  `^${aged}(?:,[^,.;:“”"]{2,60},)?(?:,? who)? ${stopped} [^.;“”"]{0,90}?\\b(?:after|when|as|while|for|having) (?:(?:he|she|they) )?${adverbs}$`,
].map((pattern) => new RegExp(pattern, 'u'));
const meant = new RegExp(`(?<= )(?:${deeds.join('|')})`, 'gu');
const perhapsMeant = new RegExp(`(?<= )${drives}`, 'gu');

function tellsOf(deed: RegExp, after: string): boolean {
  return [...after.matchAll(deed)].some(({ index }) => {
    const before = after.slice(0, index);
    return leads.some((lead) => lead.test(before));
  });
}

/** `violent`: the documents tell of an attack, so that no driver lost control. */
export function didAttack(after: string, violent: boolean): boolean {
  return tellsOf(meant, after) || (violent && tellsOf(perhapsMeant, after));
}

/** Names and ages, as "Ivo Kern, 27, Jan Moss and " before the last of them. */
export const namesBefore = "(?:the )?(?:(?:\\p{Lu}[\\p{L}’'-]*|\\d{1,3}|and|(?:Mr|Mrs|Ms|Dr)\\.?),? ){0,24}$";
/** "killed when | Ivo Kern", "stabbed by | Ivo Kern", "as Jan Lund and | Ivo Kern": in another clause than whoever died. */
const clauseOfOwn = new RegExp(
  `\\b(?:when|after|while|before|because|until|by|from|(?<!\\b(?:named|identified|known|recognised|described|called|remembered)(?: [^.;,]{1,40})? )as) ${namesBefore}`,
  'u',
);
/** `before`: what stands before a name. Of deaths told there nothing is said of it. */
export function opensClauseOfOwn(before: string): boolean {
  return clauseOfOwn.test(before);
}

/** "The man who stabbed | Ada Lund | , Ivo Kern, was": what follows is of the man. */
const didIt = '(?:stabbed|killed|murdered|shot|attacked|knifed|ran over|ran down|mowed down|strangled)';
const doer = '(?:m[ae]n|wom[ae]n|person|people|pair|trio|teenagers?|youths?|boys?|two|three|four|one|those)';
const victimOf = new RegExp(`\\b${doer} who (?:had )?${didIt} (?:dead |to death )?(?:an? |the )?(?:\\p{Ll}+ )?$`, 'u');
const doerNamed = new RegExp(
  `\\b${doer} who (?:had )?(?:${didIt} [^.;:“”"]{2,80}|(?:carried out|committed|launched|mounted|planned) (?:the|this|both) (?:\\p{L}+ ){0,2}(?:attacks?|murders?|shootings?|stabbings?|bombings?)), $`,
  'u',
);
export function isVictimInClause(before: string): boolean {
  return victimOf.test(before);
}
export function isNamedDoer(before: string): boolean {
  return doerNamed.test(before);
}

/** "killed by Ivo Kern and | Ada Lund | was hurt": a clause of her own, and no list of two. */
export function isAloneInClause({ before, after }: Pick<NamedPlace, 'before' | 'after'>): boolean {
  return /\band $/u.test(before) && /^(?:,? (?:aged )?\d{1,3},?)? (?:was|is|has)\b/u.test(after);
}
