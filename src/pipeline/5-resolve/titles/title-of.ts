/**
 * An event's words → a title: a clean clause of under 80 characters, in the document's own order, or null.
 *
 * "They were unable to land immediately in the built-up area and surveyed the scene from the air." → "They were unable to
 * land immediately in the built-up area and surveyed the scene" would run on: the clause ends before "and".
 */
import type { Standing } from '../../../model/event.ts';
import type { Span } from '../../artifacts.ts';
import { spanIndex } from '../../span-index.ts';
import { beginning } from './beginning-of.ts';
import { hasVerb, mainClause } from './clauses.ts';
import { closedMarks, sentenceCase, trimMarks } from './clean-words.ts';
import { isDenied, isFaithful } from './faithful-cut.ts';
import { isHalfTold } from './half-told.ts';
import { reportForm } from './report-form.ts';
import { isGraphic, isWhole, isWholeSentence } from './whole-clause.ts';

/** Under 80 characters. */
export const longestTitle = 79;
const shortest = 16;
/** Before a preposition a sentence has hardly begun; its beginning with "…" says more. */
const shortestOfBare = 36;
const bareJoint = 4;
/** Where a clause may end, best first; the words after the joint go. */
const joints: readonly RegExp[] = [
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Prof|Rev|Sgt|Gen|Col|Lt|Capt|Cmdr|Adm|Maj|Sen|Rep|Gov|Pres|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu}))[.!?;](?=["”’']?(?:\s|$))/gu,
  / \((?=[^()]*\))/gu,
  /,? (?:but|which|who|because|although|while|whose|after which|so that|adding|including|nor)\b|, |: | – | — | - /gu,
  / (?:and|when|after|before|if|unless|until|as|where)\b/gu,
  / (?:with|by|from|during|in|on|at|for|to|as part of|outside|under|near|into|onto|over|through|against|within|until|since|towards|around|throughout|across|along|among|between|amid|despite|without|about|upon|each|following (?=an?\b|the\b|his\b|her\b|their\b))\b/gu,
  / that\b/gu,
  / (?=["“])/gu,
];
/** A second sentence follows. */
const sentenceEnd =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Prof|Rev|Sgt|Gen|Col|Lt|Capt|Cmdr|Adm|Maj|Sen|Rep|Gov|Pres|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu}))[.!?]["”’']?\s+["“‘]?\p{Lu}/u;

/** How words are made fit for a title, and which are not. */
export interface Wording {
  readonly clean: (words: string) => string;
  /** Free of typing errors, or with such only as `clean` puts right. */
  readonly isSound: (words: string) => boolean;
  /** A clause in the ways in which it may be put, best first: with its opening "he" or "she" named, where there is room. */
  readonly waysOf: (clause: string) => readonly string[];
}

/**
 * `injuries` are in `text`; a clause without them is taken where there is a whole one, and none that shows a wound. Null
 * where no clean clause can be cut: the caller then says who spoke of what.
 */
export function titleOf(text: string, injuries: readonly Span[], wording: Wording): string | null {
  const hurt = spanIndex(injuries, (one) => one);
  const mild = injuries.length === 0 ? [] : clausesOf(text).filter((clause) => hurt(clause).length === 0);
  for (const { start, end } of [...mild, { start: 0, end: text.length }]) {
    const clause = mainClause(text.slice(start, end));
    for (const way of wording.waysOf(clause)) {
      const title = cutTitle(way, injuries.length > 0, wording);
      if (title !== null) return title;
    }
  }
  return null;
}

function clausesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(
    /[.;]\s+|, (?:and|but|while) | (?:and|but|while|before|after) (?=he |she |they |the |\p{Lu})/gu,
  )) {
    // "Of Mrs Tilley and Jaden", "Ivo Kern, 27, and Tom Lund, 30, were shot": names of one clause.
    if (/^,? (?:and|but)\b/u.test(match[0]) && !hasVerb(text.slice(start, match.index))) continue;
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: text.length }].filter(
    ({ start: from, end }) => end - from >= 25 && hasVerb(text.slice(from, end)),
  );
}

/** `careful`: a clause that shows a wound will not do. */
export function cutTitle(text: string, careful: boolean, { clean, isSound }: Omit<Wording, 'waysOf'>): string | null {
  const fits = (clause: string): boolean =>
    clause.length <= longestTitle && !sentenceEnd.test(clause) && !(careful && isGraphic(clause)) && isSound(clause);
  const whole = finish(reportForm(clean(text)));
  if (fits(whole) && isWholeSentence(whole)) return whole;
  const window = whole.slice(0, longestTitle + 8);
  for (const joint of joints) {
    const sentence = joint === joints[0];
    const ends = [...window.matchAll(joint)]
      .map((match) => match.index)
      .filter((end) => end >= shortest && end <= longestTitle && (sentence || !isInQuotation(whole, end)));
    for (const end of ends.toReversed()) {
      const clause = finish(closedMarks(whole.slice(0, end)));
      const least = joints.indexOf(joint) >= bareJoint ? shortestOfBare : shortest;
      const half = least === shortestOfBare && isDenied(clause);
      const loose = half || clause.length < least || isInName(whole, end);
      const waits = joints.indexOf(joint) >= bareJoint && /ed$/u.test(clause) && !isComplete(clause, whole.slice(end));
      if (loose || waits || !fits(clause) || !isWhole(clause)) continue;
      const [kept, rest] = [whole.slice(0, end), whole.slice(end)];
      if (isFaithful(kept, rest) && !isHalfTold(kept, rest)) return clause;
    }
  }
  return null;
}

/**
 * As many whole words of a clause as there is room for, and an ellipsis: what nothing better can be cut from. Null for a
 * clause with a bracket that is not closed in the part that is kept, and for one that fits by itself.
 *
 * "The bulk of the nobles argued for an aristocratic upper house elected by the nobles" → "The bulk … upper house elected by…"
 * would end on a small word: "… an aristocratic upper house elected…".
 */
export function elidedTitle(text: string, { clean, isSound }: Omit<Wording, 'waysOf'>): string | null {
  const whole = finish(reportForm(clean(text)));
  if (whole.length <= longestTitle) return null;
  const kept = beginning(whole, longestTitle);
  return kept !== null && hasVerb(kept) && isSound(kept) ? kept : null;
}

/** "would be published | by the summer" says enough; "was surrounded | with" does not. */
function isComplete(clause: string, rest: string): boolean {
  return (
    /\b(?:was|were|be|been) (?:\p{L}+ly )?\p{L}+ed$/u.test(clause) &&
    /^ (?:by|from|during|in|on|at|outside|near|each)\b/u.test(rest)
  );
}

/** "Heckler and Koch" is one name, and "the Office of Rail and Road" another. */
function isInName(text: string, at: number): boolean {
  if (!/^ and \p{Lu}/u.test(text.slice(at, at + 6))) return false;
  const before = text.slice(Math.max(0, at - 40), at);
  const ofBody = /\p{Lu}\p{L}+ (?:of|for) \p{Lu}\p{L}+$/u.test(before);
  return (
    /\band \p{Lu}\S*$/u.test(before) ||
    (ofBody &&
      !hasVerb(
        text
          .slice(at + 5)
          .split(' ')
          .slice(0, 3)
          .join(' '),
      ))
  );
}

/** A quotation is given whole or not at all. */
function isInQuotation(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}

/** Without the marks at its ends: "9.30 a.m." alone keeps its own. */
export function finish(text: string): string {
  return sentenceCase(trimMarks(text, ',;:–—_.')).replace(/\b([ap]\.m|(?:\p{Lu}\.)+\p{Lu})$/u, '$1.');
}

/** The title of what no clause tells, and nobody by name. */
export const untold = 'Something was reported';

const spoke: Readonly<Record<Standing, readonly [named: string, unnamed: string]>> = {
  account: ['gave an account', 'An account was given'],
  submission: ['made a submission', 'A submission was made'],
  finding: ['gave a finding', 'A finding was given'],
  examination: ['gave expert evidence', 'Expert evidence was given'],
  statement: ['made a statement', 'A statement was made'],
  official: ['made an official statement', 'An official statement was made'],
  report: ['spoke', untold],
};

/**
 * Where no clause will do: "Judge Mark Lucraft QC gave a finding on armed officers"; where no theme is known, of a
 * place or a person that is only known to be mentioned: "Ms Vale made a statement that mentioned Dorn Quarry". At most 80 characters.
 */
export function plainTitle(
  speaker: string | null,
  standing: Standing,
  theme: string | null,
  mentioned?: string,
): string {
  const [named, unnamed] = spoke[standing];
  const short = speaker === null ? unnamed : `${speaker} ${named}`;
  const joint = speaker !== null && standing === 'report' ? 'and' : 'that';
  const whole =
    theme === null
      ? `${short}${mentioned === undefined ? '' : ` ${joint} mentioned ${mentioned.replace(/^The /u, 'the ')}`}`
      : `${short} ${standing === 'account' ? 'of' : 'on'} ${/^\p{Lu}\p{Ll}/u.test(theme) ? theme.charAt(0).toLowerCase() + theme.slice(1) : theme}`;
  return [whole, short, unnamed].find((title) => title.length <= longestTitle) ?? unnamed;
}
