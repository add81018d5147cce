/**
 * A paragraph that is nothing but names, under one that says whose: "Eleven people died. I shall read their names." → all in it died.
 *
 *   "Ada Lund. Ivo Kern. Jan Moss. And Ruth Orr, the night nurse, who was 23."   under "Four people died. Their names are:" → true
 *   the same under "Four people gave evidence."                                  → false
 */
import type { Reading } from '../reading.ts';

const dead = /\b(?:died|dead|killed|lost their lives|did not survive|were lost)\b/u;
const called = /\bnames?\b|\bthey (?:are|were)\b|:$/iu;
const name = "\\p{Lu}[\\p{L}’'-]+(?: (?:(?:van|de|von|al|el|bin) )?\\p{Lu}[\\p{L}’'-]+){1,3}";
const onlyName = new RegExp(`^(?:\\(?\\d{1,3}[.)] )?(?:And |and )?(?:${name})(?:,? (?:aged )?\\d{1,3})?[.;]?$`, 'u');
const nameFirst = new RegExp(`^(?:And |and )?(?:${name}),`, 'u');
const fewest = 3;
const mostRead = 400;

/** `above`: the paragraph before. */
export function isRollOfDead({ sentences }: Reading, above: string): boolean {
  if (sentences.length < fewest || sentences.length > mostRead) return false;
  const said = above.slice(-mostRead);
  if (!dead.test(said) || !called.test(said)) return false;
  const told = sentences.map(({ text }) => text.trim()).filter((words) => !/^\W*\d{1,3}\W*$/u.test(words));
  const plain = told.filter((words) => onlyName.test(words));
  const others = told.filter((words) => !onlyName.test(words));
  return plain.length >= fewest && others.length <= 1 && others.every((words) => nameFirst.test(words));
}
