/**
 * A passage's words → the themes that its cues belong to.
 *
 * Cue "armed officer" of security-at-parliament finds "armed officers" and "Armed officer". Cues match by stem and
 * whatever the case, except short capitals (`MI5`, `SOI`), which must stand as they are.
 */

import type { Theme } from '../../model/entities.ts';
import type { ThemeId } from '../../model/ids.ts';
import type { EntityMention } from '../artifacts.ts';
import { isNoCue } from './not-a-cue.ts';
import { type PhraseMatcher, phraseMatcher } from './phrase-matcher.ts';
import type { Word } from './read-words.ts';
import { stem } from './stem.ts';

export type ThemeMatcher = PhraseMatcher<ThemeId>;

const cueKeys = (word: Word): readonly string[] =>
  /^[\p{Lu}\p{N}]{2,4}s?$/u.test(word.text) ? [word.text, word.text.replace(/s$/u, '')] : [stem(word.lower)];

export function themeMatcher(themes: readonly Theme[]): ThemeMatcher {
  const phrases = themes.flatMap((theme) => theme.cues.map((text) => ({ text, id: theme.id })));
  return phraseMatcher(phrases, cueKeys);
}

/** One mention for each theme that a cue belongs to, in order. */
export function findThemes(words: readonly Word[], matcher: ThemeMatcher): readonly EntityMention<ThemeId>[] {
  return matcher
    .find(words)
    .filter(({ from, to }) => !isNoCue(words, from, to))
    .flatMap(({ start, end, ids }) => ids.map((id): EntityMention<ThemeId> => ({ start, end, id, by: 'name' })));
}
