/**
 * The words beside a name → whether they say as a fact that this person carried out the attack, or only that they stand
 * accused of one.
 *
 * "X, who carried out the attack" → attacker; "X was convicted of the murder" → convicted; "the prosecution says X stabbed
 * her", "X denies murder" → no more than defendant: a claim is not a finding.
 */
import { didAttack, isAloneInClause, isNamedDoer, namesBefore, somebody } from './attack-deeds.ts';
import type { NamedPlace, Sign } from './part-of.ts';

const violence =
  '(?:murder(?:s|ing)?|attempted murder|wounding|stabbings?|shootings?|bombings?|terror(?:ism|ist offences)?|attacks?|killings?)';
const doubt =
  /\b(?:alleg\w*|accus\w*|charged|den(?:y|ies|ied)|prosecut\w*|suspect\w*|claim\w*|jury (?:was|were|has been|have been|had been) told|told (?:the )?jur\w*|the Crown|the defence|on trial|whether|may have|might have|could have|if|not guilty|believed to|thought to|said to have|is said|was said|rumou?r\w*|mistaken\w*|wrongly|opening the case|[QK]C)\b/u;

const opening = '^(?:, \\d{1,3},)?(?:,? who)? (?:(?:had|then|also|deliberately|himself|herself|later|first) ){0,2}';
const done = new RegExp(
  `${opening}(?:(?:carried out|committed|mounted|staged|embarked on|began) (?:the|this|his|her|their|an?) (?:\\p{L}+ ){0,2}(?:attacks?|shootings?|stabbings?|bombings?|massacre|atrocity|murders?)|(?:launched|launching) the attacks?|(?:stabbed|shot|murdered|killed|gunned down) (?:to death |dead )?${somebody}|mowed down|opened fire|detonated (?:the|a|his)|set off (?:the|a|his) (?:bomb|device)|blew himself up)`,
  'u',
);
/** Only where the documents tell of an attack: strikers strike, and many people act alone. */
const doneInAttack = new RegExp(`${opening}(?:acted alone|struck again)\\b`, 'u');
const struck = /^ struck\b(?! (?:by|out|up|a|the|off|down|him as))/u;
const drove =
  /^(?:, \d{1,3},)?(?:,? who)? (?:(?:had|then|deliberately) )?(?:(?:drove|ploughed|rammed|steered|crashed) (?:\p{L}+ ){0,5}(?:into|at|through)|ran down|mowed down|used (?:an?|the|his|her|their) (?:\p{L}+ ){1,3}to (?:run|mow|knock) down|used (?:an?|the|his|her|their) (?:\p{L}+ ){1,3}to (?:hit|ram|attack|drive (?:into|at))) (?:the |a |two |three |several |dozens of |crowds? of )*(?:pedestrians|people|crowds?|worshippers|shoppers|families|revellers|tourists|passers-by|police|officers|him|her|them)\b/u;
/** "attacked Ada Moss outside her shop": a person by two names, there or then; "attacked Labour’s plan" is none. */
const attacked =
  /^(?:, \d{1,3},)?(?: and \p{Lu}\p{L}+ \p{Lu}\p{L}+,(?: \d{1,3},)?)?(?:,? who)? (?:(?:had|then|also|both|later|first) ){0,2}attacked (?:(?:Mr|Mrs|Ms|Miss|Dr|PC) )?\p{Lu}\p{L}+(?: \p{Lu}[\p{L}’'-]+)+(?!['’])(?:,? \d{1,3},?)? (?:outside|inside|with|from behind|as (?:he|she|they)|while|when|near|on|at|in (?!an? (?:speech|statement|post|tweet|interview|letter|article|blog)))\b/u;
/** "They were killed when | Ada Moss | drove a van along Mill Street": what brought the deaths. */
const broughtOn = new RegExp(
  `\\b(?:killed|injured|hurt|wounded|murdered|died|hit)(?: [^.;:“”"]{1,60})? (?:when|as|after) ${namesBefore}`,
  'u',
);
const deed =
  /^(?:, \d{1,3},)? (?:then |deliberately )?(?:drove|ploughed|rammed|opened fire|stabbed|shot|attacked|detonated|set off|launched)\b(?! (?:(?:\p{L}+ )?to (?:work|school|hospital)|off\b|home\b|away\b))/u;
const doing = /^ (?:launching the|carrying out (?:the|an|his|her)) (?:\p{L}+ )?attack\b/u;
const named =
  /\b(?:[Tt]he|an?|gun ?|suicide|lone)? ?(?:[Aa]ttacker|[Gg]unman|[Kk]nifeman|[Bb]omber|[Kk]iller|[Mm]urderer|[Tt]errorist|[Hh]ijacker|[Aa]rsonist|[Rr]ingleader|[Aa]ccomplices?|[Aa]ttackers|[Gg]unmen|[Bb]ombers|[Kk]illers|[Tt]errorists)(?: was| were(?: named as| identified as)?)?(?:,|:| [–—-])? $/u;
const apposed =
  /^(?:, \d{1,3})?,? (?:was )?the (?:(?:\p{L}+ )?(?:attacker|gunman|knifeman|bomber|killer|murderer|hijacker)\b|(?:man|woman|teenager|person) (?:who (?:had )?(?:carried out|committed|launched) the|behind the) (?:\p{L}+ ){0,2}(?:attacks?|shootings?|stabbings?|bombings?|murders?)\b)/u;
/** "was shot dead by armed officers minutes after he began the attack": what he had done. */
const shotAfter =
  /^(?:,? \d{1,3},)? (?:was|were) (?:killed|shot(?: dead)?|stopped|arrested) by [^.;]{3,90}? (?:after|when|as) (?:he|she|they) (?:had )?(?:(?:embarked on|launched|carried out|began|mounted|committed|staged|went on) (?:the|this|his|her|their|an?) (?:[\p{L}-]+ ){0,5}(?:attack|rampage|shooting|stabbing|bombing|massacre)|opened fire|(?:drove|ploughed|rammed) (?:\p{L}+ ){0,5}(?:into|at|through) (?:the |a |crowds? of )*(?:pedestrians|people|crowds?|worshippers|shoppers|families|revellers|tourists|passers-by|officers)|(?:stabbed|shot|attacked|killed) (?:\p{L}+ ){0,3}(?:people|officers|shoppers|passengers|pedestrians|passers-by|worshippers)\b)/u;
/** "Ivo Kern’s home-made bomb went off". */
const ownBomb =
  /^['’]s (?:[\p{L}-]+ ){0,4}(?:bomb|explosives?|suicide (?:vest|belt))(?: \p{L}+ly)? (?:exploded|went off|detonated|blew up|was (?:set off|detonated))\b/u;
/** "Ivo Kern and his accomplices": of an attacker. */
const withAccomplices = /^(?:, \d{1,3},)? and (?:his|her) (?:\p{L}+ )?accomplices?\b/u;
/** "the widow of ringleader Ada Lund": she may be either, and nobody is called so who may not be. */
const kinOf =
  /\b(?:widow|widower|wife|husband|mother|father|sister|brother|son|daughter|partner|friend|lawyer|solicitor|counsel|family|parents) (?:of|for) (?:the )?(?:\p{L}+ )?$/u;
const passive = new RegExp(
  `\\b(?:(?:stabbed|knifed|slashed|shot|murdered|gunned down|killed|run down|run over|mowed down)(?: (?:to death|dead))?|(?:attacks?|stabbings?|shootings?|bombings?|massacre|atrocity|rampage)(?: (?:(?:carried out|committed|launched|mounted|staged) )?)?) by ${namesBefore}`,
  'u',
);

const convicted = new RegExp(
  `^(?:(?:,[^,.;]{0,60}){1,4},)?(?:,? who)? (?:(?:was|were|has been|had been|is|later|yesterday|today|then|since) ){0,3}(?:(?:convicted|found guilty) (?:yesterday |today )?of|jailed [^.;]{0,40}\\bfor|given a life sentence for|pleaded guilty to|admitted|sentenced [^.;]{0,40} for|serving [^.;]{0,40} for) [^.;]{0,50}\\b${violence}\\b`,
  'u',
);
const convictedBefore = new RegExp(
  `\\b(?:convicted|found guilty) (?:\\p{L}+ ){0,4}${violence}[^.;]{0,30}\\b(?:was|is|were) $|\\bconvicted (?:murderer|killer) $`,
  'u',
);
/** "A jury found | Ada Lund | guilty of murder". */
const guilty = new RegExp(`^ guilty of [^.;]{0,50}\\b${violence}\\b`, 'u');
const found = /\b(?:found|finding|find|finds) $/u;
const crimes =
  '(?:murder(?:s|ing)?|manslaughter|fraud|theft|stealing|assault(?:ing)?|rape|robbery|burglary|arson|wounding|perverting|conspir(?:acy|ing)|causing (?:death|grievous)|misconduct|perjury|offences?|counts?|charges?|terrorism)';
/** Only of a crime: whoever denies a claim is accused of nothing. */
const denying = new RegExp(
  `^(?:(?:,[^,.;]{0,60}){1,4},)?(?:,? who)? (?:also )?(?:denies|denied) (?:[\\p{L}\\d-]+ ){0,4}?${crimes}\\b`,
  'u',
);
const accused =
  /^(?:(?:,[^,.;]{0,60}){1,3},)?(?:,? who)? (?:(?:was|is|has been|had been|has|had|also) ){0,2}(?:(?:accused of|charged with|acquitted of|cleared of) (?:\p{L}+ ){0,4}(?:murder|manslaughter|fraud|theft|assault|rape|robbery|burglary|arson|wounding|perverting|conspiracy|causing|misconduct|perjury|offences?|counts?|terrorism)|on trial|gone on trial|went on trial|goes on trial|standing trial|(?:pleaded|pleads|pleading) not guilty|(?:found )?not guilty|acquitted|appeared in the dock|faces trial|stands trial|stood trial)\b/u;
const charged =
  /^(?:,[^,.;]{0,60}){0,3},? (?:(?:was|is|has been|had been|have been|also|since|later) ){0,3}(?:charged (?:in connection|over|after|on|by police)\b|remanded (?:in custody|on bail)|appeared at [^.;]{0,40}\bfor sentenc|due to appear (?:before|at|in) [^.;]{0,50}\b(?:[Mm]agistrates|[Cc]ourt)|appeared (?:before|at) [^.;]{0,40}\b(?:[Mm]agistrates|(?:Crown|[Yy]outh) [Cc]ourt)\b[^.;]{0,40}\bcharged)/u;
/** Not of a year long past: "was jailed in 1998". */
const sentenced =
  /^(?:,? (?:aged )?\d{1,3},?)?(?:,[^,.;]{0,60},)? (?:(?:[\p{Ll}’]+ ){1,9}(?:as|when|while|after) (?:he|she) was (?:sentenced|jailed)\b|(?:(?:has|had|have) been|was|is|were|will be) (?:(?:also|today|yesterday|then|later|both|all|each) ){0,2}(?:sentenced|jailed)\b)(?![^.;]{0,90}\b(?:1[5-9]|20)\d{2}\b)/u;
/** "was convicted of assisting an offender", and not in a year long past. */
const guiltyOfOther = new RegExp(
  `^(?:(?:,[^,.;]{0,60}){1,4},)?(?:,? who)? (?:(?:was|were|has been|had been|also|later|today|yesterday) ){1,3}(?:convicted|found guilty|cleared|acquitted) of (?:[\\p{L}\\d-]+ ){0,4}?(?:${crimes}|assisting an offender)\\b(?![^.;]{0,90}\\b(?:1[5-9]|20)\\d{2}\\b)`,
  'u',
);
const accusedBefore =
  /\b(?:the defendant|the accused|defendants?|prosecution of|[Tt]he case against|[Tt]he (?:murder |fraud |manslaughter |attempted murder )?trial of(?: (?:[\p{L}-]+ ){0,2}(?:man|woman|teenager|boy|girl|student|driver|doctor|nurse|teacher|father|mother))?|R v|v|charge against|charges against|acquitted),? $/u;
const ownDefence = /\b(?:his|her) own defence, $/u;

/** "The gunman, | Ivo Kern | , and Ada Lund": she is none. */
export function isOneAttacker(before: string): boolean {
  return named.test(before) && !/s(?: was| were(?: named as| identified as)?)?(?:,|:| [–—-])? $/u.test(before);
}

export function attackSigns({ before, after, sentence }: NamedPlace, violent: boolean): readonly Sign[] {
  const signs: Sign[] = [];
  const notHim = /\b(?:not|nor|never) (?:the )?$/u.test(before);
  if (
    (convicted.test(after) && !/^[^.;]{0,80}\bnot\b/u.test(after)) ||
    convictedBefore.test(before) ||
    (found.test(before) && guilty.test(after))
  )
    signs.push('convicted');
  if (accused.test(after) || charged.test(after) || accusedBefore.test(before) || ownDefence.test(before))
    signs.push('defendant');
  if (sentenced.test(after) || guiltyOfOther.test(after)) signs.push('sentenced');
  if (denying.test(after)) signs.push('denying');
  if (notHim || doubt.test(sentenceAround(sentence, before, after))) return signs;
  const inAttack =
    drove.test(after) ||
    doneInAttack.test(after) ||
    (broughtOn.test(before) && deed.test(after)) ||
    (struck.test(after) && /\b(?:before|when|after|until|where) $/u.test(before));
  const did =
    isNamedDoer(before) ||
    didAttack(after, violent) ||
    done.test(after) ||
    doing.test(after) ||
    shotAfter.test(after) ||
    ownBomb.test(after) ||
    (violent && (inAttack || attacked.test(after)));
  const isNamed = named.test(before) && !kinOf.test(`${before.replace(named, '').trimEnd()} `);
  if (
    did ||
    (violent &&
      (isNamed ||
        apposed.test(after) ||
        withAccomplices.test(after) ||
        (passive.test(before) && !isAloneInClause({ before, after }))))
  )
    signs.push('attacker');
  return signs;
}

/** Of a long sentence the words next to the name alone. */
function sentenceAround(sentence: string, before: string, after: string): string {
  return sentence.length < 400 ? sentence : `${before.slice(-120)} ${after.slice(0, 120)}`;
}

/** The documents tell of an attack, not of an accident. */
export function tellsOfAttack(texts: readonly string[]): boolean {
  return texts.some((text) =>
    /\b(?:terror\w*|(?<!\b(?:heart|panic|asthma|anxiety|epileptic) )attack(?:s|er|ers|ed)?|murder\w*|stabb\w*|gunm[ae]n|shootings?|bomb(?:er|ing|ings)|massacre|deliberately)\b/u.test(
      text,
    ),
  );
}
