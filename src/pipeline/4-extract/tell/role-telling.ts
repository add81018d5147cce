/**
 * The words before a verb of saying → what kind of statement somebody without a name makes, or null.
 *
 * "Counsel for the families" argued → a submission; "Her brother" said → a statement; "Tests" found → an examination;
 * "The inquiry" finds → a finding; "A passenger" said → an account.
 */
import type { Standing } from '../../../model/event.ts';
import { isFindingVerb, isProceduralVerb, isSpeechVerb, isSubmittingVerb } from './speech-verbs.ts';

/** Before the subject: "In March, ", "Last night ", "But ". */
const opening =
  /^(?:(?:In|On|By|At|Between|After|Before|During|Following|Giving|Opening|Summing|Closing|Cross-examined|Asked|When|Under)\b[^,“"]{0,120}, |(?:But|And|Later|Then|Yesterday|Earlier|Meanwhile|However|Last \p{L}+|On \p{L}+day),? )/u;

const examinations =
  /^(?:the |a |an |further |later )?(?:toxicology |medical |psychiatric |forensic |post-mortem |laboratory |metallurgical |initial )?(?:(?:reports?|evidence|findings) (?:from|by|of) (?:the |two |three |several |a |an )?(?:\p{Ll}+ ){0,3}(?:investigators|experts?|engineers|examiners|pathologists?|scientists|analysts?)|tests?|examinations?|analys[ei]s|scans?|autops(?:y|ies)|post-mortems?)\b/iu;

const roles: readonly (readonly [who: RegExp, standing: Standing])[] = [
  [/\b(?:counsel|barristers?|solicitors?|lawyers?|prosecutors?|prosecution|defence|[QK]C)\b/iu, 'submission'],
  [
    /\b(?:pathologists?|experts?|\p{L}+ologists?|metallurgists?|engineers?|scientists?|analysts?|examiners?)\b/iu,
    'examination',
  ],
  [/\b(?:judge|coroner|jury|jurors|inquest|inquiry|tribunal|panel|chairman|magistrates?|court)\b/iu, 'finding'],
  [
    /\b(?:relatives|famil(?:y|ies)|widow|widower|parents?|mother|father|sister|brother|daughter|son|husband|wife|partner|aunt|uncle|cousin|grand\p{L}+)\b/iu,
    'statement',
  ],
  [
    /\b(?:police(?! officer)|detectives|investigators|constabulary|security services?|intelligence|review|investigation|government|ministry|ministers|agency|authorit(?:y|ies)|council|coastguard|officials|brigade|fire service|ambulance service)\b/iu,
    'official',
  ],
  [
    /\b(?:spokes(?:man|woman|person)|company|firm|operator|charity|society|union|association|trust|board|club|bank|group|school|university|operators|landlord|owners?|minister|mayor|leader|director|manager|bosses)\b/iu,
    'statement',
  ],
  [
    /\b(?:(?:eye)?witness(?:es)?|passengers?|passers?-by|neighbours?|bystanders?|residents?|drivers?|colleagues?|friends?|paramedics?|officers?|nurses?|doctors?|teachers?|workers?|survivors?|man|woman|boy|girl|pupils?|crew|foreman|clerk|signaller)\b/iu,
    'account',
  ],
];

/** The court as a listener, or as the place: what it is told stands in other words. */
const listening = /^(?:the|an?) (?:public )?(?:inquests?|inquiry|court|jury|hearing|tribunal)$/iu;

/**
 * `subject` are the sentence's words before the verb, `verb` in lower case. The last noun that names a role counts, but
 * nothing after a comma or a preposition: "the brother of a police officer" is the brother.
 */
export function roleTelling(subject: string, verb: string): Standing | null {
  const plain = subject.replace(opening, '').trim();
  if (examinations.test(plain) && (isFindingVerb(verb) || isSpeechVerb(verb))) return 'examination';
  if (/^it$/iu.test(plain) && /^(?:finds|concludes|recommends|accepts|rejects)$/u.test(verb)) return 'finding';
  if (isForeman(plain) && (isSpeechVerb(verb) || isFindingVerb(verb))) return 'finding';
  const head = headOf(plain);
  if (head === '' || !/\p{L}/u.test(head)) return null;
  const found = roles.find(([who]) => who.test(lastWords(head)));
  if (found === undefined) return null;
  const [, standing] = found;
  if (standing === 'finding') return judging(plain, verb);
  if (isSpeechVerb(verb)) return standing === 'statement' && isSubmittingVerb(verb) ? 'submission' : standing;
  const investigates = /\b(?:investigators|investigation|review)\b/iu.test(head);
  if (investigates || standing === 'examination')
    return investigates && standing === 'official' ? 'official' : standing;
  return standing === 'official' && isFindingVerb(verb) && verb !== 'gave' ? 'official' : null;
}

/** "The foreman of the jury", "the jury's forewoman,": who speaks for the jury, and of nothing of their own. */
export function isForeman(words: string): boolean {
  return /\bfore(?:man|woman|person) of the jury,? ?$|\bjury(?:['’]s)? fore(?:man|woman|person),? ?$/iu.test(words);
}

/** Of a board or company, and of no inquiry. */
const otherChair =
  /\b(?:former|then|board['’]s|company['’]s) chairman\b|\bchairman of (?!.*\b(?:inquiry|panel|tribunal|commission)\b)/iu;

function judging(subject: string, verb: string): Standing | null {
  if (otherChair.test(subject)) return isSpeechVerb(verb) ? 'account' : null;
  if (listening.test(subject) && isProceduralVerb(verb)) return null;
  return isProceduralVerb(verb) ? 'report' : 'finding';
}

/** Up to the first preposition, comma or verb, where the noun before it is what speaks. */
function headOf(subject: string): string {
  const end = subject.search(
    /,| (?:initially |later |then |also )?(?:\p{L}{3,}ed|was|were|saw|went|took|came)\b| (?:of|for|from|at|in|on|with|to|who|representing|acting|on behalf)\b/u,
  );
  const head = end === -1 ? subject : subject.slice(0, end);
  return head.length > 80 ? '' : head;
}

/** Three words are enough for any role, and keep "the passenger's family" apart from a passenger. */
function lastWords(head: string): string {
  return head
    .split(/\s+/u)
    .filter((word) => !/^(?:has|have|had|also|then|later|is|are|now|does|do|did|not)$/u.test(word))
    .slice(-2)
    .join(' ')
    .replace(/^\S+['’]s? /u, '');
}
