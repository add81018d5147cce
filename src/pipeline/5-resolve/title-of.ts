/**
 * An event's words → a title: a clean clause of at most 80 characters, in the document's own order.
 *
 * "They were unable to land immediately in the built-up area and surveyed the scene from the air." → "They were unable to
 * land immediately in the built-up area".
 */
import type { Span } from '../artifacts.ts';
import { sentenceCase } from './clean-words.ts';

const longest = 80;
const shortest = 12;
/** Where a clause may end, best first; the words after the joint go. */
const joints: readonly RegExp[] = [
  /[.!?;](?:["”’']?\s|$)/gu,
  /,? (?:but|which|who|because|although|while|where|after which|so that|adding|including)\b|, |: | – | — /gu,
  / (?:and|as|when|after|before|that|if|for|with|by|from|during|in|on|at|to|of)\b/gu,
];
/** A clause must not end on a word that waits for another. */
const dangling =
  /\s(?:the|a|an|of|to|in|on|at|by|for|with|and|or|but|that|his|her|their|its|had|has|have|was|were|is|are|been|be|said|from|as|not|no|any|when|whose|could|would|should|may|might|Mr|Mrs|Ms|Dr|PC|Judge)$/iu;

/** `injuries` are in `text`; a clause without them is taken where there is one. Never empty: at worst "An event". */
export function titleOf(text: string, injuries: readonly Span[], clean: (words: string) => string): string {
  const mild =
    injuries.length === 0
      ? []
      : clausesOf(text).filter(
          (clause) => !injuries.some((span) => span.start < clause.end && clause.start < span.end),
        );
  const [clause] = mild;
  const chosen = clause === undefined ? text : text.slice(clause.start, clause.end);
  const title = shorten(clean(chosen));
  if (title.length >= shortest) return title;
  const whole = shorten(clean(text));
  return whole.length > 0 ? whole : 'An event';
}

function clausesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.;]\s+|, (?:and|but|while) | (?:and|but|while) (?=he|she|they|the|had|said)/gu)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: text.length }].filter(({ start: from, end }) => end - from >= 25);
}

function shorten(text: string): string {
  const whole = finish(text);
  if (whole.length <= longest) return whole;
  for (const joint of joints) {
    const ends = [...text.matchAll(joint)]
      .map((match) => match.index)
      .filter((end) => end >= shortest && end <= longest);
    for (const end of ends.toReversed()) {
      const clause = finish(text.slice(0, end));
      if (clause.length >= 24 && !dangling.test(clause) && isBalanced(clause)) return clause;
    }
  }
  return wordsWithin(text);
}

/** The last resort: whole words, not ending on one that waits for another, without quotation marks. */
function wordsWithin(text: string): string {
  let cut = finish(text.replace(/["“”]/gu, ''));
  while (cut.length > longest || dangling.test(cut)) {
    const shorter = cut.slice(0, Math.max(0, cut.lastIndexOf(' ')));
    if (shorter.length === 0) return cut.slice(0, longest);
    cut = shorter;
  }
  return finish(cut);
}

function isBalanced(text: string): boolean {
  return text.split('“').length === text.split('”').length && text.split('"').length % 2 === 1;
}

function finish(text: string): string {
  return sentenceCase(text.trim().replace(/[\s,;:–—.]+$/u, ''));
}
