/**
 * What somebody wrote of themselves in a document of their own → a title that says who.
 *
 * Of Joan Tarrant: "I have been harbour master since 2012" → "Joan Tarrant said she had been harbour master since 2012", or,
 * where nothing says whether she is "she", "Joan Tarrant had been harbour master since 2012"; of a document nobody signed
 * "The writer had been harbour master since 2012".
 */
import { isPersonal, type Pronoun, reportedOf } from './first-person.ts';
import { spokenTitle } from './spoken-title.ts';

export interface OwnWords {
  /** A sentence without what stands before its words. */
  readonly words: string;
  /** Null of a document that nobody signed. */
  readonly writer: string | null;
  readonly pronoun: Pronoun | null;
  readonly isCommon: (word: string) => boolean;
}

/** Best first; empty where no "I" can plainly be turned. */
export function ownWordsTitles({ words, writer, pronoun, isCommon }: OwnWords): readonly string[] {
  const said =
    writer === null || pronoun === null ? null : spokenTitle({ inner: words, speaker: writer, pronoun, isCommon });
  const named = inThirdPerson(words, writer ?? 'the writer');
  return [said, named].filter((title) => title !== null);
}

/** Where "I" is the subject, once, and no other word is the writer's: the name in its place. */
function inThirdPerson(words: string, name: string): string | null {
  const own = words.match(/\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b/gu) ?? [];
  if (own.length !== 1 || own[0] !== 'I' || /\b(?:[Hh]e|["“”])\b/u.test(words)) return null;
  const turned = reportedOf(words, 'he')?.replace(/\bhe\b/u, () => name) ?? null;
  if (turned === null || isPersonal(turned)) return null;
  return turned.charAt(0).toUpperCase() + turned.slice(1);
}
