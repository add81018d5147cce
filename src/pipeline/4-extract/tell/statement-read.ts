/**
 * A sentence by which somebody’s statement is read to a hearing → whose account what follows may be; undefined where none is read.
 *
 * "A statement from the surveyor, Ada Lund, is read." → Ada Lund; "The statement of a neighbour was read to the court." → null,
 * nobody by name, and no longer whoever spoke before; "Ada Lund read the statement" → undefined.
 */
import { partHere } from './part-here.ts';
import { canTell, standingOf } from './standing-of.ts';
import type { Teller, TellingScene } from './telling-scene.ts';

const kinds = '(?:statement|evidence|report|letter|deposition|account|testimony|tribute|e-?mail)s?';
const whose = new RegExp(
  `^(?:(?:Next|Then|Finally|First|Later),? )?(?:[Aa]n?|[Tt]he|[Pp]arts? of (?:an?|the)|[Ee]xtracts from (?:an?|the)) (?:[\\p{Ll}-]+ ){0,3}${kinds} (?:of|from|by|made by|given by|written by) `,
  'u',
);
const isRead =
  /(?: |, )(?:(?:is|was|are|were|has been|have been) (?:(?:now|then|also|next|being) ){0,2}read|(?:is|was) summarised)\b(?! by (?:an?|the) (?:wrong|other))/u;
const owned = new RegExp(
  `^['’]s? (?:[\\p{Ll}-]+ ){0,3}${kinds} (?:is|was|has been) (?:(?:now|then|also|next|being) )?read\\b`,
  'u',
);
/** Characters of a sentence in which all of it is looked for. */
const longest = 220;

/** Nobody by name who can tell is null. */
export function statementRead(scene: TellingScene): Teller | null | undefined {
  const { sentence, people, text } = scene;
  const words = sentence.text.slice(0, longest);
  const [first] = people;
  if (first !== undefined && first.start === sentence.start && owned.test(text.slice(first.end, first.end + 90)))
    return tellerOf(scene, first);
  const from = whose.exec(words)?.[0].length;
  const read = isRead.exec(words);
  if (from === undefined || read === null || read.index < from || /["“]/u.test(words.slice(0, read.index)))
    return undefined;
  const named = people.filter(({ start, end }) => start >= sentence.start + from && end <= sentence.start + read.index);
  const [only] = named;
  return only === undefined || named.some(({ id }) => id !== only.id) ? null : tellerOf(scene, only);
}

function tellerOf(scene: TellingScene, one: TellingScene['people'][number]): Teller | null {
  const part = partHere(scene, one);
  return canTell(part) ? { speaker: one.id, standing: standingOf(part), through: null } : null;
}
