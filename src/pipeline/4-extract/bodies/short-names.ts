/**
 * Longer and shorter names of one organisation or place → one entry with aliases.
 *
 * "Rail Accident Investigation Branch (RAIB)" → alias `RAIB`; "Northmoor Trains Ltd" then "Northmoor Trains" → alias
 * `Northmoor Trains`; "Wexcombe Borough Council" then "the Council" → alias `the Council`, where only one ends so.
 */
import { companyEnds } from './body-lexicon.ts';

export interface NamedBody {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The full name that some letters in brackets stand for: `("RAIB", "Rail Accident Investigation Branch")` → true. */
export function standsFor(letters: string, name: string): boolean {
  const words = name.split(/[\s-]+/u).filter((word) => word.length > 0);
  const wanted = letters.toLowerCase();
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0).toLowerCase());
  const all = words.map((word) => word.charAt(0).toLowerCase());
  if (capitals.join('') === wanted || all.join('') === wanted) return true;
  return (
    wanted.length > 3 &&
    words.length > 2 &&
    isSubsequence(wanted, words.join('').toLowerCase()) &&
    wanted.charAt(0) === all[0]
  );
}

/** Letters that stand alone in the text go to the one name whose capitals they are, where no brackets say so. */
export function withInitials(
  names: readonly string[],
  defined: ReadonlyMap<string, string>,
  capitals: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const owners = new Map<string, string[]>();
  for (const name of names) {
    const initials = name
      .split(/[\s-]+/u)
      .map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : ''))
      .join('');
    if (capitals.has(initials)) owners.set(initials, [...(owners.get(initials) ?? []), name]);
  }
  const taken = new Set(defined.values());
  const found = [...owners].flatMap(([initials, [name, ...others]]) =>
    name === undefined || others.length > 0 || taken.has(initials) || defined.has(name)
      ? []
      : [[name, initials] as const],
  );
  return new Map([...defined, ...found]);
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return at === short.length;
}

/**
 * `names` are full names in document order; `defined` gives letters for some; `alone` the bare nouns that stand
 * after "the" ("Council").
 */
export function withShortNames(
  names: readonly string[],
  defined: ReadonlyMap<string, string>,
  alone: ReadonlySet<string>,
): readonly NamedBody[] {
  const letters = new Set(defined.values());
  const shorts = new Map<string, string>();
  const all = new Set(names);
  for (const name of names) {
    const base = withoutCompanyEnd(name);
    if (base !== name && all.has(base)) shorts.set(name, base);
  }
  const shortened = new Set(shorts.values());
  const full = names.filter((name) => !letters.has(name) && !shortened.has(name));
  const endings = new Map<string, string[]>();
  for (const name of full) {
    const last = name.split(' ').at(-1) ?? name;
    endings.set(last, [...(endings.get(last) ?? []), name]);
  }
  return full.map((name) => {
    const last = name.split(' ').at(-1) ?? name;
    const noun = alone.has(last) && last !== name && endings.get(last)?.length === 1 ? [`the ${last}`] : [];
    const acronym = defined.get(name);
    const short = shorts.get(name);
    const given = [acronym, short].filter((one) => one !== undefined);
    return { name, aliases: [...given, ...noun] };
  });
}

export function withoutCompanyEnd(name: string): string {
  const words = name.split(' ');
  while (words.length > 2 && companyEnds.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
