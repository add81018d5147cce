/**
 * Others of the attacker's surname → how a title calls them, so that nobody of the family is taken for the attacker.
 *
 *   "his brother Ivo Kern" → "his brother Ivo"; "Mrs Kern said", of Ada Kern → "Ada said", and where nobody has told her given
 *   name, or two may be meant, "A woman with the attacker’s name said"
 */
import type { Person } from '../../../model/entities.ts';
import { escaped, nameSource } from '../../attacker-names.ts';

export interface Namesakes {
  /** Its first group is the surname. */
  readonly found: RegExp;
  readonly nameOf: (surname: string) => string;
}

/** Null names nobody: `(?!)` is never found. */
export function namesakesOf(people: readonly Person[], attacker: readonly string[]): RegExp {
  const surname = new RegExp(`^(.+) (?:${attacker.join('|')})$`, 'u');
  const given = people.flatMap(({ part, name }) => {
    const before = part === 'attacker' ? undefined : surname.exec(name)?.[1];
    return before === undefined || /^(?:Mr|Mrs|Ms|Miss|Dr)$/u.test(before) ? [] : [escaped(before)];
  });
  if (given.length === 0) return /(?!)/gu;
  return new RegExp(`(?<![\\p{L}\\p{N}])(${given.join('|')}) (?:${attacker.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

const courtesy = '(?:Mrs|Ms|Miss|Lady|Dame)';

/** No woman is meant where the attacker is called so. */
export function womenCalledSo(people: readonly Person[]): Namesakes {
  const attackers = people.filter(({ part }) => part === 'attacker');
  const isHers = new RegExp(`^${courtesy}\\b`, 'u');
  const surnames = attackers.flatMap(({ name, aliases }) =>
    [name, ...aliases].some((one) => isHers.test(one)) ? [] : (name.split(' ').at(-1) ?? []),
  );
  const given = new Map(surnames.map((surname) => [surname, givenNameOf(surname, people)] as const));
  const sources = surnames.filter((surname) => surname.length > 2).map(nameSource);
  return {
    found:
      sources.length === 0 ? /(?!)/gu : new RegExp(`\\b${courtesy}\\.? (${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    nameOf: (surname) => given.get(surname) ?? 'a woman with the attacker’s name',
  };
}

/** Of the one woman who is called so, or of the one other person of that surname. */
function givenNameOf(surname: string, people: readonly Person[]): string | null {
  const family = people.filter(({ part, name }) => part !== 'attacker' && name.endsWith(` ${surname}`));
  const called = family.filter(({ aliases }) => aliases.some((one) => new RegExp(`^${courtesy} `, 'u').test(one)));
  const [only, ...others] =
    called.length > 0 ? called : family.filter(({ aliases }) => !aliases.some((one) => /^Mr /u.test(one)));
  const name = others.length > 0 ? null : only?.name.slice(0, -surname.length - 1);
  return name === undefined || name === null || new RegExp(`^(?:${courtesy}|Mr|Dr)$`, 'u').test(name) ? null : name;
}
