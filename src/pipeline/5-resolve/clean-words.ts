/**
 * A document's words → words fit for a title or a summary: without the attacker's name, with balanced quotation marks.
 *
 * "Tests found Masood had taken steroids" → "Tests found the attacker had taken steroids"; "Masood's wife" → "The
 * attacker's wife".
 */
import type { Person } from '../../model/entities.ts';

export interface NameCleaner {
  clean(text: string): string;
}

/** One expression for all names of the people whose part is "attacker", longest first. */
export function nameCleaner(people: readonly Person[]): NameCleaner {
  const names = people
    .filter(({ part }) => part === 'attacker')
    .flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => [one, ...one.split(/\s+/u)]))
    .filter((name) => /^\p{Lu}/u.test(name) && name.length > 2);
  const sorted = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  if (sorted.length === 0) return { clean: tidy };
  const name = `(?:(?:Mr|Mrs|Ms|Miss|Dr) )?(?:${sorted.join('|')})(?: (?:${sorted.join('|')}))*(?![\\p{L}\\p{N}])`;
  const appositive = new RegExp(`\\b(?:[Tt]he )?[Aa]ttacker,? (?=${name})`, 'gu');
  const namesake = new RegExp(`\\b(?:called|named|known as) ${name}`, 'giu');
  const plain = new RegExp(`(?<![\\p{L}\\p{N}])${name}`, 'giu');
  return {
    clean: (text) =>
      tidy(text.replace(namesake, 'with the attacker’s name').replace(appositive, '').replace(plain, 'the attacker')),
  };
}

/** White space to single spaces, no age after "the attacker", marks balanced, a capital at the beginning. */
function tidy(text: string): string {
  const plain = balanced(
    text
      .replace(/\s+/gu, ' ')
      .replace(/\bthe attacker, \d{2},/giu, 'the attacker')
      .trim(),
  );
  return sentenceCase(trimMarks(plain, ',;:–—'));
}

export function sentenceCase(text: string): string {
  const at = text.search(/\p{L}/u);
  return at === -1 ? text : text.slice(0, at) + (text[at] ?? '').toUpperCase() + text.slice(at + 1);
}

/** Quotation marks stay where they come in pairs; otherwise all of that kind go. */
function balanced(text: string): string {
  const count = (mark: string): number => text.split(mark).length - 1;
  let plain = text;
  if (count('“') !== count('”')) plain = plain.replace(/[“”]/gu, '');
  if (count('"') % 2 === 1) plain = plain.replaceAll('"', '');
  const singles = /(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])|‘|’(?![\p{L}\p{N}])/gu;
  return (plain.match(singles)?.length ?? 0) % 2 === 1 ? plain.replace(singles, '') : plain;
}

/** Without white space and these marks at both ends; a loop, because a pattern would look at long rows of marks twice. */
export function trimMarks(text: string, marks: string): string {
  const loose = (at: number): boolean => /\s/u.test(text.charAt(at)) || marks.includes(text.charAt(at));
  let [start, end] = [0, text.length];
  while (start < end && loose(start)) start += 1;
  while (end > start && loose(end - 1)) end -= 1;
  return text.slice(start, end);
}
