/**
 * A person's full name in a clause that is too long → the title and surname, as the person is called in running text.
 *
 * "Detective Sergeant Laura Wynn accepted that …" → "Detective Sergeant Wynn accepted that …"; "Sir Alan Merridew" → "Sir Alan". Not
 * where somebody else has that surname.
 */
import type { Person } from '../../../model/entities.ts';

const titled =
  /^((?:(?:Detective|Chief|Deputy|Senior|Acting|Temporary|Police|Station|Watch|Crew) )*(?:Mr|Mrs|Ms|Miss|Dr|Professor|Prof|Captain|Capt|Councillor|Cllr|Judge|PC|DC|DS|DI|DCI|Constable|Sergeant|Inspector|Superintendent|Officer|Manager|Major|Colonel|Commander|Reverend|Sheriff))\.? (?:\p{Lu}[\p{L}.’'-]* ){1,3}(\p{Lu}[\p{L}’'-]+)$/u;
const knighted = /^((?:Sir|Dame) \p{Lu}[\p{L}’'-]+) (?:\p{Lu}[\p{L}.’'-]* ){0,2}(\p{Lu}[\p{L}’'-]+)$/u;

/** The clause as it is where it does not open with the name, or that cannot be said in short. */
export function withBriefName(clause: string, person: Person, everybody: readonly Person[]): string {
  const brief = briefName(person, everybody);
  return brief === null || !clause.startsWith(`${person.name} `) ? clause : brief + clause.slice(person.name.length);
}

/** Null where there is none. */
export function briefName({ id, name, part }: Person, everybody: readonly Person[]): string | null {
  const [, first, family] = knighted.exec(name) ?? [];
  const [, rank, last] = titled.exec(name) ?? [];
  const brief = first ?? (rank === undefined || last === undefined ? undefined : `${rank} ${last}`);
  const surname = family ?? last;
  if (part === 'attacker' || brief === undefined) return null;
  return everybody.some((one) => one.id !== id && one.name.split(' ').at(-1) === surname) ? null : brief;
}
