/**
 * A clause of a running report → the same as it is told afterwards, in the past tense.
 *
 * "Judge Lucraft says the police …" → "Judge Lucraft said the police …"; "is to draw up a report" → "was to draw up a
 * report". Only what the subject of the clause does is turned; other words stay.
 */
import { mayNameThings } from './chronicle-verbs.ts';
import { hasVerb } from './clauses.ts';
import { inPast, presentVerbs } from './present-tense.ts';

const subject = /^((?:["“]?[\p{L}\d’'.-]+["”]? ){1,12}?)/u.source;
const adverbs = '(?:(?:also|now|then|never|not|still|already|later|since|only) ){0,2}';
/** "are now" → "were"; "will be" → "was to be"; "continues" of a hearing that goes on another day → "was to continue". */
const forms: readonly (readonly [found: RegExp, past: (subject: string, words: string) => string])[] = [
  [
    new RegExp(`${subject}(continues|resumes)(?![\\p{L}’'-])`, 'u'),
    (one, verb) => `${one}${wasOf(one)} to ${verb.slice(0, -1)}`,
  ],
  [new RegExp(`${subject}(${presentVerbs})(?![\\p{L}’'-])`, 'u'), (one, verb) => one + inPast(verb)],
  [new RegExp(`${subject}(?:is|are) now(?= \\p{L})`, 'u'), (one) => one + wasOf(one)],
  [/^(There )(is|are)(?= )/u, (one, verb) => `${one}${verb === 'is' ? 'was' : 'were'}`],
  [new RegExp(`${subject}is(?= )`, 'u'), (one) => `${one}was`],
  [new RegExp(`${subject}are(?= )`, 'u'), (one) => `${one}were`],
  [
    new RegExp(`${subject}will(?: (now|also|then|soon|later|never|not|only))?(?= )`, 'u'),
    (one, adverb) => `${one}${wasOf(one)}${adverb === '' ? '' : ` ${adverb}`} to`,
  ],
  [new RegExp(`${subject}do(?:es)? not(?= )`, 'u'), (one) => `${one}did not`],
];
/** "An appeal to build forty homes has been dismissed": the first verb of the clause. */
const perfect = new RegExp(`^([^,;:“"]{3,90}?) (has|have) (${adverbs})(been )?(?=\\p{L}+ed\\b|\\p{L}+)`, 'u');
const owning = new RegExp(`${subject}(?:has|have)(?= (?:an?|no|the|to|his|her|their) )`, 'u');

/** A second verb of the same subject is turned as well: "was released and will be sentenced" → "… and was to be sentenced". */
export function reportForm(clause: string): string {
  const turned = firstVerb(clause.replace(homeOf, '$1 '));
  const both = turned.replace(/^([^“"]{3,120}?) and will (?=be |hear |give |return |resume )/u, (_, before: string) => {
    const one = /^(?:\S+ ){1,6}?(?=(?:was|were|had|\p{L}+ed)\b)/u.exec(`${before} `)?.[0] ?? 'it ';
    return `${before} and ${wasOf(one)} to `;
  });
  return both.replace(toCome, 'would ').replace(done, '$1had ');
}

/** "Mr Dorn, from Holm in the north, denies": where somebody lives. */
const homeOf =
  /^((?:\p{Lu}[\p{L}.’'-]* ){1,4}?\p{Lu}[\p{L}’'-]+), (?:of|from) [^,;:“"]{2,60}, (?=(?:denie[sd]|is|was|has|had|said|says|told|admits|admitted|pleaded|faces|accepts)\b)/u;

/** "told the jury that they will hear" → "would hear"; "his will" is no verb, and a quotation stays. */
const toCome =
  /(?<!["“][^"”]{0,160})(?<!\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|of|free|own|good|ill|my|your) )\bwill (?=(?:not |also |never |soon |now )?\p{Ll}{2,})/gu;

/** "confirmed that two men have been charged" → "had been charged"; "would have been" stays. */
const done =
  /^([^“”"]{3,120}?\b(?:said|told|confirmed|announced|found|heard|added|accepted|agreed)\b(?:(?!\b(?:would|could|should|might|may|must|will|to|need)\b)[^“”";]){1,80}? )(?:has|have) (?=(?:not |since |also |never |already )?(?:been|\p{Ll}{2,}ed)\b)/u;

function firstVerb(clause: string): string {
  for (const [found, past] of forms) {
    const match = found.exec(clause);
    const one = match?.[1];
    if (
      match === null ||
      one === undefined ||
      hasVerb(one) ||
      (joining.test(one) && one !== 'There ') ||
      bare.test(one) ||
      isOfThings(match[2] ?? '', clause.slice(match[0].length))
    )
      continue;
    return past(one, match[2] ?? '') + clause.slice(match[0].length);
  }
  const owned = owning.exec(clause)?.[1];
  if (owned !== undefined && !hasVerb(owned)) return clause.replace(owning, '$1had');
  const [whole, before, auxiliary, adverb = '', been] = perfect.exec(clause) ?? [];
  if (whole === undefined || before === undefined || hasVerb(before)) return clause;
  const rest = clause.slice(whole.length);
  // "has only been to two matches": nothing was done to him.
  if (been !== undefined && /^(?:to|in|at|on|with|from|there|here|back|away|out) /u.test(rest))
    return `${before} had ${adverb}been ${rest}`;
  if (been !== undefined)
    return `${before} ${auxiliary === 'have' && before !== 'I' ? 'were' : wasOf(`${before} `)}${adverb === '' ? '' : ` ${adverb.trimEnd()}`} ${rest}`;
  return `${before} had ${adverb}${rest}`;
}

/** "reject eight claims by relatives": things, and what is said of them. */
function isOfThings(word: string, rest: string): boolean {
  return mayNameThings(word) && /^(?: (?:by|of|against|and|were|are|was|is|had|have)\b|[,;]|$)/u.test(rest);
}

/** No subject yet: "His will was read". */
const bare = /^(?:His|Her|Their|The|An?|My|Its|Our|No) $/u;

/** Words after which another subject begins: no verb behind them is the clause's own. */
const joining = /(?:^| )(?:who|which|that|what|when|where|whether|if|because|as|there|how|why|to) (?:\S+ )*$/iu;

/** "was" or "were", by the subject before it. */
function wasOf(one: string): string {
  const head = one.trim().split(/ (?:of|in|at|for|from|with|on|to) /u)[0] ?? '';
  const plain = head.toLowerCase().trim();
  const last = plain.split(' ').at(-1) ?? '';
  const several =
    /^(?:they|we|these|those|people|men|women|children|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|both)$/u.test(
      last,
    ) ||
    / and /u.test(plain) ||
    plurals.test(plain);
  const plural =
    /s$/u.test(last) &&
    !/(?:ss|us|is|['’]s)$/u.test(last) &&
    !/^(?:mr|mrs|ms|dr|an?|this) /u.test(plain) &&
    !/\p{Lu}/u.test(head.split(' ').at(-1) ?? '');
  return several || plural ? 'were' : 'was';
}

/** Numbers, and people and things that a sentence begins with, whose capital is no name's. */
const plurals =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|both|few|others|hundreds|thousands|dozens|tributes|lawyers|officers|families|relatives|survivors|firefighters|paramedics|witnesses|jurors|police|residents|teachers|experts|doctors|nurses|victims|barristers|ministers|detectives|investigators|passengers|workers|members|campaigners|parents|engineers|councillors|proceedings|hearings|inquests|talks|statements|reports|floral tributes)\b(?:$| of\b)/u;

/** What follows a subject is a verb of saying: " also said", " told". */
export function isSpeaking(rest: string): boolean {
  return /^ (?:also |then |later )?(?:said|says|told|tells|suggested|described|added|explained|argued|recalled|called for|went on)\b/u.test(
    rest,
  );
}
