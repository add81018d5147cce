/**
 * A sentence too long for a title → as many of its whole words as there is room for, and an ellipsis.
 *
 * "The operator did not know the location of the quay and the lifeboat was not launched", 60 characters → "The operator did
 * not know the location of the quay…": it never ends on a word that leads on to what has been left out.
 */
import { trimMarks } from './clean-words.ts';

/** Words that lead on to what has been left out. */
const leading =
  /^(?:an?|the|and|or|but|nor|of|in|on|at|to|by|for|from|with|as|that|which|who|whose|when|where|while|if|his|her|its|their|was|were|is|are|be|had|has|have|not|no|into|over|more|than|so|very|about|under|after|before|between|he|she|it|they|would|could|should|might|may|\S*[-–—(]|\S+[,;:])$/iu;

/**
 * At most `room` characters with the ellipsis. A bracket or a quotation that does not end there is left out; but where the words
 * lead into the quotation (“warned that “…”), it stays as far as there is room, and is closed.
 */
export function beginning(text: string, room: number): string | null {
  const words = wordsOf(text.slice(0, room).split(' ').slice(0, -1).join(' '));
  const plain = beforeOpen(words.join(' ')).split(' ');
  const leads = leading.test(plain.at(-1) ?? '') || plain.length < fewestBefore;
  const kept = trimMarks((leads && plain.length < words.length ? words : wordsOf(plain.join(' '))).join(' '), ',;:–—-');
  const marks = kept.match(/["“”]/gu) ?? [];
  const closing = marks.length % 2 === 0 ? '' : marks.at(-1) === '"' ? '"' : '”';
  const isOpen = (kept.match(/[()]/gu)?.length ?? 0) % 2 === 1;
  if (isOpen || kept.split(' ').length < fewestKept || kept.length + closing.length + 1 > room) return null;
  return `${kept}…${closing}`;
}
const fewestKept = 4;
const fewestBefore = 5;

/** Without those at the end that lead on. */
function wordsOf(text: string): string[] {
  const words = text.split(' ');
  while (words.length > fewestKept && leading.test(words.at(-1) ?? '')) words.pop();
  return words;
}

/** What stands before a bracket or a quotation that is not closed. */
function beforeOpen(text: string): string {
  const bracket = text.lastIndexOf('(');
  const outside = bracket > text.lastIndexOf(')') ? text.slice(0, bracket).trimEnd() : text;
  const marks = [...outside.matchAll(/["“”]/gu)];
  return marks.length % 2 === 0 ? outside : outside.slice(0, marks.at(-1)?.index).trimEnd();
}
