/**
 * An event's words → a title: a clean clause of at most 80 characters, in the document's own order, or null.
 *
 * "They were unable to land immediately in the built-up area and surveyed the scene from the air." → "They were unable to
 * land immediately in the built-up area and surveyed the scene" would run on: the clause ends before "and".
 */
import type { Standing } from '../../model/event.ts';
import type { Span } from '../artifacts.ts';
import { hasVerb, mainClause } from './clauses.ts';
import { sentenceCase, trimMarks } from './clean-words.ts';

export const longestTitle = 80;
const shortest = 20;
/** Where a clause may end, best first; the words after the joint go. */
const joints: readonly RegExp[] = [
  /[.!?;](?:["”’']?\s|$)/gu,
  /,? (?:but|which|who|because|although|while|whose|after which|so that|adding|including|nor)\b|, |: | – | — | - /gu,
  / (?:and|when|after|before|if|unless|until|as|where|that)\b/gu,
  / (?:with|by|from|during|in|on|at|for|to|as part of|outside|under|near)\b/gu,
];
/** Half a sentence: what it waits for has been cut. */
const waiting = /^(?:When|While|After|Before|If|As|Although|Had|Due to|Because|Since)\b/u;
/** A clause must not end on a word that waits for another. */
const dangling =
  /\s(?:the|a|an|of|to|in|on|at|by|for|with|and|or|but|that|his|her|their|its|had|has|have|was|were|is|are|been|be|said|says|told|added|from|as|not|no|any|when|whose|could|would|should|may|might|he|she|they|it|who|which|because|able|possible|allowed|asked|urged|gave|given|found|called|contributed|representing|than|whether|initially|Mr|Mrs|Ms|Dr|PC|Judge|two|one|asking|letting|adding|showed|shows|suggested|explained|noted|argued|stated|concluded|described|believed|knew|shown)$|\b(?:told|asked|urged) (?:the|a|an) \p{L}+$|\bbetween \S+$/iu;

/**
 * `injuries` are in `text`; a clause without them is taken where there is a whole one. Null where no clean clause can be
 * cut: the caller then says who spoke of what.
 */
export function titleOf(text: string, injuries: readonly Span[], clean: (words: string) => string): string | null {
  if (injuries.length > 0) {
    const mild = clausesOf(text).filter(
      (clause) => !injuries.some((span) => span.start < clause.end && clause.start < span.end),
    );
    const titles = mild.flatMap(({ start, end }) => shorten(clean(mainClause(text.slice(start, end)))) ?? []);
    if (titles[0] !== undefined) return titles[0];
  }
  return shorten(clean(mainClause(text)));
}

function clausesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(
    /[.;]\s+|, (?:and|but|while) | (?:and|but|while|before|after) (?=he |she |they |the |\p{Lu})/gu,
  )) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: text.length }].filter(
    ({ start: from, end }) => end - from >= 25 && hasVerb(text.slice(from, end)),
  );
}

function shorten(text: string): string | null {
  const whole = finish(text);
  if (whole.length <= longestTitle) return hasVerb(whole) ? whole : null;
  const window = whole.slice(0, longestTitle + 8);
  for (const joint of joints) {
    const ends = [...window.matchAll(joint)]
      .map((match) => match.index)
      .filter((end) => end >= shortest && end <= longestTitle);
    for (const end of ends.toReversed()) {
      const clause = finish(withoutLooseMarks(whole.slice(0, end)));
      if (
        clause.length >= shortest &&
        !dangling.test(clause) &&
        !waiting.test(clause) &&
        !(joint === joints.at(-1) && /ed$/u.test(clause)) &&
        hasVerb(clause)
      )
        return clause;
    }
  }
  return null;
}

/** A quotation that the cut has opened and not closed loses its mark. */
function withoutLooseMarks(text: string): string {
  let plain = text;
  if (text.split('“').length !== text.split('”').length) plain = plain.replace(/[“”]/gu, '');
  return plain.split('"').length % 2 === 0 ? plain.replaceAll('"', '') : plain;
}

function finish(text: string): string {
  return sentenceCase(trimMarks(text, ',;:–—.'));
}

const spoke: Readonly<Record<Standing, readonly [named: string, unnamed: string]>> = {
  account: ['gave evidence', 'Evidence was given'],
  submission: ['made a submission', 'A submission was made'],
  finding: ['gave a finding', 'A finding was given'],
  examination: ['gave expert evidence', 'Expert evidence was given'],
  statement: ['made a statement', 'A statement was made'],
  official: ['gave evidence', 'Evidence was given'],
  report: ['was reported on', 'Events were reported'],
};

/** Where no clause will do: "Judge Mark Lucraft QC gave a finding on armed officers". At most 80 characters. */
export function plainTitle(speaker: string | null, standing: Standing, theme: string | null): string {
  const [named, unnamed] = spoke[standing];
  const short = speaker === null ? unnamed : `${speaker} ${named}`;
  const whole =
    theme === null
      ? short
      : `${short} on ${/^\p{Lu}\p{Ll}/u.test(theme) ? theme.charAt(0).toLowerCase() + theme.slice(1) : theme}`;
  return [whole, short, unnamed].find((title) => title.length <= longestTitle) ?? unnamed;
}
