/**
 * What is asked → the people, places, organisations and themes that its words name, the surest first.
 *
 * `"who tried to save PC Palmer"` → PC Keith Palmer (by his other name "PC Palmer"), the theme Giving aid (by its word
 * "save"); of somebody who shares but a word with what is asked, nothing where another is named in full.
 */
import type { Timeline } from '../../model/timeline.ts';
import { akinTo } from './akin-words.ts';
import { askedWords, tellingWords, wordsOf } from './asked-words.ts';
import { isSlipOf } from './slip.ts';
import { wordStem } from './word-stem.ts';

export const namedKinds = ['person', 'place', 'organisation', 'theme'] as const;

export interface Named {
  readonly kind: (typeof namedKinds)[number];
  readonly id: string;
  readonly name: string;
  /** Of what is asked, the words that name it. */
  readonly by: readonly string[];
  /** How much of a name, or of the words by which a theme is known, was asked: 1 is all of it. */
  readonly share: number;
}

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** The words by which a theme is known. */
  readonly cues?: readonly string[];
  readonly description?: string | undefined;
}

interface Known extends Omit<Named, 'by' | 'share'> {
  /** Its names and cues, each as words. */
  readonly phrases: readonly (readonly string[])[];
  readonly description: readonly string[];
}

export function knownNames({ people, places, organisations, themes }: Timeline): readonly Known[] {
  const things = { person: people, place: places, organisation: organisations, theme: themes };
  return namedKinds.flatMap((kind) =>
    things[kind].map(({ id, name, aliases = [], cues = [], description = '' }: Thing) => ({
      kind,
      id,
      name,
      phrases: [name, ...aliases, ...cues].map(askedWords),
      description: tellingWords(description),
    })),
  );
}

/** A word is one that another begins with, or of the same stem. */
type Fits = (asked: string, word: string) => boolean;

export const plainly: Fits = (asked, word) =>
  wordStem(asked) === wordStem(word) || (asked.length > 1 && word.startsWith(asked));
const akin: Fits = (asked, word) => akinTo(asked).some((other) => wordStem(other) === wordStem(word));
const half = 0.5;

/** Where no name has a word, what is said of somebody; then names of nearly its letters; then names of words akin to it. */
export function namedIn(q: string, known: readonly Known[]): readonly Named[] {
  const asked = tellingWords(q);
  const ways: readonly (() => readonly Named[])[] = [
    () => inPhrases(asked, known, plainly),
    () => described(asked, known),
    () => inPhrases(asked, known, isSlipOf),
    () => inPhrases(asked.length > 0 ? asked : [...new Set(wordsOf(q))], known, akin),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return [...found, ...themesBeside(found, asked, known)];
  }
  return [];
}

/** What is asked beside the names may say what it is about in other words: "who helped PC Palmer" → Giving aid. */
function themesBeside(found: readonly Named[], asked: readonly string[], known: readonly Known[]): readonly Named[] {
  const rest = asked.filter((word) => !found.some(({ by }) => by.includes(word)));
  const themes = known.filter(({ kind, id }) => kind === 'theme' && !found.some((one) => one.id === id));
  return rest.length === 0 ? [] : inPhrases(rest, themes, akin).filter(({ share }) => share === 1);
}

function inPhrases(asked: readonly string[], known: readonly Known[], fits: Fits): readonly Named[] {
  const found = known.flatMap(({ kind, id, name, phrases }) => {
    const shares = phrases.map((phrase) => {
      const by = asked.filter((word) => phrase.some((each) => fits(word, each)));
      const here = phrase.filter((each) => asked.some((word) => fits(word, each)));
      return { by, share: here.length / phrase.length };
    });
    const best = shares.toSorted((one, other) => other.share - one.share || other.by.length - one.by.length)[0];
    return best === undefined || best.share < half ? [] : [{ kind, id, name, ...best }];
  });
  const whole = found.filter(({ share }) => share === 1);
  const better = ({ by, share }: Named) => share < 1 && whole.some((one) => by.every((word) => one.by.includes(word)));
  return found
    .filter((each) => !better(each))
    .toSorted((one, other) => other.share - one.share || other.by.length - one.by.length);
}

/** All of what is asked stands in what is said of it: "window cleaner". */
function described(asked: readonly string[], known: readonly Known[]): readonly Named[] {
  return known.flatMap(({ kind, id, name, description }) =>
    asked.length > 0 && asked.every((word) => description.some((each) => plainly(word, each)))
      ? [{ kind, id, name, by: asked, share: half }]
      : [],
  );
}

/**
 * Named in full, no two of them by the same words: what is asked, as a choice of filters. Where that leaves a theme or place
 * alone, with each of the people who have but a word of what is asked: "save Palmer" → PC Keith Palmer on giving aid.
 */
export function namedTogether(named: readonly Named[]): readonly (readonly Named[])[] {
  const whole = named.filter(({ share }) => share === 1);
  const order = whole.toSorted(
    (one, other) => other.by.length - one.by.length || namedKinds.indexOf(one.kind) - namedKinds.indexOf(other.kind),
  );
  const chosen: Named[] = [];
  for (const each of order) if (!sharesWord(each, chosen)) chosen.push(each);
  if (chosen.length > 1) return [chosen];
  if (chosen.length === 0 || chosen.some(({ kind }) => kind === 'person')) return [];
  return named
    .filter((each) => each.kind === 'person' && each.share < 1 && !sharesWord(each, chosen))
    .map((person) => [person, ...chosen]);
}

function sharesWord({ by }: Named, others: readonly Named[]): boolean {
  return others.some((other) => other.by.some((word) => by.includes(word)));
}
