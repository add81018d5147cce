/** The words next to a name → whether they call the person somebody's kin: "his wife | Ifeoma", "Mrs Hale | , their mother". */
const kin =
  '(?:widow|widower|wife|husband|mother|father|son|daughter|sister|brother|partner|fiancée?|sons|daughters|granddaughter|grandson|grandmother|grandfather|aunt|uncle|niece|nephew|cousin|stepson|stepdaughter|stepmother|stepfather|girlfriend|boyfriend)';
export const kinBefore = new RegExp(`\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose) (?:\\p{Ll}+ ){0,2}${kin},? $`, 'u');
/** "The sisters’ father, David". */
export const ownedKin = new RegExp(`(?<!\\p{L})\\p{Ll}+(?:['’]s|s['’]) (?:\\p{Ll}+ )?${kin},? $`, 'u');
export const kinAfter = new RegExp(`^, (?:his|her|their) (?:\\p{Ll}+ )?${kin}[,.;]`, 'u');
/** "Partner Jan Moss and father | Ken Lund". */
export const callsKin = new RegExp(`\\b${kin} $`, 'u');

/** "Their mother, Mrs Hale", "Mrs Hale, their mother". */
export function isKinHere(before: string, after: string): boolean {
  return kinBefore.test(before) || kinAfter.test(after);
}
