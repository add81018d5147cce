/**
 * A person's events → three lists: what the person did, what the person told, what is said about the person.
 *
 *   "Dr Hudson decided to go to Parliament"  told by Dr Hudson   → did   (the title's subject acts)
 *   "The helicopter landed in …"             told by Dr Hudson   → said  (an account of something else)
 *   "Mr Ellwood called on people to help"    told by Mr Ellwood  → said  (the act is the saying)
 *   "PC Palmer was stabbed"                  told by a witness   → about (done to the person, not by him)
 *
 * Every event goes into exactly one list and keeps its order. The lists rest on the titles, which are written in the
 * project's own words: a title that begins with the person's name, or with the part ("The attacker"), has the person
 * as its subject. Of those who were killed or injured everything is told about them: a list of what they "did" would
 * mix their acts with what was done to them.
 */
import type { Person } from '../../model/entities.ts';
import type { TimelineEvent } from '../../model/event.ts';

export interface PersonEvents {
  readonly did: readonly TimelineEvent[];
  readonly said: readonly TimelineEvent[];
  readonly about: readonly TimelineEvent[];
}

const saying = new RegExp(
  `^(?:${[
    'accused|added|addressed|agreed|answered|argued|asked|believed|called|concluded|confirmed|criticised|delivered|denied',
    'described|did not (?:believe|want)|explained|expressed|gave (?:evidence|an account|the cause)|made an? (?:official )?(?:statement|submission)|hoped|identified|praised|recalled|recommended|replied|reported',
    'said|says|spoke|stated|submitted|suggested|summarised|thanked|thought|told|urged',
  ].join('|')})\\b`,
);
const passive = /^(?:was|were|is|are|(?:has|have|had) been)\b(?! \w+ing\b)/;
/** Parts of whom everything is told about them. */
export const spokenOf: ReadonlySet<string> = new Set(['killed', 'injured']);

/** Divides events, each of which names the person or was told by the person; an empty list stays empty. */
export function splitPersonEvents(person: Person, events: readonly TimelineEvent[]): PersonEvents {
  const lists = { did: [] as TimelineEvent[], said: [] as TimelineEvent[], about: [] as TimelineEvent[] };
  for (const event of events) lists[listOf(person, event)].push(event);
  return lists;
}

function listOf(person: Person, event: TimelineEvent): keyof PersonEvents {
  const deed = spokenOf.has(person.part) ? null : deedIn(event.title, person);
  if (deed !== null) return saying.test(deed) ? 'said' : 'did';
  return event.told?.by.includes(person.id) ? 'said' : 'about';
}

/** What the title says the person did ("decided to go …"), or null where the person is not its acting subject. */
function deedIn(title: string, person: Person): string | null {
  const names = [person.name, ...person.aliases, `the ${person.part}`].sort((a, b) => b.length - a.length);
  const subject = names.find((name) => title.toLowerCase().startsWith(`${name.toLowerCase()} `));
  if (subject === undefined) return null;
  const rest = title.slice(subject.length + 1);
  return passive.test(rest) ? null : rest;
}
