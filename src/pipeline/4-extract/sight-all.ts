/**
 * All readings → what their capitals may name: people, organisations, places, and the words that hint at each.
 *
 * "Dr Hudson landed near Porthmere" → a sighting `Dr Hudson` and a hint that `Porthmere` is a place. Words that a listed
 * name covers are not sighted again, and a heading's capitals show
 * nothing, but for whose statement it says stands below.
 */

import type { Span } from '../artifacts.ts';
import { organisationEnds, placeEnds } from './bodies/body-lexicon.ts';
import { type PlaceHint, placeHint, placeInName } from './bodies/places-by-position.ts';
import { type Body, bodyOf, withoutOpener, written } from './bodies/recognise-bodies.ts';
import { standsFor } from './bodies/short-names.ts';
import { isHeading } from './is-heading.ts';
import { nameInLine } from './name-line.ts';
import { type NameRun, nameRuns } from './name-run.ts';
import { namedBeside, withoutStrayPairs } from './people/named-beside.ts';
import type { SightedPassage } from './people/recognise-people.ts';
import { isRollOfDead } from './people/roll-of-dead.ts';
import { type Sighting, sightingOf } from './people/sighting.ts';
import type { PhraseMatcher } from './phrase-matcher.ts';
import type { Word } from './read-words.ts';
import type { Reading } from './reading.ts';
import { listedName } from './shouted-names.ts';

export interface Sights {
  readonly people: readonly SightedPassage[];
  readonly bodies: readonly Body[];
  readonly hints: readonly PlaceHint[];
  /** Full name → the letters that the text gives for it. */
  readonly letters: ReadonlyMap<string, string>;
  /** Letters that stand alone: "the CQC". */
  readonly capitals: ReadonlySet<string>;
  /** Bare nouns that stand with a capital after "the" inside a sentence: "the Council". */
  readonly nouns: ReadonlySet<string>;
}

export function sightAll(readings: readonly Reading[], known: PhraseMatcher<true>): Sights {
  const people: SightedPassage[] = [];
  const bodies: Body[] = [];
  const hints: PlaceHint[] = [];
  const letters = new Map<string, string>();
  const nouns = new Set<string>();
  const capitals = new Set<string>();
  let above = '';
  for (const reading of readings) {
    const { passage, words } = reading;
    const sightings: Sighting[] = [];
    const isRoll = isRollOfDead(reading, above);
    above = passage.text;
    const heading = isHeading(passage.text, words);
    let address = -1;
    for (const run of uncovered(words, known, nameInLine(passage.text))) {
      const listed = listedName(words.slice(run.from, run.from + 2), passage.text);
      if (listed !== null) {
        const { start = 0, end = 0 } = run.words[0] ?? {};
        sightings.push({ name: listed, start, end, sure: 'yes' });
        continue;
      }
      const seen = sightOne(run, passage.text, words, letters, heading, address);
      address = seen.body?.kind === 'place' ? seen.body.end : -1;
      if (seen.sighting !== null) sightings.push(...namedBeside(seen.sighting, passage.text), seen.sighting);
      if (seen.body !== null) bodies.push(seen.body);
      if (seen.hint !== null) hints.push(seen.hint);
      const [word, ...more] = withoutOpener(run.words);
      if (!heading && more.length === 0 && word !== undefined && /^\p{Lu}{3,6}$/u.test(word.text))
        capitals.add(word.text);
      const noun = bareNoun(run, words[run.from - 1]);
      if (noun !== null) nouns.add(noun);
    }
    people.push({ reading, sightings: isRoll ? sightings.map((one) => ({ ...one, sure: 'yes' })) : sightings });
  }
  return { people: withoutStrayPairs(people), bodies, hints, letters, capitals, nouns };
}

interface Sight {
  readonly sighting: Sighting | null;
  readonly body: Body | null;
  readonly hint: PlaceHint | null;
}

/** What one run may name; a sure person is no body, and a body no bare place. `address`: where the place before it ends. */
function sightOne(
  run: NameRun,
  text: string,
  words: readonly Word[],
  letters: Map<string, string>,
  heading: boolean,
  address: number,
): Sight {
  const named = isNamedByLine(run, text);
  const sighting = heading && !named ? null : sureOf(sightingOf(run, text), named && heading);
  if (sighting?.sure === 'yes') return { sighting, body: null, hint: null };
  const found =
    lettered(run, text, letters) ??
    roadOf(run, words[run.from - 1]) ??
    (heading && shouted(run) ? null : (bodyOf(run) ?? calledBody(run, text)));
  const whole = run.words.length > 1 || found?.kind === 'place' || isPlaced(words[run.from - 1], run);
  const body = whole ? found : null;
  if (body !== null) return { sighting: null, body, hint: placeInName(body) };
  const [first] = run.words;
  const follows = address !== -1 && text.slice(address, first?.start) === ', ' && run.words.length < 3;
  return { sighting, body, hint: heading || found !== null ? null : placeHint(run, words, follows) };
}

/** "STATEMENT OF JOAN TARRANT" stands in capitals because it is a heading, and names her all the same. */
function isNamedByLine({ words: [first] }: NameRun, text: string): boolean {
  const line = nameInLine(text);
  return line !== null && first !== undefined && line.start <= first.start && first.end <= line.end;
}

/** Whose statement it is is somebody, where nothing shows a body. */
function sureOf(sighting: Sighting | null, named: boolean): Sighting | null {
  return sighting !== null && named ? { ...sighting, sure: 'yes' } : sighting;
}

/** "The M6", "the A34": a road by its number. */
function roadOf({ words: [word, ...more] }: NameRun, before: Word | undefined): Body | null {
  if (word === undefined || more.length > 0 || before?.lower !== 'the') return null;
  if (!/^(?:[AB]\d{1,4}|M\d{1,2})(?:\(M\))?$/u.test(word.text)) return null;
  return { kind: 'place', name: word.text, start: word.start, end: word.end };
}

const bodyNouns =
  /\b(?:charity|company|firm|operator|manufacturer|supplier|retailer|contractor|subcontractor|newspaper|broadcaster|consultancy|developer|think ?tank|trade union|political party|group|agency|brewer|publisher|insurer|bank|university|school),? $/u;

/** "the charity Open Hands": the word before it says what it is. */
function calledBody(run: NameRun, text: string): Body | null {
  const [first] = run.words;
  const last = run.words.at(-1);
  if (first === undefined || last === undefined) return null;
  if (isWaterCompany(run, text))
    return { kind: 'organisation', name: written(run.words), start: first.start, end: last.end };
  if (!bodyNouns.test(text.slice(Math.max(0, first.start - 24), first.start))) return null;
  return {
    kind: 'organisation',
    name: text.slice(first.start, last.end).replace(/\s+/gu, ' '),
    start: first.start,
    end: last.end,
  };
}

/** "Welland Water said": a lake by such a name does nothing of the kind. */
function isWaterCompany({ words }: NameRun, text: string): boolean {
  const last = words.at(-1);
  if (words.length < 2 || last?.text !== 'Water') return false;
  return waterActs.test(text.slice(last.end, last.end + 40));
}
const waterActs =
  /^(?:['’]s (?:head|chief|director|spokes|solicitor|counsel|barrister|manager)|,? (?:has |had |was |has been |had been )?(?:said|says|told|undertook|undertaken|apologised|admitted|accepted|denied|agreed|promised|refused|wrote|supplied|fined|employed|warned|prosecuted)\b)/u;

/** The name in a line that says whose words follow is a run of its own. */
function uncovered(words: readonly Word[], known: PhraseMatcher<true>, line: Span | null): readonly NameRun[] {
  const covered = new Set(
    known.find(words).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  const from = line === null ? -1 : words.findIndex(({ start }) => start === line.start);
  const runs = nameRuns(words).flatMap((run) => (from > run.from && from < run.to ? [partOf(run, from)] : [run]));
  return runs.filter((run) => !run.words.some((_, index) => covered.has(run.from + index)));
}

function partOf({ words, from: first, to }: NameRun, from: number): NameRun {
  return { words: words.slice(from - first), from, to };
}

/** In a heading of capitals even an organisation's noun shows nothing. */
function shouted(run: NameRun): boolean {
  return run.words.every(({ text }) => text === text.toUpperCase() && text.length > 3);
}

/** "Rail Accident Investigation Branch (RAIB)": the letters make it an organisation, whatever its last word. */
function lettered(run: NameRun, text: string, letters: Map<string, string>): Body | null {
  const words = withoutOpener(run.words);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2) return null;
  const found = /^ \((?:the |or |known as )?["“‘']?(\p{Lu}[\p{L}&]{1,9})["”’']?\)/u.exec(
    text.slice(last.end, last.end + 24),
  )?.[1];
  const name = text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  if (found === undefined || !standsFor(found, name)) return null;
  if (!letters.has(name)) letters.set(name, found);
  return bodyOf(run) ?? { kind: 'organisation', name, start: first.start, end: last.end };
}

/** One word alone names a body only after a word that puts something there: "for Parliament", "the RAIB". */
function isPlaced(before: Word | undefined, { words: [word] }: NameRun): boolean {
  if (before?.lower === 'the') return /^\p{Lu}{3,5}\d?$/u.test(word?.text ?? '');
  if (/^\p{Lu}[\p{Lu}\p{Ll}]*\d$|^\p{Lu}{3,}$/u.test(word?.text ?? '')) return true;
  return /^(?:in|to|at|from|near|of|outside|towards|across|around|through|off|by|for|and|about|with|on|join|joined|told|tell)$/u.test(
    before?.lower ?? '',
  );
}

function bareNoun(run: NameRun, before: Word | undefined): string | null {
  const [word] = run.words;
  if (run.words.length !== 1 || word === undefined || before?.lower !== 'the' || !word.joined) return null;
  return organisationEnds.has(word.text) || placeEnds.has(word.text) ? word.text : null;
}
