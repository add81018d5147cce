/**
 * A sentence → who tells it, by its own words; null where it does not say.
 *
 * "Dr Hudson, of the London Air Ambulance team, said he was called" → Dr Hudson, an account.
 * "Tests found Masood had taken steroids" → nobody by name, an examination.
 */
import type { Standing } from '../../../model/event.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention, Span } from '../../artifacts.ts';
import type { Word } from '../read-words.ts';
import { contains } from '../reading.ts';
import { nobodyTelling } from './nobody-telling.ts';
import { isForBody, isOutside, isToJury } from './outside-hearing.ts';
import { partHere } from './part-here.ts';
import { isForeman } from './role-telling.ts';
import { isApposition, isSaidBehind } from './said-behind.ts';
import { isToAccused } from './sentencing.ts';
import { canTell, standingBy } from './standing-of.ts';
import { isGoverned, type Teller, type TellingScene } from './telling-scene.ts';
import { kindOf } from './verb-kind.ts';
import { wordsOf } from './words-of.ts';

export function findTeller(scene: TellingScene): Teller | null {
  const people = scene.people.slice(0, mostSubjects);
  const subjects = people.filter((one) => !people.some((other) => other !== one && contains(other, one)));
  const verbs = scene.sentence.words.filter((word) => !scene.quoted.some((span) => contains(span, word)));
  return (
    accordingTo(scene, subjects) ??
    byWordsOf(scene, subjects) ??
    personTelling(scene, subjects, verbs) ??
    nobodyTelling(scene, verbs)
  );
}

/** Aux words and adverbs, where the speaker is from, or an apposition between commas, may stand between the two. */
const between =
  /^(?: (?:of|from) [^,.:;]{1,60}(?=[, ]))?(?:,[^.;:]*,)?\s*(?:(?:has|have|had|is|was|also|then|later|now|initially|previously|himself|herself|further|who|simply|again|repeatedly|apparently|finally|only|did|does|do|could|would|not|went|on|goes|to)\s+){0,3}$/u;

/** Characters between a subject and its verb, and subjects tried in one sentence. */
const farthest = 160;
const mostSubjects = 40;

type Mention = EntityMention<PersonId>;

/** "According to Ms Farrow, the carriage was leaning": at either end of the sentence. */
function accordingTo(scene: TellingScene, subjects: readonly Mention[]): Teller | null {
  const inQuotation = (one: Mention): boolean =>
    scene.quoted.some((span) => span.start < one.start && one.end < span.end);
  const source = subjects.find((one) => isSource(scene, one) && !inQuotation(one));
  if (source === undefined) return null;
  const after = scene.text.slice(source.end, source.end + 40);
  if (/^['’]/u.test(after) && !statement.test(after)) return null;
  const part = partHere(scene, source);
  return canTell(part) ? { speaker: source.id, standing: standingBy(part, 'said', ''), through: null } : null;
}

/** Right behind "according to", or behind what the person is. */
function isSource({ text, sentence }: TellingScene, { start }: Mention): boolean {
  const before = text.slice(Math.max(sentence.start, start - farthest), start);
  const gap = /\baccording to( (?:[^,.;:“”"]{1,90},? )?)$/iu.exec(before)?.[1];
  return gap !== undefined && (gap === ' ' || isApposition(gap));
}

const statement =
  /^['’]s? (?:\p{Ll}+ ){0,2}(?:evidence|statement|account|testimony|deposition|report|letter|diary|recollection|version)\b/u;

/** "The evidence of Mr Hart was that the door was locked"; "Ms Rowe put it to him that it was not". */
function byWordsOf(scene: TellingScene, subjects: readonly Mention[]): Teller | null {
  const found = wordsOf(scene, subjects);
  if (found === null) return null;
  const part = partHere(scene, found.subject);
  if (!canTell(part)) return null;
  const standing = found.as === 'asking' ? askingStanding(part) : spokenAs(scene, found.subject, part, 'said', '');
  return { speaker: found.subject.id, standing, through: null };
}

/** Who puts something to a witness is counsel or acts as counsel does; of a judge it is no finding. */
function askingStanding(part: string): Standing {
  return part === 'coroner' || part === 'judge' ? 'report' : 'submission';
}

function personTelling(scene: TellingScene, subjects: readonly Mention[], verbs: readonly Word[]): Teller | null {
  for (const [at, verb] of verbs.entries()) {
    const kind = kindOf(scene, verb, verbs[at + 1]);
    if (kind === null) continue;
    const subject =
      subjects.find((one) => isSubject(scene, one, verb)) ??
      subjects.find((one) => isSaidBehind(scene, one, verb)) ??
      subjects.find((one) => doesBoth(scene, one, verb));
    if (subject === undefined) continue;
    const part = partHere(scene, subject);
    const after = scene.text.slice(verb.end, Math.min(verb.end + 80, scene.sentence.end));
    const found = part === 'judge' && isToAccused(scene, verb.end);
    const standing = found ? 'finding' : spokenAs(scene, subject, part, verb.lower, after);
    if (!canTell(part) || (kind === 'finding' && /^(?:account|submission|statement)$/u.test(standing))) continue;
    // Outside a hearing, who saw something has told nobody of it.
    if (kind === 'seeing' && !(testifies(part) && scene.hearing)) continue;
    return summedUp(scene, subjects, verb, { speaker: subject.id, standing, through: null }, part);
  }
  return null;
}

function isSubject(scene: TellingScene, subject: Span, verb: Word): boolean {
  const marks = scene.quoted.find((span) => contains(span, subject));
  if (marks !== undefined && marks.end - marks.start > subject.end - subject.start + 2) return false;
  const end = marks?.end ?? subject.end;
  if (end > verb.start || verb.start - end >= farthest) return false;
  if (isGoverned(scene, subject.start)) return false;
  const gap = scene.text.slice(end, verb.start);
  // "The chairman, Walter Innes, told": the name is the apposition, and its second comma stands before the verb.
  // "The judge, the Recorder of Ellary Judge Ada Fox, told": it stands at the end of a longer one.
  const before = scene.text.slice(Math.max(scene.sentence.start, subject.start - 60), subject.start);
  const aside =
    (before.endsWith(', ') || /, the [^,;:.“”"]+ (?:of|for|at) [^,;:.“”"]+ $/u.test(before)) && gap.startsWith(', ');
  return between.test(gap) || (aside && between.test(gap.slice(1)));
}

/** "Brand's wife recorded him, and said": two verbs of one subject. */
function doesBoth(scene: TellingScene, subject: Span, verb: Word): boolean {
  const before = scene.text.slice(Math.max(subject.end, verb.start - 24), verb.start);
  const opens = subject.start === scene.sentence.start && subject.end < verb.start;
  return (
    opens &&
    /\b(?:and|but) (?:also |then |later )?$/u.test(before) &&
    /^ \p{Ll}/u.test(scene.text.slice(subject.end, subject.end + 2))
  );
}

/** What a witness was sure of, knew or told, as another repeats it. */
const minded =
  /^\s+(?:(?:had|has|was|were|did|could|also|then|told|said)\s+)*(?:not |never |un)?(?:aware|certain|sure|clear|told|said|known?|knew|remember|recall(?:ed)?|accept(?:ed)?|admitted|explained|agreed|described|thought|believed|saw|heard|given evidence)\b/u;

/** "Judge Lucraft said PC Ashby was not aware": PC Ashby's account, summed up by the judge. */
function summedUp(scene: TellingScene, subjects: readonly Mention[], verb: Word, teller: Teller, part: string): Teller {
  if (part !== 'coroner' && part !== 'judge') return teller;
  const witness = subjects.find(
    (one) =>
      one.start > verb.end &&
      /^(?:\s+that)?(?:\s+in (?:his|her) evidence,?)?\s+$/u.test(scene.text.slice(verb.end, one.start)) &&
      one.id !== teller.speaker &&
      testifies(partHere(scene, one)) &&
      minded.test(scene.text.slice(one.end, one.end + 60)),
  );
  return witness === undefined ? teller : { speaker: witness.id, standing: 'account', through: teller.speaker };
}

/** "Councillor Ivy Brandreth said", outside any hearing: a statement. */
function spokenAs(scene: TellingScene, subject: Span, part: string, verb: string, after: string): Standing {
  if (isForeman(scene.text.slice(Math.max(scene.sentence.start, subject.start - 40), subject.start))) return 'finding';
  const standing = standingBy(part, verb, after);
  if (standing === 'finding' && isToJury(scene)) return 'report';
  const name = scene.text.slice(subject.start, subject.end);
  const holdsOffice =
    /^(?:Councillor|Cllr|Minister|President|Mayor|Senator|Lord|Baroness)\b|\bMPs?$/u.test(name) ||
    (part === 'official' && /^(?:he|she)$/iu.test(name));
  const atHearing = /^ (?:the|an?) (?:inquests?|inquiry|court|jury|hearing|tribunal)\b/u.test(after);
  if (part === 'bereaved' && scene.hearing && givesEvidence(verb, after)) return 'account';
  if (!scene.hearing && !atHearing && isClaim(standing, part)) return 'statement';
  if (standing === 'account' && (isOutside(scene, subject, atHearing) || isForBody(scene, subject))) return 'statement';
  return holdsOffice && !atHearing && /^(?:account|official)$/u.test(standing) ? 'statement' : standing;
}

/** "Ms Rao told the coroner", "said in evidence": testimony, also of who lost somebody. */
function givesEvidence(verb: string, after: string): boolean {
  if (/^(?:told|tells)$/u.test(verb)) return toCourt.test(after);
  return /^ (?:in|during|giving) (?:(?:his|her|their) )?(?:oral )?evidence\b/u.test(after);
}
const toCourt =
  /^ (?:the|an?) (?:\p{L}+ )?(?:inquests?|inquiry|court|jury|jurors|hearing|tribunal|coroner|sheriff|judge)\b(?!.{0,60}\bstatement\b)/u;

/** In a document of no hearing, what anybody says or argues who is neither counsel nor a witness. */
function isClaim(standing: Standing, part: string): boolean {
  return (standing === 'account' && !testifies(part)) || (standing === 'submission' && part !== 'counsel');
}

const testifying: ReadonlySet<string> = new Set(
  'witness responder injured police intelligence expert pathologist'.split(' '),
);

export function testifies(part: string): boolean {
  return testifying.has(part);
}
