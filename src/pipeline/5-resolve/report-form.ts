/**
 * A clause of a running report → the same as it is told afterwards, in the past tense.
 *
 * "Judge Lucraft says the police …" → "Judge Lucraft said the police …"; "is to draw up a report" → "was to draw up a
 * report". Only what the subject of the clause does is turned; other words stay.
 */
import { hasVerb } from './clauses.ts';

const subject = /^((?:["“]?[\p{L}\d’'.-]+["”]? ){1,4}?)/u.source;
const turns: readonly (readonly [present: string, past: string])[] = [
  ['says', 'said'],
  ['tells', 'told'],
  ['is now', 'was'],
  ['are now', 'were'],
  ['is to', 'was to'],
  ['are to', 'were to'],
  ['continues', 'was to continue'],
  ['resumes', 'was to resume'],
  ['do not', 'did not'],
  ['does not', 'did not'],
  ['finds', 'found'],
  ['concludes', 'concluded'],
  ['recommends', 'recommended'],
  ['accepts', 'accepted'],
  ['denies', 'denied'],
  ['hopes', 'hoped'],
];
/** "An appeal to build forty homes has been dismissed": the first verb of the clause. */
const perfect = /^([^,;:“"]{3,90}?) (?:has|have) (been )?(?=\p{L}+ed\b|\p{L}+)/u;

export function reportForm(clause: string): string {
  for (const [present, past] of turns) {
    const turned = clause.replace(new RegExp(`${subject}${present} (?=\\p{L})`, 'u'), `$1${past} `);
    if (turned !== clause) return turned;
  }
  const [whole, before, been] = perfect.exec(clause) ?? [];
  if (whole === undefined || before === undefined || been === undefined || hasVerb(before)) return clause;
  return `${before} ${/s$/u.test(before) && !/ss$/u.test(before) ? 'were' : 'was'} ${clause.slice(whole.length)}`;
}

/** What follows a subject is a verb of saying: " also said", " told". */
export function isSpeaking(rest: string): boolean {
  return /^ (?:also |then |later )?(?:said|says|told|tells|suggested|described|added|explained|argued|recalled|called for|went on)\b/u.test(
    rest,
  );
}
