/**
 * No orphans: every event has words of a document, every passage's use is what the events make of it, and a phrase
 * given for a time stands in the passages it is taken from.
 */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { EventCandidate, Resolved } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { legibleWords } from '../legible.ts';
import type { EventPlace } from './event-places.ts';

export function checkSources(resolved: Resolved, placeOf: EventPlace): Diagnostic[] {
  return [...withoutSource(resolved, placeOf), ...unusedPassages(resolved), ...strayPhrases(resolved, placeOf)];
}

function withoutSource({ candidates }: Resolved, placeOf: EventPlace): Diagnostic[] {
  return candidates
    .filter((candidate) => candidate.sources.every(({ start, end }) => end <= start))
    .map((candidate) =>
      diagnose('EVENT-WITHOUT-SOURCE', `“${candidate.title}” cites no words.`, placeOf(candidate, 'quote')),
    );
}

function unusedPassages({ candidates, passages }: Resolved): Diagnostic[] {
  const cited = new Set(candidates.flatMap(({ sources }) => sources.map(({ passage }) => passage)));
  return passages
    .filter(({ passage, use }) => (use === 'event') !== cited.has(passage.id))
    .map(({ passage, use }) => {
      const message = `The passage ${passage.id} counts as ${use}, but ${use === 'event' ? 'no event cites it' : 'an event cites it'}.`;
      return diagnose('PASSAGE-UNUSED', message, null);
    });
}

function strayPhrases(resolved: Resolved, placeOf: EventPlace): Diagnostic[] {
  const texts = new Map(resolved.passages.map(({ passage }) => [passage.id as string, passage.text]));
  const stands = ({ when, sources }: EventCandidate): boolean => {
    const { phrase } = when;
    return (
      phrase === null ||
      sources.some(({ passage }) => legibleWords(texts.get(passage) ?? '').includes(legibleWords(phrase)))
    );
  };
  return resolved.candidates
    .filter((candidate) => candidate.edited.includes('when') && !stands(candidate))
    .map((candidate) => {
      const message = `The phrase “${candidate.when.phrase ?? ''}” stands in none of the passages that this event cites.`;
      return diagnose('PHRASE-NOT-IN-SOURCE', message, placeOf(candidate, 'when'));
    });
}
