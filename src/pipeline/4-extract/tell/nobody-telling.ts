/**
 * A sentence without a named speaker → what kind of statement it is, by the body, test, role or relative that tells it.
 *
 * "Tests found …" → an examination; "Eastmoor Police said" → official; "the court heard" → a report, for nobody says from whom.
 */
import type { Standing } from '../../../model/event.ts';
import type { Span } from '../../artifacts.ts';
import type { Word } from '../read-words.ts';
import { overlaps } from '../reading.ts';
import { bodyStanding } from './body-standing.ts';
import { roleTelling } from './role-telling.ts';
import { isSubmittingVerb } from './speech-verbs.ts';
import { isGoverned, type Teller, type TellingScene } from './telling-scene.ts';
import { kindOf } from './verb-kind.ts';

const farthest = 160;

/** Nobody is named: it was told to the hearing. */
const heard =
  /\b(?:inquests?|inquiry|court|jury|jurors|tribunal|hearing) (?:has |had |have |also |later |then |previously ){0,2}(?:heard|hears|been told|was told|were told|is told|are told)\b/iu;
/** By somebody without a name or a role: "a former resident told an inquest". */
const toldHearing =
  /\b(?:an?|one|the) (?:\p{Ll}[\p{L}-]* ){1,4}told (?:the |an? )(?:\p{L}+ ){0,2}(?:inquests?|inquiry|court|jury|jurors|tribunal|hearing)\b/iu;
const onBehalf = /\b(?:it was|was|been) (?:submitted|argued|contended) (?:on behalf of|for|by)\b/iu;

/** A body, a test, a role or unnamed relatives as the subject of the sentence. */
export function nobodyTelling(scene: TellingScene, verbs: readonly Word[]): Teller | null {
  const by = (standing: Standing): Teller => ({ speaker: null, standing, through: null });
  const told = scene.sentence.text.slice(0, 400);
  if (onBehalf.test(told)) return by('submission');
  if (isHeard(scene)) return by('report');
  const authors = authorFinding(scene);
  if (authors !== null) return by(authors);
  const at = verbs.findIndex((verb, index) => {
    const kind = kindOf(scene, verb, verbs[index + 1]);
    return kind === 'saying' || kind === 'finding';
  });
  const verb = verbs[at];
  if (verb === undefined) return null;
  const body = scene.organisations.find((one) => isBodySubject(scene, one, verb));
  if (body !== undefined && !spokenFor(scene, body)) {
    if (isSubmittingVerb(verb.lower)) return by('submission');
    return by(bodyStanding(scene.text.slice(body.start, body.end)));
  }
  const standing = roleBefore(scene, verb);
  if (standing !== null) return by(spokesperson(scene, verb) ?? standing);
  if (isNamedBody(scene, verb)) return by('statement');
  return toldHearing.test(told) && scene.people.length === 0 ? by('account') : null;
}

/** "The court heard", and nobody says from whom. */
export function isHeard({ sentence, quoted }: TellingScene): boolean {
  const found = heard.exec(sentence.text);
  if (found === null) return false;
  const at = sentence.start + found.index;
  return !quoted.some((span) => span.start <= at && at < span.end);
}

/** "Strand Aggregates said": a name of several words that is no person's. */
function isNamedBody(scene: TellingScene, verb: Word): boolean {
  const before = scene.text.slice(scene.sentence.start, verb.start);
  const named =
    /^(?:The )?\p{Lu}[\p{L}’'-]+ (?:(?:of|and|&|for|the) ){0,2}\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,4} (?:(?:has|have|had|also|later|then) ){0,2}$/u;
  return (
    /^(?:said|says|added)$/u.test(verb.lower) &&
    before.length < 90 &&
    named.test(before) &&
    !scene.people.some((one) => one.start < verb.start)
  );
}

/** The words before the verb; behind a quotation those after it ("”, said the coroner"); at a sentence's end the last. */
function roleBefore(scene: TellingScene, verb: Word): Standing | null {
  const { start, end } = scene.sentence;
  const before = scene.text.slice(start, verb.start);
  if (/[”"’'],?\s*$/u.test(before.slice(-4))) {
    const behind = /^ (?:the|an?|his|her) [\p{L} ’'-]{3,60}/u.exec(scene.text.slice(verb.end, verb.end + 66))?.[0];
    return behind === undefined ? null : roleTelling(behind, verb.lower);
  }
  const closes = end - verb.end <= 2 && before.includes(', ');
  const behind = /^[\s\S]*[”"’'] (?=(?:the|an?|his|her|one) )/u.exec(before)?.[0];
  const from = behind?.length ?? (closes ? before.lastIndexOf(', ') + 2 : 0);
  const subject = before.slice(from);
  return subject.length > 260 ? null : roleTelling(subject, verb.lower);
}

/** "A spokesman for Eastmoor Police said": as the body itself says it. */
function spokesperson(scene: TellingScene, verb: Word): Standing | null {
  const before = scene.text.slice(Math.max(scene.sentence.start, verb.start - farthest), verb.start);
  if (!/\bspokes(?:man|woman|person)\b/iu.test(before)) return null;
  const body = scene.organisations.find((one) => one.start < verb.start);
  if (body !== undefined) return bodyStanding(scene.text.slice(body.start, body.end));
  return /\b(?:police|force|council|government|agency|service|department)\b/iu.test(before) ? 'official' : 'statement';
}

/** The writers: "1.2 We find that the chains had worn", "From the logs we are satisfied that", "We make three recommendations". */
const several =
  /(?:(?:^|^\[?\d{1,3}(?:\.\d{1,3}){0,3}[\].]? |, )We|^(?:From|On|Having|For|Despite|In|After|Like|With|Given)\b[^,.;:“”"]{3,90},? we) (?:(?:also|therefore|do not|did not|have) ){0,2}(?:(?:find|found|conclude|concluded|consider|considered|accept|accepted|are satisfied|recommend|recommended) that|(?:make|made) (?:\p{L}+ ){1,3}recommendations?)\b/u;

/** The writer of the report: "I find that the survey was sound". */
function authorFinding(scene: TellingScene): Standing | null {
  const own =
    /(?:^|^\[\d{1,3}\] |, |\) |\band |\bbut )I (?:also |therefore |do not )?(?:find|conclude|am satisfied|recommend|consider|accept|reject|give)\b/u.exec(
      scene.sentence.text,
    ) ?? several.exec(scene.sentence.text);
  if (own === null) return null;
  const at = scene.sentence.start + own.index;
  return scene.quoted.some((span) => span.start <= at && at < span.end) ? null : 'finding';
}

/** "A spokesman for the council", "the council's leader". */
function spokenFor(scene: TellingScene, body: Span): boolean {
  return isGoverned(scene, body.start);
}

function isBodySubject(scene: TellingScene, body: Span, verb: Word): boolean {
  if (body.end > verb.start || verb.start - body.end > 60 || scene.quoted.some((span) => overlaps(span, body)))
    return false;
  return /^\s+(?:(?:has|have|had|also|later|then|is|are|now|did|does|do|not)\s+)*(?:in a statement\s+)?$/u.test(
    scene.text.slice(body.end, verb.start),
  );
}
