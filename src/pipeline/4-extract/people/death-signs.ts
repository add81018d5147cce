/**
 * The words beside a name → whether they say that this person was killed, died of something else, or was hurt.
 *
 *   "| Ada Lund | , 30, was killed when Ivo Kern drove at her", "Ivo Kern shot | Ada Lund | dead" → killed
 *   "Ada Lund was killed when | Ivo Kern | drove at her"                                           → nothing
 */
import { isVictimInClause, opensClauseOfOwn } from './attack-deeds.ts';
import { isDeathApart, isMourned } from './died-apart.ts';
import type { NamedPlace, Sign } from './part-of.ts';

const role = "(?:(?!ringleader|attacker|killer|gunman|bomber|terrorist)[\\p{L}’'-]+ ){0,5}";
const killedBefore = new RegExp(
  `\\b(?:(?<!\\b(?:unlawful|lawful|mercy) )killing(?! (?:only|if|unless|when|where|because|by)\\b)|[Dd]eaths? of|[Mm]urders? of|murdering|killings? of|body of|bodies of|[Ii]nquests? (?:of|on)|manslaughter of|loss of life of|widow of|widower of|funeral of|[Tt]he late) (?!by\\b|in\\b|at\\b|and injuring)(?:\\d{1,3}-year-old )?${role}$`,
  'u',
);
/** "killed three people: Ivo Kern, 29, Ada Moss, 33, and her son". */
const killedList =
  /\bkilled (?:\p{L}+ ){1,4}(?:people|men|women|passengers|children|workers|others|residents|pedestrians|staff): (?:(?:[\p{L}\d’'-]+|(?:\p{Lu}|Mrs?|Ms|Dr)\.),? ){0,24}$/u;
/** "Of the 31 on board, two died: Ada Lund, 45, a nurse, and Ivo Kern, 19"; "two died in the fall of the wall: Ada Lund". */
const diedList =
  /\b(?:died|dead|were killed|lost their lives)(?: (?:in|on|at|when|as|after|during|aboard) [^.;:“”"]{1,80})?: (?:(?:[\p{L}\d’'-]+|(?:\p{Lu}|Mrs?|Ms|Dr)\.),? ){0,24}$/u;
/** "Eleven patients died. Among them were Ada Lund, 81, and Ivo Kern, 79". */
const amongDead =
  /\b(?:died|were killed|lost their lives)\b[^.!?]{0,110}\. (?:Among them (?:was|were)|They included) (?:(?:[\p{L}\d’'-]+|(?:\p{Lu}|Mrs?|Ms|Dr)\.),? ){0,24}$/u;
/** "The murdered man, Ivo Kern, was born"; "The deceased, Ada Moe (“the deceased”)". */
const calledDead =
  /(?:\b[Tt]he (?:murdered|dead|drowned) (?:man|woman|boy|girl|child|teenager|couple)|(?:^|[.!?]["”]? |\] )The (?:deceased|victim)), $/u;
const killedActive =
  /\bkilled (?!by\b|in\b|outright\b|at\b|when\b|and\b|on\b|after\b|before\b|during\b|instantly\b)(?:[\p{L}’'-]+,? ){0,9}$/u;
/** "The two who stabbed | Ada Lund and Jan Moss | to death" apart: "fatally stabbed | Ada Lund". */
const killedOutright =
  /\b(?:fatally (?:stabb(?:ed|ing)|shot|shooting|wound(?:ed|ing)|injur(?:ed|ing)|struck)|shot dead|stabbed to death|beat to death|(?:identified|named) (?:the|an?) [^.;:“”"]{0,50}\bwho (?:had )?(?:died|was killed|was stabbed|was shot)[^.;:“”"]{0,60} as) (?!by\b|in\b|at\b|when\b|and\b|on\b|after\b|before\b|during\b|outside\b|inside\b|near\b|while\b)(?:[\p{L}’'-]+,? ){0,5}$/u;
/** "accused of killing his wife, 52-year-old | Ada Lund, and son, 22-year-old | Ivo Lund". */
const killedKin =
  /\b(?:killing|murdering|murders? of|deaths? of) (?:his|her|their) [^.;:“”"]{0,90}?\b(?:wife|husband|partner|mother|father|sons?|daughters?|sister|brother|children|parents|girlfriend|boyfriend|grandmother|grandfather),? (?:\d{1,3}-(?:year|month)-old )?$/u;
const amongThem = /\b(?:killing|killed|died|dead)\b[^.;]{0,60}, (?:among them|including) (?:[\p{L}’'-]+ ){0,4}$/u;
const theDead =
  /(?:\b(?:[Tt]hose|people|passengers|men|women|pupils|victims|brothers|sisters|siblings|children|boys|girls|workers|residents|miners|friends|colleagues|teenagers|students|[Tt]he (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})) (?:who (?:died|were killed|lost their lives)|killed)|\b[Tt]he (?:dead|victims|deceased|killed)|\bKilled) (?:was|were|are)(?: named as| identified as)?:? (?:(?!(?:by|with|to|from|near|known)\b)[\p{L}’'-]+ ){0,4}$|\b(?:died|killed|dead|lives)\b[^\n]{0,150}\. (?:They|The (?:dead|victims)) (?:were|are) (?:[\p{L}’'-]+ ){0,4}$|(?:^|[.!?]["”]? )(?:They|The (?:dead|victims|pair|two|three|four|five|six|\d+))(?: \p{Ll}+)? (?:have been|were|had been) (?:named|identified)(?: \p{Ll}+)? as (?:[\p{L}’'-]+ ){0,2}$|\b[Dd]eaths of (?:two|three|four|five|six|several|\d{1,3}) \p{L}+[^.;:]{0,60}(?: [–—-]|:) (?:\p{Ll}+ ){0,2}$|\btributes? [^.]{0,40}\bvictims(?: today)?(?::| [–—-]) (?:\p{Ll}+ ){0,2}$|\b(?:of the|the (?:two|three|four|five|six)) victims, $/u;
const killedAfter =
  /^(?:,? (?:aged )?\d{1,3}(?: and \d{1,3})?,?)?(?:,[^,.;]{0,70},)?(?:,| [–—-])? (?:who )?(?:(?:has|had|later|also|then|both|all|sadly|since) ){0,3}(?:died|dies(?= (?:in|at|after|from|of|aged|on|when|later|a|the)\b|[.,;])|drowned|perished|(?:lost|took) (?:his|her|their) (?:own )?li(?:fe|ves)|(?:became|becomes) (?:the )?(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|last|latest|final|youngest) (?:victim|person to die|to die|fatality)\b|(?:was|were|been|being) (?:(?!not\b|never\b)\p{Ll}+ and )?(?:(?:also|then|later|both|all|himself|herself) ){0,2}(?:killed|drowned|murdered|pronounced dead|found (?:dead|unresponsive|lifeless)|(?:found|discovered)(?: by [^,.;:]{2,40}?)? to (?:have (?:died|passed away)|be dead)|declared dead|stabbed to death|shot dead|fatally (?:injured|wounded|stabbed|shot|hurt)|lost(?= (?:at sea|overboard|with|when|as|off|in the (?:sinking|wreck|disaster|fire|storm|gale|explosion|flood|avalanche|crash))\b|[.;])))\b/u;
const killedLater =
  /^(?:(?!\b(?:said|says|told|tells|heard|added|recalled|described|that|she|he|they|who|whose)\b)[^.;]){0,170}\b(?:but|and) (?:later |had )?died\b(?! down| out)|^(?:,? (?:aged )?\d{1,3},?)? (?:was|were) (?:among|one of|the (?:youngest|oldest|first|last|only|second|third)) [^.;]{0,50}(?:who (?:died|were killed|lost their lives)|to die|killed|murdered|dead|victims|lost)\b|^,? (?:who was|was|were) lost\b(?! in (?:thought|the post))/u;
/** "Ivo Kern and two of the crew, Ada Moss and Jan Lund, had been killed". */
const withOthers =
  /^(?:,? (?:aged )?\d{1,3},?)? and (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|both|all) (?:of )?(?:(?:the|his|her|their|other) )?(?:\p{Ll}+ ?){1,3}(?:, [^.;]{2,160},)? (?:(?:all|had|also|both|later) ){0,2}(?:were (?:killed|murdered)|been (?:killed|murdered)|died|drowned|perished|lost their lives|were drowned|been drowned)\b/u;
const killedOwned =
  /^['’]s? injuries (?:were|proved) (?:fatal\b|so \p{Ll}+ that (?:he|she) (?:(?:was|later|sadly|had|been) ){0,3}(?:died|pronounced dead|declared dead)\b)|^['’]s? (?:death|body|widow|widower|murder|killing|funeral|inquest|post-mortem|fatal|last moments|killer)\b|^ (?:suffer(?:ed|ing)|sustain(?:ed|ing)) (?:\p{Ll}+ )?fatal\b/u;

/** "Ivo Kern shot | Ada Lund | dead", "stabbed | Ada Lund | , 25, and Jan Orr, 23, to death". */
const struckOut =
  /\b(?:shot|stabbed|beat|beaten|bludgeoned|hacked|kicked|strangled|choked) (?:(?:[\p{L}’'-]+|\d{1,3}),? ){0,10}$/u;
const outright = /^(?:(?:, | |,? and )(?:\p{Lu}[\p{L}’'-]*|\d{1,3}))*,? (?:dead|to death)\b/u;

/** "One survivor, | Ivo Kern, took his own life four years later". */
const survivor = /\bsurvivors?,? $/u;

/** Nobody killed who died of age or illness, unless something brought that on. */
const naturally =
  /^[^.;]{0,110}\bdied (?:(?:\p{Ll}+ly|at home|at the age of \d+|aged \d+),? ){0,2}(?:peacefully|of old age|in (?:his|her) sleep|(?:of|from) natural causes|(?:of|from) (?:\p{Ll}+ ){0,2}(?:cancer|leukaemia|pneumonia|influenza|bronchitis|dementia|tuberculosis|consumption|typhoid|cholera|illness|disease|tumour|stroke))\b(?![^.;]{0,60}\b(?:after|caused|brought|contributed|following|because|due)\b)/u;

/** "the widow of Mr Holt’s brother": what stands before the name is of somebody else. */
const owning = /^(?:['’]s\b|['’] \p{Ll})/u;

/** What is said of the person’s death there. */
export function deathSigns({ before: words, after: following }: NamedPlace): readonly Sign[] {
  const after = isVictimInClause(words) ? '' : following;
  const before = owning.test(after) || opensClauseOfOwn(words) ? '' : words;
  const mourned = isMourned(before, after);
  const told = (killedAfter.test(after) || killedLater.test(after)) && !naturally.test(after);
  const apart = told && isDeathApart(after);
  const dead =
    (killedBefore.test(before) && !mourned) ||
    killedActive.test(before) ||
    killedOutright.test(before) ||
    (struckOut.test(before) && outright.test(after)) ||
    killedKin.test(before) ||
    (calledDead.test(before) && /^(?:,| \()/u.test(after)) ||
    killedList.test(before) ||
    diedList.test(before) ||
    amongDead.test(before) ||
    theDead.test(before) ||
    amongThem.test(before) ||
    (told && !apart && !survivor.test(before)) ||
    diedWithOthers(after) ||
    (killedOwned.test(after) && !mourned);
  const hurt =
    /^(?:,[^,.;]{0,70},)?(?: [–—-])? (?:(?:was|were|had been|also|badly|seriously|slightly|gravely|critically) ){1,3}(?:injured|wounded|hurt|burned|burnt)\b/u.test(
      after,
    ) ||
    /^(?:,[^,.;]{0,70},)? (?:lost (?:his|her) (?:sight|leg|arm|hearing|foot|hand|eye)|survived|suffered (?:serious|severe|minor|life-changing) injuries|broke (?:his|her))\b/u.test(
      after,
    ) ||
    /\b(?:injuring|wounding) (?:[\p{L}’'-]+ ){0,3}$/u.test(before);
  const signs: readonly (Sign | null)[] = [
    dead ? 'killed' : null,
    mourned ? 'mourned' : null,
    apart ? 'died' : null,
    hurt ? 'injured' : null,
  ];
  return signs.filter((sign) => sign !== null);
}

/** "| Ada Lund | and six others were killed": said of all who are named before, too. */
export function diedWithOthers(after: string): boolean {
  return withOthers.test(after);
}
