/**
 * A passage's words → the themes that its cues belong to.
 *
 * Cue "armed officer" of security-at-parliament finds "armed officers" and "Armed officer". Cues match by stem and
 * whatever the case, except short capitals (`MI5`, `SOI`), which must stand as they are; "brought … out" matches over a few words.
 */

import type { Theme } from '../../../model/entities.ts';
import type { ThemeId } from '../../../model/ids.ts';
import type { EntityMention } from '../../artifacts.ts';
import { type PhraseMatch, phraseMatcher } from '../phrase-matcher.ts';
import type { Word } from '../read-words.ts';
import { cueKeys } from './cue-keys.ts';
import { farMatcher, halvesOf } from './far-cues.ts';
import { isNoCue } from './not-a-cue.ts';

export type ThemeMatcher = (words: readonly Word[]) => readonly PhraseMatch<ThemeId>[];

const made = new WeakMap<readonly Theme[], ThemeMatcher>();

/** Made once for the same themes: the general ones have a thousand cues, and a short text fewer words. */
export function themeMatcher(themes: readonly Theme[]): ThemeMatcher {
  const matcher = made.get(themes) ?? matcherOf(themes);
  made.set(themes, matcher);
  return matcher;
}

function matcherOf(themes: readonly Theme[]): ThemeMatcher {
  const cues = themes.flatMap((theme) => theme.cues.map((text) => ({ text, id: theme.id, halves: halvesOf(text) })));
  const near = phraseMatcher(
    cues.filter(({ halves }) => halves === null),
    cueKeys,
  );
  const far = farMatcher(cues.flatMap(({ id, halves }) => (halves === null ? [] : [{ id, ...halves }])));
  return (words) => [...near.find(words), ...far(words)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** One mention for each theme that a cue belongs to, in order. */
export function findThemes(words: readonly Word[], matcher: ThemeMatcher): readonly EntityMention<ThemeId>[] {
  return matcher(words)
    .filter(({ from, to }) => !isNoCue(words, from, to))
    .flatMap(({ start, end, ids }) => ids.map((id): EntityMention<ThemeId> => ({ start, end, id, by: 'name' })));
}
