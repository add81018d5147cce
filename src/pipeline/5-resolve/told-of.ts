/**
 * The words of an event → who told them, as what, and when they were told.
 *
 * "Dr Hudson … said he was initially called" → Dr Hudson, an account, told during the inquests and before publication.
 */
import type { Standing } from '../../model/event.ts';
import type { PersonId } from '../../model/ids.ts';
import type { When } from '../../model/time.ts';
import type { CandidateSource } from '../artifacts.ts';
import type { Setting } from './setting.ts';
import { toldWhen } from './when/told-when.ts';

export interface Telling {
  readonly standing: Standing;
  readonly told: { readonly by: readonly PersonId[]; readonly when: When } | null;
}

/** "The court heard that the lamp was out": a hearing was told it, and nobody says by whom. */
export function isHeard({ standing, told }: Telling, words: string): boolean {
  return standing === 'report' && told?.by.length === 0 && heard.test(words);
}
const heard = /\b(?:heard|hears|(?:is|are|was|were|been) told)\b/u;

/** The newspaper's own words are a report, told by nobody else. */
export function tellingOf(sources: readonly CandidateSource[], setting: Setting): Telling {
  const speech = sources.flatMap((source) => setting.within(source)?.speech ?? []);
  const [main] = speech;
  const [first] = sources;
  if (main === undefined || first === undefined) return { standing: 'report', told: null };
  const by = [...new Set(speech.flatMap(({ speaker }) => speaker ?? []))];
  return { standing: main.standing, told: { by, when: toldWhen(first, main, setting) } };
}
