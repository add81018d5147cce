/**
 * A name that several people share, and what stands around it → those of them whom it can mean here.
 *
 * "Mr Hale", of Peter Hale, who died, his brother Mark and PC Alan Hale → no PC is "Mr Hale"; of the others Mark, where he alone is
 * named in the paragraph, or in the one before, or where "Mr Hale said". "Hale" alone is the one of them who is accused, or
 * who alone is not brought in as a relative, unless the paragraph has named the relative only. More than one
 * is left where nothing tells.
 */
import type { PersonId } from '../../../model/ids.ts';
import type { Word } from '../read-words.ts';
import { isSpeechVerb } from '../tell/speech-verbs.ts';

export interface Namesakes {
  /** Known by a rank or an office: nobody calls them "Mr". */
  readonly ranked: ReadonlySet<PersonId>;
  /** Those who are spoken of and never heard. */
  readonly silent: ReadonlySet<PersonId>;
  /** Accused or convicted, whom reports call by a bare surname, and their families by given names. */
  readonly accused: ReadonlySet<PersonId>;
  /** Brought in as somebody’s father or sister, whom reports go on calling by their full names. */
  readonly relatives: ReadonlySet<PersonId>;
}
export interface AroundName {
  readonly first: Word | undefined;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  /** The surname alone: neither "Mr Hale" nor "Ann Hale". */
  readonly bare: boolean;
  /** Whom the paragraph has named so far. */
  readonly here: ReadonlySet<PersonId>;
  /** Whom the paragraph before names. */
  readonly lately: readonly PersonId[];
}

const courtesy = /^(?:Mr|Mrs|Ms|Miss|Messrs)$/u;

export function whichNamesake(
  all: readonly PersonId[],
  { ranked, silent, accused, relatives }: Namesakes,
  { first, before, after, bare, here, lately }: AroundName,
): readonly PersonId[] {
  if (all.length < 2) return all;
  const plain = courtesy.test(first?.text ?? '') ? some(all, (id) => !ranked.has(id)) : all;
  const speaks = isSpeechVerb(after?.lower ?? '') || (isSpeechVerb(before?.lower ?? '') && first?.joined === true);
  const heard = speaks ? some(plain, (id) => !silent.has(id)) : plain;
  if (heard.length < 2) return heard;
  // "Then Hale spoke": the dead do not, and it may be any of them.
  const acts = bare && !speaks && !/^(?:spoke|speaks|testified|wept)$/u.test(after?.lower ?? '');
  const [bearer, ...bearers] = acts ? heard.filter((id) => !relatives.has(id)) : [];
  if (bearer !== undefined && bearers.length === 0)
    return here.has(bearer) || !heard.some((id) => here.has(id)) ? [bearer] : heard;
  const inParagraph = heard.filter((id) => here.has(id));
  if (inParagraph.length > 0) return inParagraph.length === 1 ? inParagraph : heard;
  const [one, ...more] = bare ? heard.filter((id) => accused.has(id)) : [];
  if (one !== undefined && more.length === 0) return [one];
  const inTheLast = heard.filter((id) => lately.includes(id));
  return inTheLast.length === 1 ? inTheLast : heard;
}

/** All where none are. */
function some(all: readonly PersonId[], is: (id: PersonId) => boolean): readonly PersonId[] {
  const found = all.filter(is);
  return found.length === 0 ? all : found;
}
