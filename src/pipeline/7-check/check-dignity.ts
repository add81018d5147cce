/**
 * What never stands in a title: the attacker's name, and more than 80 characters.
 *
 * `"Khalid Masood was closed as a subject of interest"` → TITLE-NAMES-ATTACKER.
 */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Resolved } from '../artifacts.ts';
import { attackerFinder } from '../attacker-names.ts';
import { diagnose } from '../diagnostic-codes.ts';
import type { EventPlace } from './event-places.ts';

const longest = 80;

export function checkDignity({ candidates, roster }: Resolved, placeOf: EventPlace): Diagnostic[] {
  const nameIn = attackerFinder(roster.people);
  return candidates.flatMap((candidate) => {
    const length = [...candidate.title].length;
    const tooLong = `“${candidate.title}” has ${length} characters; a title has at most ${longest}.`;
    const named = nameIn(candidate.title);
    return [
      ...(length > longest ? [diagnose('TITLE-TOO-LONG', tooLong, placeOf(candidate, 'title'))] : []),
      ...(named === null
        ? []
        : [
            diagnose(
              'TITLE-NAMES-ATTACKER',
              `“${candidate.title}” names the attacker (“${named}”).`,
              placeOf(candidate, 'title'),
            ),
          ]),
    ];
  });
}
