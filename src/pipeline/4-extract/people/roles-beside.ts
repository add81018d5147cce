/**
 * What a person is called right before or after the name → the part that it gives.
 *
 * "Pathologist Dr Suresh Iyer" → pathologist; "Carol Lowrie, his widow," → bereaved; "Jack Trevanion, the coxswain" →
 * responder; "Amina Yusuf, 27, a nurse" → responder.
 */
import type { NamedPlace, Sign } from './part-of.ts';
import { isReadFor } from './read-for.ts';
import { isKin, isRole, partOfRole } from './role-words.ts';
import { isThere } from './was-there.ts';

const kinBefore =
  /(?:\b[Hh]is|\b[Hh]er|\b[Tt]heir|\b[Tt]he|['’]s|s['’]) (?:late |former |estranged |elder |younger |eldest |youngest |twin )?(widow|widower|mother|father|wife|husband|son|daughter|sister|brother|partner|parents?|sons|daughters|brothers|sisters|fiancée?|aunt|uncle|niece|nephew|cousin|grandmother|grandfather)(?: of [^,.;]{1,40})?,? $/u;
/** "Partner Jan Moss and father | Ken Lund". */
const kinAlone =
  /(?:^|[\s(“"])(?<!\b(?:business|sparring|dance|training) )(widow|widower|mother|father|wife|husband|son|daughter|sister|brother|partner|fiancée?|aunt|uncle|niece|nephew|cousin|grandmother|grandfather) $/u;
const kinAfter =
  /^(?:,? (?:aged )?\d{1,3})?, (?:the |his |her |their |[\p{L} ’'-]{2,40}(?:['’]s|s['’]) )?(?:\p{Ll}+ )?(widow|widower|mother|father|wife|husband|son|daughter|sister|brother|partner|fiancée?|aunt|uncle|niece|nephew|cousin)\b/u;
const rescue =
  /^,? (?:an? |the |of |from |with )[^,.;]{0,45}\b(?:[Aa]mbulance|paramedic|[Ff]ire (?:[Ss]ervice|[Bb]rigade|and [Rr]escue)|(?:[Rr]escue|RESCUE) (?:[Tt]eam|[Ss]ervice|[Cc]entre|[Uu]nit|[Ss]quad)|[Ll]ifeboat|[Cc]oastguard|surgeon|coxswain)\b/u;
const apposition =
  /^(?:,? (?:aged )?\d{1,3})?, (?:an?|the|his|her|then|now|chief|senior|former|retired)? ?([^,.;:“"”]{3,80})/u;
const office =
  /^,? (?:(?:the|an?) )?(?:\p{L}+ ){0,2}(?:Commissioner|Secretary|Minister|Mayor|Chief Constable|chief constable|leader of the council|spokes(?:man|woman|person)|MP for|MSP for|Governor|superintendent for)\b/u;
/** "deputy chief of the Northshire Police | Ada Lund". */
const ofForce =
  /\b(?:commissioner|chief|superintendent|constable|inspector|commander|head|chief of staff) of (?:the )?(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?<=(?:Police|Constabulary) ),? ?$/iu;
const officeBody =
  /^,? of the [^,.;]{0,40}\b(?:Executive|Agency|Inspectorate|Authority|Commission|Ministry|Department|Board|Council|Office)\b/u;
const officeBefore =
  /\b(?:spokes(?:man|woman|person)(?: for [^,.;]{2,50})?|Secretary|Minister|Commissioner|Mayor|[Cc]ouncil leader|council[’']s leader|(?:Secretary|Minister) (?:of|for) (?:\p{Lu}[\p{L}’'-]+(?: and)? ?){1,4}|highways officer|planning officer|medical officer|ombudsman|MP|councillor|Councillors?|Sheriff),? $/u;

/** "the widow of ringleader Ada Lund" has lost nobody who was killed by him. */
const ofAttacker =
  /\b(?:widow|widower|wife|husband|mother|father|sister|brother|son|daughter|partner) of (?:the )?(?:ringleader|attacker|killer|gunman|bomber|terrorist|knifeman),? $/u;
/** "counsel to the coroner Ruth Vale": no coroner. */
export const counselTo =
  /\b(?:[Cc]ounsel|barrister|solicitor|lawyer) (?:to|for|assisting) (?:the )?(?:(?:chief|senior|assistant|state|deputy) )?(?:coroner|inquiry|inquests?|judge|commission|commissioner|tribunal),? $/u;

export function rolesBeside({ before, after }: NamedPlace): readonly Sign[] {
  const signs: Sign[] = [];
  const tie = (kinBefore.exec(before) ?? kinAlone.exec(before) ?? kinAfter.exec(after))?.[1];
  if (tie !== undefined && !ofAttacker.test(before)) signs.push(/^widow/u.test(tie) ? 'bereaved' : 'kin');
  if (ofForce.test(before)) signs.push('police');
  if (rescue.test(after)) signs.push('responder');
  if (counselTo.test(before)) return [...signs, 'counsel'];
  if (office.test(after) || officeBefore.test(before) || officeBody.test(after)) signs.push('official');
  const word = /(?:^|[\s(])([\p{L}'’-]+),? (?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|PC) )?$/u.exec(before)?.[1];
  const placed = /\b([\p{L}-]+) (?:of|for|at|with|in|from) [^,.;]{2,50}, $/u.exec(before)?.[1];
  const post = placed === undefined || isKin(placed) ? null : partOfRole(placed);
  if (post !== null) signs.push(post as Sign);
  const listed = word !== undefined && /s$/u.test(word) && before.endsWith(`${word}, `);
  const own =
    word === undefined ||
    listed ||
    isKin(word) ||
    isReadFor(before, after) ||
    (isThere(after) && partOfRole(word) === 'counsel') ||
    word === 'officer' ||
    /\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|['’]s) deputy,? $/u.test(before) ||
    /\bchief (?:engineer|nurse),? $|\b(?:club|society|choir|association|branch|union|company|school|church|parish)(?:['’]s)? secretary,? $/iu.test(
      before,
    )
      ? null
      : partOfRole(word);
  if (own !== null && !/\b(?:told|by|to|asked|with) (?:the|an?) [\p{L}-]+ $/u.test(before)) signs.push(own as Sign);
  signs.push(...appositionSigns(after));
  const ofTrade = trade.test(`${word ?? ''} ${apposition.exec(after)?.[1] ?? ''}`) && !isIntroduced(before, after);
  return signs.filter((sign) => sign !== ('attacker' as Sign) && !(ofTrade && sign === 'expert'));
}

/** Callings that those concerned follow as well: the company’s engineer, the owner’s surveyor. */
const trade = /\b(?:engineer|surveyor|architect|inspector|technician|consultant)\b/iu;
const introduced =
  /\b(?:experts?|instructed|appointed|planning inspector|commissioned|retained|independent|forensic|professor|lecturer|chartered|examined|investigated|analysed|modelled|reconstructed|reviewed|(?:accident|collision|crash|fire) investigat(?:or|ion))\b/iu;

/** As an expert, in what stands beside the name. */
function isIntroduced(before: string, after: string): boolean {
  const [aside = ''] = /^, [^.;:“”"]{0,140}/u.exec(after) ?? [];
  return introduced.test(aside) || introduced.test(before.slice(-60)) || gaveAsExpert.test(after);
}
const gaveAsExpert = /^[^.;]{0,100}\bexpert (?:evidence|report|witness|opinion)\b/u;

/** In "the Chief Coroner of England" and "an expert in signalling at the University" the first word for a person counts. */
function appositionSigns(after: string): readonly Sign[] {
  const phrase = apposition.exec(after)?.[1];
  if (
    phrase === undefined ||
    !/^(?:,? (?:aged )?\d{1,3})?, (?:an?|the|his|her|then|now|[Cc]hief|[Ss]enior|[Ff]ormer|retired|collision|consultant)\b/u.test(
      after,
    )
  )
    return [];
  const words = phrase.split(/\s+/u);
  const at = words.slice(0, 6).findIndex(isRole);
  const word = at < 0 ? undefined : words[at];
  // "Speaking to Ada Moss, the pathologist said": another, who says something.
  if (
    /^(?:said|says|told|tells|added|adds|asked|asks|heard|replied|explained|recorded|ruled|concluded)$/u.test(
      words[at + 1] ?? '',
    )
  )
    return [];
  const part = word === undefined || isKin(word) ? null : partOfRole(word);
  if (/\bsurgeon|\bdoctor/u.test(phrase) && part === null) return ['responder'];
  return part === null ? [] : [part as Sign];
}
