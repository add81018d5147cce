/**
 * Titles made by the rules that would break a promise made to readers → plainer ones that break none.
 *
 * "Reporters went to Marrack House", where Marrack is the attacker → "Something was reported": a title made by a rule must
 * not keep a whole folder from being converted. What an editor wrote is left for the checks to tell of.
 */

import type { EventCandidate } from '../../artifacts.ts';
import { attackerFinder } from '../../attacker-names.ts';
import type { Setting } from '../setting.ts';
import { longestTitle, plainTitle } from './title-of.ts';
import { shortName } from './told-text.ts';

/** In the same order; `cut` are the ids of the editor's own events. */
export function dignifiedTitles(
  candidates: readonly EventCandidate[],
  cut: ReadonlySet<string>,
  { roster, personOf }: Setting,
): readonly EventCandidate[] {
  const named = attackerFinder(roster.people);
  const breaks = (title: string): boolean => [...title].length > longestTitle || named(title) !== null;
  return candidates.map((one) => {
    if (cut.has(one.id) || !breaks(one.title)) return one;
    const [by] = one.told?.by ?? [];
    const teller = by === undefined ? null : personOf(by);
    const plainer = [teller === null ? null : shortName(teller), null].map((name) =>
      plainTitle(name, one.standing, null),
    );
    return { ...one, title: plainer.find((title) => !breaks(title)) ?? plainTitle(null, 'report', null) };
  });
}
