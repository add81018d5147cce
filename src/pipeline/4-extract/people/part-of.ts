/**
 * A person's name and the words around it → the part that they take in the inquest.
 *
 * "Gareth Patterson QC, for families" → counsel; "Dr Hudson, of the London Air Ambulance team" → responder;
 * "Anthony Davis, who was leaving …, saw" → witness.
 */
import { judicialTitles, medicalTitles, parseTitle, policeTitles } from './name-lexicon.ts';

const rules: readonly (readonly [part: string, name: RegExp | null, before: RegExp | null, after: RegExp | null])[] = [
  [
    'coroner',
    null,
    /\bcoroner,? (?:\p{L}+ )?$/iu,
    /^,? (?:QC |KC )?(?:,\s*)?(?:the |an? )?(?:\p{L}+ ){0,2}coroner\b/iu,
  ],
  [
    'judge',
    null,
    null,
    /^,? (?:who (?:is |was )?)?(?:chaired|chairing|chairs|the chair(?:man|woman)? of the inquiry)\b/iu,
  ],
  [
    'counsel',
    /\b(?:QC|KC|SC)$/u,
    /\b(?:barrister|counsel|solicitor|lawyer)[^.]{0,30}$/iu,
    /^,? (?:(?:who )?represent(?:ing|s|ed)|counsel|barrister|for (?:the )?(?:famil|victim|relatives|company|union|police))/iu,
  ],
  [
    'pathologist',
    null,
    /\bpathologist,? $/iu,
    /^,? (?:an? |the )?(?:[\p{L}-]+ ){0,3}pathologist\b|^ (?:gave|recorded) the cause of death/iu,
  ],
  [
    'bereaved',
    null,
    /\b(?:widow|widower|mother|father|husband|wife|son|daughter|brother|sister|partner|parents?)(?: of [^,]{1,30})?,? $/iu,
    /^,? (?:the |his |her )?(?:widow|widower|mother|father|husband|wife|son|daughter|brother|sister|partner)\b/iu,
  ],
  [
    'responder',
    null,
    /\b(?:paramedic|firefighter|lifeboatman|coxswain)(?: \p{L}+)?,? $/iu,
    /^,? (?:an? |the |of |from )[^,.]{0,40}\b(?:ambulance|paramedic|fire|rescue|lifeboat|coastguard|surgeon|hospital)\b/iu,
  ],
  [
    'killed',
    null,
    /\b(?:killing|killed|deaths? of|victims?)\b[^.;]{0,140}$|\b(?:died|killed|dead|lives)\b[^\n]{0,150}\. (?:They|The (?:dead|victims)) (?:were|are) [^.]*$/iu,
    /^(?:, \d{1,2},?)? (?:was|were) (?:also )?killed\b|^,? who (?:was killed|died)\b/iu,
  ],
  [
    'expert',
    /^Prof/u,
    /\b(?:expert|investigator|inspector|engineer)(?: witness)?,? $/iu,
    /^,? (?:an? |the )?(?:[\p{L}-]+ ){0,4}(?:expert|investigator|engineer|scientist|analyst|\p{L}+(?:ologist|urgist|icist))\b/iu,
  ],
];

const witness =
  /^(?:,[^.]{0,60},)? (?:(?:also|later|then) )?(?:saw|heard|felt|noticed|remembered|recalled|gave evidence|testified|said|told|described|watched)\b|^, who (?:was|had|saw|heard|worked|lived)\b/u;

/** `before` and `after` are the words next to the name in its passage. "other" where nothing tells. */
export function partOf(name: string, before: string, after: string): string {
  const title = parseTitle(name);
  if (title !== null && judicialTitles.has(title))
    return /coroner/iu.test(after.slice(0, 60)) || title === 'Coroner' ? 'coroner' : 'judge';
  for (const [part, inName, inBefore, inAfter] of rules) {
    if (inName?.test(name) || inBefore?.test(before) || inAfter?.test(after)) return part;
  }
  if (title !== null && policeTitles.has(title)) return 'police';
  if (title !== null && medicalTitles.has(title) && /^(?:Nurse|Paramedic)$/u.test(title)) return 'responder';
  return witness.test(after) ? 'witness' : 'other';
}
