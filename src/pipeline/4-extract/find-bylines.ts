/**
 * A document's passages → those that say who wrote it by a bare name, which is no person of what is told.
 *
 *   The bell that nobody would ring       a headline
 *   Ann Carter                            → this one
 *   Saturday 8 June 2019
 *   When the floods came …                where the text begins
 *
 * A name that the text itself goes on to speak of ("Carter was born in Thornby") is its subject, not its author.
 */
import type { PassageId } from '../../model/ids.ts';
import type { MergedPassage } from '../artifacts.ts';
import { isGivenName } from './people/given-names.ts';

/** So many passages from the top may stand before the text. */
const reach = 5;
const sentenceEnd = /[.!?…]["”’']?\s*$/u;
const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}\\.?)?(?: (?:de|van|von|der|al|el|bin))?(?: \\p{Lu}[\\p{L}’'-]+){1,2}";
/** "Ann Carter", "Ann Carter and Sam Field", "Ann Carter in Thornby", "Ann Carter | The Thornby Post", "Ann Carter @anncarter". */
const byline = new RegExp(
  `^(?:[–—-] ?)?(${name})(?:(?:,| and| &) (${name}))?(?:(?: in \\p{Lu}[\\p{L}’'-]+|,? ?[|•·–—@].{0,60}|, (?:The )?\\p{Lu}.{0,40}))?$`,
  'u',
);

/** Ids of none, one or a few passages; the first passage is a title and never among them. */
export function findBylines(passages: readonly MergedPassage[]): readonly PassageId[] {
  const begins = passages.findIndex(({ text }) => sentenceEnd.test(text) && text.length > 40);
  const head = passages.slice(1, Math.min(reach, begins === -1 ? 0 : begins));
  return head.flatMap(({ id, text }) => {
    const names =
      byline
        .exec(text.trim())
        ?.slice(1, 3)
        .filter((one) => one !== undefined) ?? [];
    const written = names.length > 0 && names.every((one) => isGivenName(one.split(' ')[0] ?? ''));
    const rest = passages.filter((one) => one.id !== id);
    return written && !names.some((one) => isSpokenOf(one, rest)) ? [id] : [];
  });
}

function isSpokenOf(author: string, passages: readonly MergedPassage[]): boolean {
  const surname = author.split(' ').at(-1) ?? author;
  return passages.some(({ text }) => text.split(surname).length > 1);
}
