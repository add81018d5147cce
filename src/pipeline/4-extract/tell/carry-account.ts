/**
 * The sentences of a document, passage by passage → who tells each, with accounts that go on where nobody new speaks.
 *
 *   Dr Hudson said he was called …        Dr Hudson, account
 *   They were unable to land …            Dr Hudson, account, carried
 *   Judge Lucraft is now addressing …     Judge Lucraft, finding
 */
import type { ReportedSpeech } from '../../artifacts.ts';
import { findTeller, type Teller, type TellingScene } from './find-teller.ts';

/** Null at a document's beginning, and after the newspaper's own words or page furniture. */
export type Account = Teller | null;

export interface Told {
  readonly speech: readonly ReportedSpeech[];
  readonly account: Account;
}

/** One entry a sentence that somebody tells; the newspaper's own sentences have none. */
export function carryAccount(scenes: readonly TellingScene[], before: Account, startsQuoted: boolean): Told {
  let account = before;
  const speech: ReportedSpeech[] = [];
  for (const [index, scene] of scenes.entries()) {
    const own = findTeller(scene);
    const carries = own === null && account !== null && (goesOn(scene, account) || (index === 0 && startsQuoted));
    account = own === null ? (carries ? account : null) : kept(own, account);
    if (account === null || scene.sentence.start === scene.sentence.end) continue;
    speech.push({ start: scene.sentence.start, end: scene.sentence.end, ...account, carried: carries });
  }
  return { speech, account };
}

/** A body's statement within an official's evidence stays that official's. */
function kept(own: Teller, account: Account): Teller {
  if (own.speaker !== null || account === null) return own;
  return own.standing === 'official' && account.standing === 'official' ? account : own;
}

/** Findings and submissions end with the speaker's last sentence, unless the next one opens with a pronoun for them. */
function goesOn(scene: TellingScene, account: Teller): boolean {
  const [first] = scene.people;
  const opening = scene.sentence.text.slice(0, 40);
  if (account.speaker === null && account.standing === 'account') return false;
  if (/^(?:He|She|They|His|Her|Their|It)\b/u.test(opening)) return true;
  if (account.standing === 'finding' || account.standing === 'submission' || account.standing === 'statement')
    return false;
  if (/\b(?:is|are) (?:to|due to|expected to)\b|\bwill (?:be|now|hear)\b/u.test(scene.sentence.text)) return false;
  const atStart = first !== undefined && first.start === scene.sentence.start && first.id !== account.speaker;
  return !atStart || !/^(?:coroner|judge|counsel|bereaved)$/u.test(scene.facts.partOf(first.id));
}
