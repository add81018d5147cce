/**
 * A document → whose own words it is, by its signature, its opening or its heading.
 *
 *   Signed: Joan Tarrant                              at its end; or the name alone, a date or an office under it
 *   I am Dr Ruth Pell, the assistant coroner          at its beginning; so do "I, Ruth Pell," and "My name is Ruth Pell"
 *   Statement of Joan Tarrant, harbour master         above it
 */
import type { Person } from '../../../model/entities.ts';
import type { PassageMentions } from '../../artifacts.ts';
import { canTell } from './standing-of.ts';

export interface Signer {
  readonly id: Person['id'];
  /** It is his from the first word to the last but for what others are said to tell; of a letter only what says "I" is. */
  readonly all: boolean;
  /** Made for a hearing: a witness statement, a deposition, one that is formally signed. */
  readonly asWitness: boolean;
  /** A coroner's, a judge's or an inspector's own report: what it says is found. */
  readonly decides: boolean;
}

/** How many paragraphs stand above the text. */
export const headLines = 3;
/** Paragraphs from the end among which a signature stands. */
const reach = 8;
const signed = /^\(?(?:[Ss]igned|SIGNED)\)?:?(?: by)?[ _.]*$/u;
const closing =
  /^(?:Yours (?:sincerely|faithfully|truly)|(?:Kind|Best|Warm) (?:regards|wishes)|Sincerely|Respectfully(?: submitted)?|Signed),?\.?$/iu;
const statement =
  /^(?:(?:witness |sworn |written |first |second )*statement|deposition|affidavit|testimony|declaration) (?:of|by|from)\b/iu;
const forHearing = /^(?:(?:witness|sworn|deposition|affidavit|testimony)\b)/iu;
const ownName = /^(?:\d{1,2}[.)] )?(?:I, (?:the undersigned,? )?|I am |My (?:full )?name is )$/u;
const longestLine = 140;
const date =
  /^(?:dated?:? )?(?:the )?(?:\p{L}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4}|\p{L}+ \d{1,2},? \d{4}|[\d./-]{6,10})\.?$/iu;
/** Under a name: what he or she is. */
const office =
  /^(?:the )?(?:(?:H[MK]|His Majesty’s|Her Majesty’s|senior|assistant|acting|area|deputy|chief|lead) )*(?:coroner|inspector|judge|commissioner|chair(?:man|woman)?)(?: (?:for|of) .{3,60})?\.?$/iu;
const inOffice =
  /^(?:\d{1,2}[.)] )?I am (?:[^.;]{0,60}, )?(?:the |an )?(?:(?:senior|assistant|acting|area|deputy|appointed) )*(?:coroner|inspector appointed|planning inspector)\b/iu;

/** Null where it is not plain, and of several statements in one document; `passages` are the document's, in its order. */
export function whoSigned(passages: readonly PassageMentions[], partOf: (id: Person['id']) => string): Signer | null {
  const statements = passages.filter(({ passage: { text } }) => text.length <= longestLine && statement.test(text));
  if (statements.length > 1) return null;
  const heads = passages.slice(0, headLines).some((line) => statements.includes(line));
  const named = only(nameHimself(passages)) ?? only(nameInHeading(passages, partOf));
  const formal = only(signatures(passages));
  const id = formal ?? named ?? only(bareSignature(passages));
  if (id === null) return null;
  const decides = !heads && (/^(?:coroner|judge)$/u.test(partOf(id)) || isInOffice(passages));
  return {
    id,
    all: named === id || heads,
    asWitness: formal !== null || statements.some(({ passage }) => forHearing.test(passage.text)),
    decides,
  };
}

function only(found: readonly Person['id'][]): Person['id'] | null {
  const [first, ...others] = new Set(found);
  return first !== undefined && others.length === 0 ? first : null;
}

/** "Signed: Joan Tarrant", or the name under "Yours sincerely". */
function signatures(passages: readonly PassageMentions[]): readonly Person['id'][] {
  const last = passages.slice(-reach);
  if (last.filter(({ passage }) => /^\(?signed\)?:? /iu.test(passage.text)).length > 1) return [];
  return last.flatMap((mentions, index) => {
    const { text } = mentions.passage;
    if (text.length > longestLine) return [];
    const under = closing.test(last[index - 1]?.passage.text.trim() ?? '');
    return mentions.people.flatMap(({ id, start, by }) =>
      by === 'name' && (signed.test(text.slice(0, start)) || (under && start === 0)) ? [id] : [],
    );
  });
}

/** The name alone in the last line, above nothing but its date and what he or she is. */
function bareSignature(passages: readonly PassageMentions[]): readonly Person['id'][] {
  const line = passages.findLast(({ passage: { text } }) => !date.test(text.trim()) && !office.test(text.trim()));
  if (line === undefined || passages.indexOf(line) < headLines) return [];
  const text = line.passage.text.trim();
  return line.people.flatMap(({ id, start, end, by }) =>
    by === 'name' && start === 0 && /^[.,]?(?: (?:\p{Lu}[\p{L}().]*)){0,4}$/u.test(text.slice(end)) ? [id] : [],
  );
}

/** "I, Joan Tarrant, am the harbour master", "I am Dr Ruth Pell, the assistant coroner", "My name is Joan Tarrant". */
function nameHimself(passages: readonly PassageMentions[]): readonly Person['id'][] {
  return passages
    .slice(0, reach)
    .flatMap(({ passage, people }) =>
      people.flatMap(({ id, start, end, by }) =>
        by === 'name' && ownName.test(passage.text.slice(0, start)) && !/^['’]/u.test(passage.text.slice(end))
          ? [id]
          : [],
      ),
    );
}

/** "Statement of Ruth Pell, mother of Joan Pell", above what she says: Ruth Pell. */
function nameInHeading(
  passages: readonly PassageMentions[],
  partOf: (id: Person['id']) => string,
): readonly Person['id'][] {
  return passages.slice(0, headLines).flatMap(({ passage: { text }, people }) => {
    const end = text.length > longestLine ? undefined : statement.exec(text)?.[0].length;
    const named = people.find(({ start, by }) => by === 'name' && start === (end ?? 0) + 1);
    return end === undefined || named === undefined || !canTell(partOf(named.id)) ? [] : [named.id];
  });
}

/** "I am the Inspector appointed by …" at the beginning, or "Inspector" under the name at the end. */
function isInOffice(passages: readonly PassageMentions[]): boolean {
  return (
    passages.slice(0, reach).some(({ passage }) => inOffice.test(passage.text)) ||
    passages.slice(-headLines).some(({ passage }) => office.test(passage.text.trim()))
  );
}
