/**
 * All that the documents say beside a person's name → the part that they take.
 *
 * "Gareth Patterson QC, for families" → counsel; "Dr Hudson, of the London Air Ambulance team" → responder;
 * "Crewe denies the murder" → defendant, whatever else the prosecution says that he did.
 */
import { attackSigns } from './attack-signs.ts';
import { deathSigns } from './death-signs.ts';
import { isReadFor } from './read-for.ts';
import { counselTo, rolesBeside } from './roles-beside.ts';
import {
  judicialTitles,
  medicalTitles,
  militaryTitles,
  policeTitles,
  publicTitles,
  responderTitles,
} from './titles.ts';
import { isThere } from './was-there.ts';

/** One place where a person is named. */
export interface NamedPlace {
  /** The words before the name in its passage, and those after it in its sentence; some 200 characters at most. */
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

/** In order of weight: the first that anything says is the person's part. */
const order = [
  'convicted',
  'defendant',
  'attacker',
  'killed',
  'coroner',
  'judge',
  'pathologist',
  'counsel',
  'bereaved',
  'injured',
  'intelligence',
  'responder',
  'expert',
  'police',
  'official',
  'sentenced',
  'witness',
] as const;
/** `soldier`: whose deeds in a battle are no crime. `kin`: called somebody's mother or brother, which makes them bereaved where that person was killed. `died`, `mourned`: dead,
 * perhaps of something that is not told here. `sentenced`: which makes a defendant of whoever has no other part but to tell. `sheriff`: a judge where there are sheriff courts. `sits`: opens or adjourns it, as only who sits in it does, unless called counsel. `denying`: denies a crime, which makes a defendant of whoever has no office there. */
export type Sign = (typeof order)[number] | 'denying' | 'kin' | 'soldier' | 'mourned' | 'died' | 'sheriff' | 'sits';

const offices = ['coroner', 'judge', 'counsel', 'official'] as const;

/** `signs` are those of all places where the person is named, with those of the name itself. */
export function partFrom(signs: ReadonlySet<Sign>): string {
  const police = (signs.has('police') || signs.has('soldier')) && !signs.has('convicted') && !signs.has('defendant');
  if (signs.has('denying') && !offices.some((sign) => signs.has(sign)))
    return signs.has('convicted') ? 'attacker' : 'defendant';
  const told = order.find((sign) => signs.has(sign) && !(sign === 'attacker' && police));
  if (told === undefined) return 'other';
  if (told === 'sentenced') return 'defendant';
  return told === 'convicted' ? 'attacker' : told;
}

/** What a name's own title and letters say. */
export function signsOfName(title: readonly string[], postNominal: string | null): readonly Sign[] {
  const last = title.at(-1) ?? '';
  const has = (words: ReadonlySet<string>): boolean => title.some((word) => words.has(word));
  if (title.includes('Coroner')) return ['coroner'];
  if (title.includes('Sheriff')) return ['official', 'sheriff'];
  if (title.includes('Attorney') && last === 'General') return ['official'];
  if (last === 'Justice' || (has(judicialTitles) && last !== 'Secretary')) return ['judge'];
  if (/^(?:QC|KC|SC)$/u.test(postNominal ?? '') || last === 'Attorney') return ['counsel'];
  if (/^Prof/u.test(last)) return ['expert'];
  if (last === 'Chief' && title[0] === 'Fire') return ['responder'];
  if (has(responderTitles)) return ['responder'];
  if (has(publicTitles) || /^(?:MP|MSP|MLA|MEP|TD)$/u.test(postNominal ?? '')) return ['official'];
  if (has(policeTitles) && !has(medicalTitles)) return ['police'];
  if (has(militaryTitles)) return ['soldier'];
  return [];
}

/** What one place says of the person named there. `violent`: the documents tell of an attack. */
export function signsAt(place: NamedPlace, violent: boolean): readonly Sign[] {
  return [
    ...deathSigns(place),
    ...attackSigns(place, violent),
    ...courtSigns(place),
    ...rolesBeside(place),
    ...witnessSigns(place),
  ];
}

/** "was giving his summing-up", "sent the jury out". */
const sumsUp =
  /^,? (?:(?:who|had|has|was|then|also|later) )*(?:(?:gives?|giving|gave|began|begun|beginning|finished|delivered|delivering|completed) (?:his|her) summing[- ]up\b|summed up\b|(?:sends?|sent) the jury out\b|directed the jury\b)|^[^.;“”"]{0,70}\b(?:(?:releas|deliver|publish)ing|(?:will|would|is|was|due|expected) (?:to )?(?:deliver|release|publish|give)|(?:delivered|released|published)) (?:his|her) (?:findings|conclusions?|ruling)\b/u;

/** "opened the eight-week inquiry by thanking": "his case" is counsel’s. */
const opensSitting =
  /^,? (?:who )?(?:(?:formally|officially|briefly|today|yesterday|also|then|has|had) )*(?:\p{L}+ly )?(?:opened|adjourned|resumed|reopened|closed) (?:the|this|an?|that|his|her) (?:[\p{L}\d-]+ ){0,5}(inquests?|inquir(?:y|ies)|hearings?|proceedings|tribunal)\b(?! (?:of|for) (?:the )?(?:\p{L}+ )?(?:case|evidence))/u;

/** A transcript's line "Questions from Ms Pell". */
const asking =
  /^(?:further )?(?:questions|questioned|(?:cross-|re-)?examin(?:ed|ation)(?:[- ]in[- ]chief)?) (?:from|by) $/iu;

/** "Cross-examined by Jo Rook, for Mr Vale, he said": what he said is not hers. */
const crossExamining = /\b(?:cross-|re-)(?:examined|examination) by (?:(?:the|his|her) (?:\p{Ll}+ ){0,3})?$/iu;

/** Who sits over it, and who speaks for whom. */
function courtSigns({ before, after, sentence }: NamedPlace): readonly Sign[] {
  const signs: Sign[] = [];
  if (
    /^(?: [QK]C)?(?:,|,? (?:is|was|as|sitting as|sits as)\b) (?:the |an? )?(?:(?!(?:tells?|told|ask(?:s|ed)?|to|by|with|from|for|thank(?:s|ed)|says|said)\b)\p{L}+ ){0,2}coroner\b(?! (?:said|says|told|tells|heard|hears|added|adds|asked|asks|recorded|ruled|concluded|found|explained|opened|adjourned|noted|accepted)\b)/iu.test(
      after,
    ) &&
    !/^['’]/u.test(after)
  )
    signs.push('coroner');
  if (
    !counselTo.test(before) &&
    /\b(?<!\b(?:to|for) (?:the )?(?:chief |senior )?)coroner(?: for [\p{L} ]{2,40})?,? (?:the )?(?:Rev )?$/iu.test(
      before,
    )
  )
    signs.push('coroner');
  if (/\b(?:[Rr]ecording|[Rr]eturning) (?:an?|his|her) (?:\p{L}+ )?(?:verdict|conclusion)[^.;,]{0,40}, $/u.test(before))
    signs.push('coroner');
  if (sumsUp.test(after)) signs.push('sits');
  const sat = opensSitting.exec(after)?.[1];
  if (sat !== undefined) signs.push(sat.startsWith('inquest') ? 'coroner' : 'sits');
  if (
    /^,? (?:who (?:is |was )?)?(?:chaired|chairing|chairs|presided|presiding|the chair(?:man|woman)? of the inquiry)\b/iu.test(
      after,
    )
  )
    signs.push('judge');
  if (/^Chaired by (?:the )?$/u.test(before)) signs.push('judge');
  if (
    /\b(?:chaired|presided over|led|headed|conducted) by $/u.test(before) &&
    /\b(?:inquiry|tribunal|hearing|inquests?|review)\b/iu.test(before)
  )
    signs.push('judge');
  if (
    /^(?: [QK]C)?,? (?:(?:who )?(?:represent(?:ing|s|ed)(?! (?:himself|herself|themselves|themself)\b)|appear(?:ing|s|ed) for|act(?:ing|s|ed) for|prosecut(?:ing|ed)|defend(?:ing|ed)(?! (?:the|his|her|their|its|an?) (?!(?:defendant|accused|(?:two|three) )\b)\p{L}))\b|for (?:the )?(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:family|families)\b|for (?:the )?(?:famil|victim|relatives|prosecution|defence|crown|company|union|police|council|appellant|applicant|respondent|claimant|survivors)|counsel|barrister)/iu.test(
      after,
    )
  )
    signs.push('counsel');
  if (forBody.test(after) || isForParty(before, after)) signs.push('counsel');
  if (
    /\b(?:inquiry|tribunal|inquests?)['’]s (?:chair|chairman|chairwoman|judge),? $/u.test(before) ||
    /\b(?:judge|chair|chairman|chairwoman|member) (?:who led|of) the (?:\p{L}+ ){0,2}(?:inquiry|tribunal|inquests?),? $/u.test(
      before,
    )
  )
    signs.push('judge');
  if (/\b[Tt]he chair(?:man|woman)?, $/u.test(before) && /\b(?:inquiry|tribunal)\b/iu.test(sentence))
    signs.push('judge');
  if ((asking.test(before) && after.length < 3) || crossExamining.test(before)) signs.push('counsel');
  const isLawyer =
    !isThere(after) && /\brepresented by $|\b(?:solicitor|barrister|counsel|lawyer|attorney),? $/u.test(before);
  if (/\b[Tt]he sheriff, $/u.test(before)) signs.push('sheriff');
  if (isLawyer && !isReadFor(before, after)) signs.push('counsel');
  if (/^ (?:gave|recorded) the cause of death/iu.test(after) || postMortem.test(after)) signs.push('pathologist');
  if (/^,? (?:an? |the )?(?:MI5|MI6|GCHQ|intelligence) (?:agent|officer|witness)/u.test(after))
    signs.push('intelligence');
  return signs;
}

/** "Dr Vale, of Marrack hospital, carried out a post-mortem examination". */
const postMortem =
  /^(?:,[^,.;“”"]{2,70},)? (?:had |then |later |also )?(?:carried out|conducted|performed|undertook|made|did) (?:the|an?|his|her) (?:(?:second|forensic|full|further) )?(?:post[- ]?mortem|autopsy)/u;

/** "Representing the family, | Ivo Kern said", "On behalf of the council, | Ivo Kern submitted"; not "For the family, Ivo Kern said". */
function isForParty(before: string, after: string): boolean {
  const opens = party.exec(before.slice(-90));
  return opens !== null && (opens[1] === undefined ? pleads : speaks).test(after);
}
const party =
  /(?:^|[.!?]["”]? )(?:(Representing|Appearing for|Acting for)|For|On behalf of) (?:(?:some|both|two|three|many|several) of )?(?:the|both|his|her|their|all) (?!self)[\p{L}’'&-]+(?: [\p{L}’'&-]+){0,5}, $/u;
const pleads = /^(?: [QK]C)?,? (?:then |also |later )?(?:submitted|argued|contended|suggested|asked|put it)\b/u;
const speaks =
  /^(?: [QK]C)?,? (?:then |also |later )?(?:submitted|argued|contended|suggested|asked|put|said|told|added|opened|rose|accepted|described)\b/u;

/** "Asked by Ivo Kern, for Northvale Quarries Ltd, whether". */
const forBody =
  /^(?: [QK]C)?, for (?:the )?(?:\p{Lu}[\p{L}’'&-]+ (?:(?:and|of|&|the) ){0,2}){1,5}(?:Ltd|Limited|plc|PLC|LLP|Trust|Council|Police|Board|Authority|Union|Association|Company)(?:,|\.)/u;

const telling =
  /^(?:,(?! (?:(?:Mr|Mrs|Ms|Miss|Dr|PC|Sir|Lady|Lord|Dame) )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)* (?:said|told|saw|heard|described))(?! (?:the|an?|his|her) [^,.;“”"]{2,60} (?:said|says|told|saw|heard|described|added)\b)[^.;]{0,90})?,? (?:(?:also|later|then|has|had|who) )?(?:saw|heard|felt|noticed|remembered|recalled|gave evidence|gives (?:his |her |their )?evidence|(?:is|was) in the witness box|takes the (?:oath|stand)|took the (?:oath|stand)|testified|deposed|said|says|told|tells|described|watched|observed|spoke)\b|^, who (?:was(?! (?:(?:then|only|just|about|nearly|almost) )?(?:born|lost|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b)|had(?! turned\b)|saw|heard|worked|lived)\b/u;

/** A transcript's label of who may sit over it. */
const presiding = /^(?:SIR|DAME|LORD|LADY|JUDGE|HHJ) [^a-z:]{3,60}:/u;

function witnessSigns({ before, after, sentence }: NamedPlace): readonly Sign[] {
  if (
    /^[^.;]{0,40}\b(?:outside (?:the )?(?:court|hearing)|after the (?:hearing|verdicts?|case)|in a statement (?:after|issued))\b/u.test(
      after,
    ) ||
    crossExamining.test(before)
  )
    return [];
  return telling.test(after) ||
    isThere(after) ||
    (before === '' && /^ ?\((?:sworn|affirmed|called|recalled)\)/iu.test(after)) ||
    (before === '' && /^: [“"‘']?\p{Lu}/u.test(after) && !presiding.test(sentence)) ||
    /[”"’'],? (?:said|recalled) $/u.test(before) ||
    /\b(?:only witness|eyewitness|witness),? $|\b(?:[Aa] statement|[Tt]he (?:statement|evidence)) (?:from|of|by) $|\bI (?:was told by|heard (?:evidence )?from) (?:the )?$/u.test(
      before,
    )
    ? ['witness']
    : [];
}
