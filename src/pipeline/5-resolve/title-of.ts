/**
 * An event's words → a title: a clean clause of at most 80 characters, in the document's own order, or null.
 *
 * "They were unable to land immediately in the built-up area and surveyed the scene from the air." → "They were unable to
 * land immediately in the built-up area and surveyed the scene" would run on: the clause ends before "and".
 */
import { clockStamp } from '../../model/clock-stamp.ts';
import type { Standing } from '../../model/event.ts';
import type { Span } from '../artifacts.ts';
import { spanIndex } from '../span-index.ts';
import { hasVerb, mainClause } from './clauses.ts';
import { closedMarks, sentenceCase, trimMarks } from './clean-words.ts';
import { reportForm } from './report-form.ts';
import { isGraphic, isWhole } from './whole-clause.ts';

export const longestTitle = 80;
const shortest = 16;
/** Where a clause may end, best first; the words after the joint go. */
const joints: readonly RegExp[] = [
  /[.!?;](?:["”’']?\s|$)/gu,
  /,? (?:but|which|who|because|although|while|whose|after which|so that|adding|including|nor)\b|, |: | – | — | - /gu,
  / (?:and|when|after|before|if|unless|until|as|where)\b/gu,
  / (?:with|by|from|during|in|on|at|for|to|as part of|outside|under|near)\b/gu,
  / that\b/gu,
];
/**
 * `injuries` are in `text`; a clause without them is taken where there is a whole one, and none that shows a wound. Null
 * where no clean clause can be cut: the caller then says who spoke of what.
 */
export function titleOf(text: string, injuries: readonly Span[], clean: (words: string) => string): string | null {
  const hurt = spanIndex(injuries, (one) => one);
  const mild = injuries.length === 0 ? [] : clausesOf(text).filter((clause) => hurt(clause).length === 0);
  const titleIn = ({ start, end }: Span): string | null =>
    shorten(reportForm(clean(mainClause(text.slice(start, end)))), injuries.length > 0);
  const start = clockStamp(text)?.end ?? 0;
  for (const clause of [...mild, { start: 0, end: text.length }]) {
    const title = titleIn({ start: Math.max(start, clause.start), end: clause.end });
    if (title !== null) return title;
  }
  return null;
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

/** `careful`: a clause that shows a wound will not do. */
function shorten(text: string, careful: boolean): string | null {
  const will = (clause: string): boolean => isWhole(clause) && !(careful && isGraphic(clause));
  const whole = finish(text);
  if (whole.length <= longestTitle && will(whole)) return whole;
  const window = whole.slice(0, longestTitle + 8);
  for (const joint of joints) {
    const ends = [...window.matchAll(joint)]
      .map((match) => match.index)
      .filter((end) => end >= shortest && end <= longestTitle);
    for (const end of ends.toReversed()) {
      const clause = finish(closedMarks(whole.slice(0, end)));
      const loose = clause.length < shortest || clause.length > longestTitle;
      if (!loose && will(clause) && !(joints.indexOf(joint) >= 3 && /ed$/u.test(clause))) return clause;
    }
  }
  return null;
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
