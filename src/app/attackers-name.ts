/**
 * The attacker’s names → a way to keep them out of where they never stand: titles, previews, addresses.
 *
 * `attackersName(timeline).without("Masood’s wife called police")` → "The attacker’s wife called police".
 * Others who share a surname with him keep their own names; of several attackers each is "the attacker".
 */
import type { Person } from '../model/entities.ts';
import { slug } from '../model/slug.ts';
import type { Timeline } from '../model/timeline.ts';
import { words } from './words/words.ts';

export interface AttackersName {
  /** The text with "the attacker" in place of each of his names, with a capital where a sentence begins with it. */
  without(text: string): string;
  /** Whether a text, an id or an address spells one of them, in capitals, small letters or joined by hyphens. */
  isIn(text: string): boolean;
}

type Names = Pick<Timeline, 'people' | 'organisations' | 'places'>;

const nobody: AttackersName = { without: (text) => text, isIn: () => false };

/** Built once for a timeline; linear in the text. */
export function attackersName({ people, organisations, places }: Names): AttackersName {
  const full = people.filter(({ part }) => part === 'attacker').flatMap(fullNames);
  if (full.length === 0) return nobody;
  const single = [...full, ...full.map(lastWord)].filter((name) => !/\s/u.test(name) && name.length > 2);
  const others = [...people.filter(({ part }) => part !== 'attacker'), ...organisations, ...places]
    .map(({ name }) => name)
    .filter((name) => single.some((each) => isNamesake(name, each)) && !full.some((each) => isNamesake(name, each)));
  const found = finder(longestFirst(full), longestFirst(single), longestFirst(others));
  const slugs = [...full, ...single].map(slug);
  const otherSlugs = longestFirst(others.map(slug));
  return {
    without: (text) =>
      text.replace(found, (name, other: string | undefined, at: number) => {
        if (other !== undefined) return name;
        return /(?:^|[.!?]\s+)$/u.test(text.slice(Math.max(0, at - 8), at))
          ? words.site.theAttacker
          : words.site.theAttacker.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
      }),
    isIn: (text) => {
      const spelt = otherSlugs.reduce((left, other) => left.replaceAll(`-${other}-`, '-'), `-${slug(text)}-`);
      return slugs.some((name) => spelt.includes(`-${name}-`));
    },
  };
}

/** His name and those aliases that are names: "the attacker" and "The man" are none. */
function fullNames({ name, aliases }: Person): string[] {
  return [name, ...aliases].filter((each) => /^\p{Lu}/u.test(each) && !/^(?:The|A|An|His|Her|He)\b/u.test(each));
}

function lastWord(name: string): string {
  return name.split(/\s+/u).at(-1) ?? name;
}

/** Whether a name holds another as a part of itself, and not as whose it is: "Masood’s wife" is no namesake. */
function isNamesake(name: string, part: string): boolean {
  return name !== part && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}’'])`, 'u').test(name);
}

/** The first group holds a name that is somebody else’s. Whole names in any case, single words only as they are written. */
function finder(full: readonly string[], single: readonly string[], others: readonly string[]): RegExp {
  const inAnyCase = (name: string) => [name, name.toUpperCase(), name.toLowerCase()];
  const whole = full.filter((name) => /\s/u.test(name)).flatMap(inAnyCase);
  const alone = single.flatMap((name) => [name, name.toUpperCase()]);
  const any = (names: readonly string[]) => (names.length === 0 ? '(?!)' : names.map(escaped).join('|'));
  const titled = '(?:[Tt]he attacker,? )?(?:(?:Mr|Mrs|Ms|Miss|Dr) )?';
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${any(others)})|${titled}(?:${any([...whole, ...alone])}))(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

function longestFirst(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort((one, other) => other.length - one.length);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
