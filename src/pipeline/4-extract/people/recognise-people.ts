/**
 * Runs of capitals and the words around them → people whom the casebook does not list.
 *
 * "Anthony Davis, who was leaving a charity event" and later "Mr Davis" → one person `anthony-davis`, a witness.
 * A run is a person by a title, letters after the name, a known given name, an age or an apposition; never by capitals alone.
 */
import * as v from 'valibot';
import type { Person } from '../../../model/entities.ts';
import { personId } from '../../../model/ids.ts';
import { slug } from '../../../model/slug.ts';
import { bodyOf } from '../bodies/recognise-bodies.ts';
import type { NameRun } from '../name-run.ts';
import { femaleNames, letteredRoles, looseTitles, maleNames, postNominals, titles } from './name-lexicon.ts';
import { type ParsedName, parseName } from './parse-name.ts';
import { partOf } from './part-of.ts';

export interface Sighting {
  readonly name: string;
  readonly part: string;
}

/** The person a run names, with the part that the words around give; null for a run that is none, or not surely. */
export function sightingOf(run: NameRun, text: string): Sighting | null {
  const words = run.words.map((word) => word.text);
  const last = run.words.at(-1);
  if (last === undefined) return null;
  const named = trimmed(words);
  const after = text.slice(last.end, last.end + 90);
  if (named.length === 0 || !isPerson(named, after, run)) return null;
  const name = named.join(' ');
  const [first] = run.words;
  return { name, part: partOf(name, text.slice(Math.max(0, (first?.start ?? 0) - 160), first?.start ?? 0), after) };
}

const openers =
  /^(?:When|While|After|Before|But|And|As|If|Then|Later|Today|Yesterday|The|In|On|At|For|From|By|To|Former|Retired|American|British|Romanian|French|German)$/u;

const isGiven = (word: string): boolean => maleNames.has(word) || femaleNames.has(word);

/** Without what opens the sentence, and without a calling ("Signaller Owen Tranter"). */
function trimmed(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length && openers.test(words[from] ?? '')) from += 1;
  const [first = '', second = ''] = words.slice(from);
  const job = words.length - from > 2 && isGiven(second) && !isGiven(first) && !titles.has(first);
  return words.slice(job ? from + 1 : from);
}

function isPerson(words: readonly string[], after: string, run: NameRun): boolean {
  const [first = '', second = ''] = words;
  if (words.some((word) => /^(?:of|for|and|the|in|on|under|upon)$/u.test(word))) return false;
  if (words.length === 2 && letteredRoles.has(first) && /^\p{Lu}{1,2}\d?$/u.test(second)) return true;
  const body = words.filter((word) => !postNominals.has(word));
  if (titles.has(first)) return isTitled(body);
  if (body.length > 4 || body.some((word) => titles.has(word)) || bodyOf(run) !== null) return false;
  if (body.length < words.length) return body.length >= 2;
  if (body.length >= 2 && (maleNames.has(first) || femaleNames.has(first))) return true;
  return body.length >= 1 && /^, (?:aged )?\d{1,2}\b(?! (?:million|per))/u.test(after) && !/^\d/u.test(first);
}

/** "Dr Hudson", "Chief Inspector Rose"; not "Chief Coroner" or "Detective Inspector" alone. */
function isTitled(words: readonly string[]): boolean {
  const from = words.findIndex((word) => !titles.has(word));
  if (from === -1 || words.length - from > 4) return false;
  const before = words.slice(0, from);
  return (
    before.some((word) => !looseTitles.has(word)) ||
    from > 1 ||
    maleNames.has(words[from] ?? '') ||
    words.length - from === 1
  );
}

/** One person for a full name and the surnames that go with it, within all documents; known people are left out. */
export function recognisedPeople(sightings: readonly Sighting[], known: readonly Person[]): readonly Person[] {
  const taken = new Set(known.flatMap((one) => [one.name, ...one.aliases]).flatMap(surnameOf));
  const groups = new Map<string, Sighting[]>();
  const bySurname = new Map<string, NamedGroup[]>();
  const fullest = [...sightings].sort((a, b) => weight(b) - weight(a));
  for (const sighting of fullest) {
    const same = groups.get(sighting.name);
    if (same !== undefined) {
      same.push(sighting);
      continue;
    }
    const parsed = parseName(sighting.name);
    if (parsed.surname !== null && taken.has(parsed.surname)) continue;
    const namesakes = bySurname.get(parsed.surname ?? '') ?? [];
    const group = groupOf(namesakes, parsed);
    if (group !== null) {
      groups.get(group)?.push(sighting);
      continue;
    }
    groups.set(sighting.name, [sighting]);
    if (parsed.surname !== null) bySurname.set(parsed.surname, [...namesakes, { name: sighting.name, parsed }]);
  }
  return [...groups.values()].flatMap(personOf);
}

const surnameOf = (name: string): readonly string[] => {
  const { surname } = parseName(name);
  return surname === null ? [] : [surname];
};

function weight({ name }: Sighting): number {
  return parseName(name).given === null ? 0 : 1;
}

interface NamedGroup {
  readonly name: string;
  readonly parsed: ParsedName;
}

/** A surname with a title where exactly one full name has that surname. `namesakes` have the surname. */
function groupOf(namesakes: readonly NamedGroup[], { surname, given, gender }: ParsedName): string | null {
  if (surname === null) return null;
  const fits = namesakes.filter(({ parsed }) => {
    const agrees = gender === 'unknown' || parsed.gender === 'unknown' || gender === parsed.gender;
    return agrees && (given === null || parsed.given === null || given === parsed.given);
  });
  return fits.length === 1 ? (fits[0]?.name ?? null) : null;
}

function personOf(group: readonly Sighting[]): readonly Person[] {
  const [first] = group;
  if (first === undefined) return [];
  const { given, surname } = parseName(first.name);
  const id = v.safeParse(personId, slug(given === null || surname === null ? first.name : `${given} ${surname}`));
  const names = [...new Set(group.map((sighting) => sighting.name))];
  const part = group.map((sighting) => sighting.part).find((one) => one !== 'other') ?? 'other';
  return id.success ? [{ id: id.output, name: first.name, aliases: names.slice(1), part, recognised: 'rules' }] : [];
}
