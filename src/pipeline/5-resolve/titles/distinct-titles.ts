/**
 * Events of which several have the same title → the same with titles that differ, by whom or what each speaks of.
 *
 * Two of "Ms Vale gave an account of MI5" → "Ms Vale gave an account of MI5 (1 of 2)" and "… (2 of 2)"; where one speaks of
 * Pakistan and the other does not, it is "Ms Vale gave an account of MI5: Pakistan".
 */
import type { EventCandidate } from '../../artifacts.ts';
import type { Setting } from '../setting.ts';
import { longestTitle } from './title-of.ts';

/** Titles that an editor cut are left as they are; the order stays. Linear in the number of candidates. */
export function distinctTitles(
  candidates: readonly EventCandidate[],
  cut: ReadonlySet<string>,
  setting: Setting,
): readonly EventCandidate[] {
  const byTitle = new Map<string, EventCandidate[]>();
  for (const one of candidates) {
    const list = byTitle.get(one.title) ?? [];
    list.push(one);
    byTitle.set(one.title, list);
  }
  const titles = new Map([...byTitle.values()].flatMap((same) => (same.length < 2 ? [] : apart(same, cut, setting))));
  return candidates.map((one) => ({ ...one, title: titles.get(one.id) ?? one.title }));
}

function apart(same: readonly EventCandidate[], cut: ReadonlySet<string>, setting: Setting): [string, string][] {
  const own = same.filter(({ id }) => !cut.has(id));
  const subjects = own.map((one) => subjectsOf(one, setting));
  const counts = new Map<string, number>();
  for (const name of subjects.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const left: EventCandidate[] = [];
  const named = own.flatMap((one, index): [string, string][] => {
    const title = subjects[index]
      ?.filter((name) => counts.get(name) === 1)
      .map((name) => `${one.title}: ${name}`)
      .find((longer) => longer.length <= longestTitle);
    if (title === undefined) left.push(one);
    return title === undefined ? [] : [[one.id, title]];
  });
  if (left.length < 2) return named;
  const numbered = left.map((one, index): [string, string] => {
    const count = ` (${index + 1} of ${left.length})`;
    return [one.id, `${shortened(one.title, longestTitle - count.length)}${count}`];
  });
  return [...named, ...numbered];
}

/** Places, bodies and people that the words name, never the attacker nor whoever tells. */
function subjectsOf(one: EventCandidate, { roster, personOf }: Setting): readonly string[] {
  const nameIn = (
    entries: readonly { readonly id: string; readonly name: string }[],
    ids: readonly string[],
  ): string[] => entries.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const people = one.people.flatMap(({ id }) => {
    const person = personOf(id);
    const plain = person !== null && person.part !== 'attacker' && one.told?.by.includes(id) !== true;
    return plain && !/attacker/iu.test(person.name) ? [person.name] : [];
  });
  return [...people, ...nameIn(roster.places, one.places), ...nameIn(roster.organisations, one.organisations)].filter(
    (name) => !one.title.includes(name),
  );
}

/** At most `room` characters, and no word that waits for another at its end. */
function shortened(title: string, room: number): string {
  if (title.length <= room) return title;
  return title
    .slice(0, title.lastIndexOf(' ', room))
    .replace(/(?: (?:and|or|of|on|in|the|their|his|her|its|to|for))+$/u, '');
}
