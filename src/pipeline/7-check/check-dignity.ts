/**
 * What never stands in a title: the attacker's name, and more than 80 characters.
 *
 * `"Khalid Masood was closed as a subject of interest"` → TITLE-NAMES-ATTACKER.
 */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Person } from '../../model/entities.ts';
import type { Resolved } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import type { EventPlace } from './event-places.ts';

const longest = 80;

export function checkDignity({ candidates, roster }: Resolved, placeOf: EventPlace): Diagnostic[] {
  const names = roster.people.filter(({ part }) => part === 'attacker').flatMap(attackersNames);
  return candidates.flatMap((candidate) => {
    const length = [...candidate.title].length;
    const tooLong = `“${candidate.title}” has ${length} characters; a title has at most ${longest}.`;
    const named = names.find((name) => hasWord(candidate.title, name));
    return [
      ...(length > longest ? [diagnose('TITLE-TOO-LONG', tooLong, placeOf(candidate, 'title'))] : []),
      ...(named === undefined
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

/** The full name, its last word, and the aliases that are names: "the attacker" and "his wife's husband" are none. */
function attackersNames({ name, aliases }: Person): string[] {
  const names = [name, ...aliases].filter(
    (words) => /^\p{Lu}/u.test(words) && !/^(?:The|A|An|His|Her|He)\b/.test(words),
  );
  return [...new Set(names.flatMap((words) => [words, words.split(/\s+/).at(-1) ?? words]))].filter(
    (words) => words !== '',
  );
}

function hasWord(title: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(title);
}
