/**
 * The sentences of a document, passage by passage → who tells each, with accounts that go on where nobody new speaks.
 *
 *   Dr Hudson said he was called …        Dr Hudson, account
 *   They were unable to land …            Dr Hudson, account, carried
 *   Judge Lucraft is now addressing …     Judge Lucraft, report
 */
import type { Standing } from '../../../model/event.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { ReportedSpeech } from '../../artifacts.ts';
import { askedBehind } from './asked-behind.ts';
import { isCourtScene } from './court-scene.ts';
import { findTeller, testifies } from './find-teller.ts';
import { letterOf } from './letter-of.ts';
import { isHeard } from './nobody-telling.ts';
import { isOwnVoice } from './own-voice.ts';
import { isSpokenByAnother } from './spoken-by-another.ts';
import { statementRead } from './statement-read.ts';
import {
  bringsInName,
  isNewEntry,
  isOfAnother,
  isStillTold,
  isToldThen,
  opensAnew,
  showsTelling,
  withoutStamp,
} from './still-told.ts';
import { takesStand } from './takes-stand.ts';
import type { Teller, TellingScene } from './telling-scene.ts';

export interface Account {
  /** Null at a document's beginning, and after the newspaper's own words or page furniture. */
  readonly teller: Teller | null;
  /** Passages since its teller was last named. */
  readonly age: number;
  /** Whose words follow without marks: the paragraph before ends on "he said:". */
  readonly led?: { readonly teller: Teller; readonly age: number };
}

export const noAccount: Account = { teller: null, age: 0 };

/** Who a transcript's label names; `Q.` and `A.` name nobody by themselves. */
export type LabelledSpeaker =
  | { readonly kind: 'question' | 'answer' }
  | { readonly kind: 'named'; readonly speaker: PersonId | null; readonly standing: Standing };

export interface Told {
  readonly speech: readonly ReportedSpeech[];
  readonly account: Account;
}
interface Place {
  /** First of its passage. */
  readonly first: boolean;
  /** It goes on with a quotation, or opens with one of its own. */
  readonly quoted: boolean;
  /** The document is a report with numbered paragraphs: each is the writer's own until it says otherwise. */
  readonly numbered: boolean;
}

/** Without a new word of who tells it an account does not go on for longer. */
const longest = 4;
/** A name so near to the beginning of a sentence is its subject, or may be. */
const nearest = 40;

/** One entry a sentence that somebody tells, two where it is summed up; the newspaper's own sentences have none. */
export function carryAccount(
  scenes: readonly TellingScene[],
  before: Account,
  goesOnQuoted: boolean,
  label: LabelledSpeaker | null,
): Told {
  if (label !== null) return labelled(scenes, before, label);
  let account: Account = before.teller === null ? before : { ...before, age: before.age + 1 };
  const speech: ReportedSpeech[] = [];
  const [first] = scenes;
  const numbered =
    first !== undefined &&
    (first.sentence.start > 0 || /^(?:\(?\d{1,3}[.)]|\[\d{1,3}\])(?: |$)/u.test(first.sentence.text));
  for (const [index, scene] of scenes.entries()) {
    const { start, end } = scene.sentence;
    const quoted = scene.quoted.some((one) => one.start <= start) && (index > 0 || goesOnQuoted || account.age <= 1);
    const own =
      inLetter(scene) ??
      askedBehind(scene, scenes[index + 1]) ??
      findTeller(scene) ??
      ledBy(scene, before) ??
      quotedFragment(scene, account.teller);
    const read = own === null && scene.hearing ? statementRead(scene) : undefined;
    if (read !== undefined) {
      account = read === null ? noAccount : { teller: read, age: 0 };
      continue;
    }
    const { teller } = account;
    const carries =
      own === null &&
      teller !== null &&
      goesOn(scene, account, { first: index === 0, quoted, numbered }) &&
      !isToldThen(scenes[index - 1], scene);
    if (own !== null) account = { teller: kept(own, teller, scene), age: 0 };
    else if (!carries) account = saying.test(scene.sentence.text) ? somebody : noAccount;
    const witness = own === null && scene.hearing ? takesStand(scene) : null;
    if (witness !== null) {
      account = { teller: { speaker: witness, standing: 'account', through: null }, age: 0 };
      continue;
    }
    if (account.teller === null || start === end) continue;
    const { speaker, standing, through } = account.teller;
    speech.push({ start, end, speaker, standing, carried: carries });
    if (through !== null) speech.push({ start, end, speaker: through, standing, carried: carries });
  }
  return { speech, account: leading(scenes, account, before) };
}

/** What a paragraph says of "I" under one that ends on "she said:", where no marks stand around it. */
function ledBy(scene: TellingScene, { led }: Account): Teller | null {
  if (led === undefined || isNewEntry(scene.sentence.text.slice(0, 80))) return null;
  return personal.test(unquoted(scene.sentence.text)) ? led.teller : null;
}
const personal = /\b(?:I|I['’]m|I['’]ve|my|we|we['’]re|we['’]ve|our|us|me)\b/u;
const opensWords = /\b(?:said|says|added|wrote|tweeted|continued|told [^.:“”"]{2,40}|in a statement)\s*:\s*$/u;
/** So many paragraphs of somebody's words may follow. */
const longestLed = 3;

function leading(scenes: readonly TellingScene[], account: Account, before: Account): Account {
  const last = scenes.at(-1);
  const { teller } = account;
  const plain = { teller, age: account.age };
  if (last === undefined) return plain;
  if (teller !== null && teller.speaker !== null && account.age === 0 && opensWords.test(last.sentence.text))
    return { ...plain, led: { teller, age: 0 } };
  const { led } = before;
  const another = teller !== null && teller.speaker !== led?.teller.speaker;
  const ends =
    another || scenes.some(({ sentence, quoted }) => isNewEntry(sentence.text.slice(0, 80)) || quoted.length > 0);
  return led === undefined || led.age >= longestLed || ends ? plain : { ...plain, led: { ...led, age: led.age + 1 } };
}

/** Whoever wrote it tells it, or somebody who is not plain. */
function inLetter(scene: TellingScene): Teller | null {
  const speaker = letterOf(scene);
  if (speaker === undefined) return null;
  return { speaker, standing: scene.hearing ? 'account' : 'statement', through: null };
}

/** A transcript: all of the passage is the labelled speaker's. A question leaves whoever answers it in mind. */
function labelled(scenes: readonly TellingScene[], account: Account, label: LabelledSpeaker): Told {
  const answers = label.kind === 'answer' && account.teller?.standing !== 'submission' ? account.teller : null;
  const teller = label.kind === 'named' ? { ...label, through: null } : answers;
  if (teller === null) return { speech: [], account };
  const { speaker, standing } = teller;
  const speech = scenes.map(({ sentence: { start, end } }) => ({ start, end, speaker, standing, carried: false }));
  return { speech, account: standing === 'submission' || standing === 'report' ? account : { teller, age: 0 } };
}

/**
 * Whoever goes on speaking speaks as before. A body's statement within an official's evidence stays that official's, and
 * "the court heard" what counsel opens; what a coroner's court heard is evidence, and counsel's are submissions.
 */
function kept(own: Teller, account: Teller | null, scene: TellingScene): Teller {
  if (account === null) return own;
  const same = own.speaker !== null && own.speaker === account.speaker;
  // What who lost somebody goes on to say in the witness box is evidence.
  if (same && own.standing === 'statement' && account.standing === 'account' && scene.hearing)
    return { ...own, standing: 'account' };
  if (same && own.standing === 'account')
    return { ...own, standing: account.standing === 'report' ? 'account' : account.standing };
  if (own.speaker !== null) return own;
  if (account.standing === 'submission' && isHeard(scene))
    return scene.facts.soleWith('coroner') === null ? account : own;
  return own.standing === 'official' && account.standing === 'official' ? account : own;
}

/** `PC Ashby was "not aware of any post instructions"`: a witness's own words, summed up where a finding is being given. */
function quotedFragment(scene: TellingScene, account: Teller | null): Teller | null {
  const [first] = scene.people;
  const inner = scene.quoted.find(({ start, end }) => start > scene.sentence.start && end - start > 8);
  if (first === undefined || inner === undefined || first.start !== scene.sentence.start) return null;
  const widest = scene.people.find((one) => one.start === first.start && one.end >= first.end) ?? first;
  if (!testifies(scene.facts.partOf(widest.id)) || /^['’]s?\b/u.test(scene.text.slice(widest.end, widest.end + 2)))
    return null;
  if (account?.speaker === widest.id) return account;
  return { speaker: widest.id, standing: 'account', through: account?.standing === 'finding' ? account.speaker : null };
}

/** An account goes on in a pronoun, in a quotation, and where nothing shows that somebody else speaks or acts. */
function goesOn(scene: TellingScene, account: Account, place: Place): boolean {
  const { teller, age } = account;
  if (teller === null) return false;
  if (place.first && isNewEntry(scene.sentence.text.slice(0, 80))) return false;
  if (place.quoted)
    return !isSpokenByAnother(scene, teller.speaker === null ? 'unknown' : scene.facts.genderOf(teller.speaker));
  // Of who died only the words are left.
  if (teller.speaker !== null && scene.facts.partOf(teller.speaker) === 'killed') return false;
  if (!scene.hearing && !goesOnOutside(scene, teller)) return false;
  const opening = withoutStamp(scene.sentence.text.slice(0, 240));
  const plain = unquoted(opening);
  if (isOwnVoice(plain) || ((place.first || teller.standing !== 'account') && isCourtScene(plain, place.first)))
    return false;
  if (place.first && place.numbered) return false;
  // "Mr Hale denied this", where it may be either.
  const opensWithTeller = scene.people.some(({ id, start }) => id === teller.speaker && start === scene.sentence.start);
  if (!opensWithTeller && scene.unclear.some(({ start }) => start - scene.sentence.start < nearest)) return false;
  const pronoun = /^(?:When |While |As |After |Before )?(He|She|They|His|Her|Their|It|he|she|they)\b/u.exec(
    opening,
  )?.[1];
  if (place.first && saysUnknown(scene)) return false;
  if (pronoun !== undefined)
    return teller.speaker !== null || !/^(?:he|she)$/iu.test(pronoun) ? agrees(scene, teller, pronoun) : false;
  if (teller.speaker === null && (place.first || /^(?:account|report)$/u.test(teller.standing))) return false;
  if (place.first && teller.speaker !== null && scene.facts.partOf(teller.speaker) === 'defendant') return false;
  // What a relative said is a sentence or two, and no evidence that the report goes on to tell.
  if (place.first && teller.speaker !== null && scene.facts.partOf(teller.speaker) === 'bereaved') return false;
  if (place.first && (age > longest || /^(?:finding|statement|report)$/u.test(teller.standing))) return false;
  if (place.first && isPastMedicine(scene, teller)) return false;
  if (teller.standing === 'statement' && !showsTelling(scene, teller)) return false;
  if (place.first && (bringsInName(scene, teller) || isOfAnother(scene, teller))) return false;
  return !opensAnew(scene, teller) && (!place.first || isStillTold(scene, teller));
}

/** "He had been moved to the gate at noon", under what a pathologist said: it tells of no body. */
function isPastMedicine({ facts, sentence }: TellingScene, { speaker }: Teller): boolean {
  return speaker !== null && facts.partOf(speaker) === 'pathologist' && !medical.test(sentence.text);
}
const medical =
  /\b(?:injur\w+|wounds?|wounded|blood\w*|bleed\w*|bled|heart|lungs?|brain|skull|ribs?|bones?|fractur\w+|die[ds]?|dying|death|dead|fatal\w*|caus\w+|surviv\w+|sav(?:e|ed|able)|pain|conscious\w*|drown\w*|alcohol|drugs?|toxic\w*|bod(?:y|ies)|bruis\w+|burn\w*|burnt|stab\w*|shot|bullets?|organs?|arter(?:y|ies)|veins?|suffer\w*|blows?|blade|disease|infect\w+|sepsis|haemorrhag\w+|h?ae?morrhag\w+|post-?mortems?|autops\w+|examin\w+|samples?|tests?|marks?|neck|head|chest|legs?|arms?|breath\w*|oxygen|levels?|tissue|swelling|swollen|poison\w*)\b/iu;

/** Outside a hearing what is said is the writer's again with the next sentence, unless that says of the same witness that more was said. */
function goesOnOutside({ facts, sentence }: TellingScene, { speaker }: Teller): boolean {
  return speaker !== null && testifies(facts.partOf(speaker)) && saying.test(sentence.text);
}

/** "She said" where nobody is plain: somebody told it. */
const saying =
  /^(?:He|She|They) (?:also |then |later )?(?:said|added|told|went on|explained|says|described|replied)\b/u;
/** The reader of references has left it open who "she" is. */
function saysUnknown({ sentence, people }: TellingScene): boolean {
  return saying.test(sentence.text) && !people.some(({ start }) => start === sentence.start);
}
const somebody: Account = { teller: { speaker: null, standing: 'account', through: null }, age: 0 };

/** "She went on" is not what a man tells. */
function agrees(scene: TellingScene, { speaker }: Teller, pronoun: string): boolean {
  const gender = speaker === null ? 'unknown' : scene.facts.genderOf(speaker);
  if (gender === 'unknown' || !saying.test(scene.sentence.text)) return true;
  return (gender === 'male') === (pronoun.toLowerCase() === 'he');
}

function unquoted(text: string): string {
  return text.replace(/"[^"]*"?|“[^”]*”?/gu, '');
}
