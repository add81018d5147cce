/**
 * A line at the top of a text → who wrote it, who published it and when, where it says that and little else; null for any other.
 *
 *     The Marsh Courier, 1 February 2025             → publisher The Marsh Courier, published 2025-02-01
 *     Words by Ada Lind | 3 October 2018             → author Ada Lind, published 2018-10-03
 *     Chaired by Lady Orme. Published 4 June 2012    → published 2012-06-04, `isAlone` false
 *     The Marsh bridge collapse, 3 March 2018        → null: the day of what it is about
 */
import { type DateLine, readDateLine } from './date-line.ts';

export interface HeadLine {
  readonly date: Pick<DateLine, 'published' | 'rank'> | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** Nothing else stands in the line. */
  readonly isAlone: boolean;
}

type Part = { readonly kind: 'author' | 'publisher'; readonly name: string } | { readonly kind: 'role' };

const longest = 160;
/** The rank of a line that says a date alone, and of one that says it is the publication's. */
const unlabelled = 2;
const published = 1;

const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|van|von|der|al|el|bin|(?:Ma?c|O['’])?\\p{Lu}[\\p{L}.'’-]*)){1,3}";
const role =
  "(?:[\\p{L}'’-]+ ){0,4}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Jj]ournalist|[Cc]olumnist|REPORTER|CORRESPONDENT|EDITOR)";
/** "By Ada Lind", "Words by Ada Lind and Sam Field". */
const byline = new RegExp(
  `^(?:(?:[Ww]ords|[Rr]eport|[Ss]tory|[Tt]ext|[Ff]eature|[Rr]eporting|[Ww]ritten|[Rr]eported) by|By|BY|by):? (${name}(?:(?:,| and| &) ${name})?)(?: in \\p{Lu}[\\p{L}’'-]+)?$`,
  'u',
);
const bare = new RegExp(`^${name}$`, 'u');
const does = new RegExp(`^(?:the )?${role}$`, 'u');
const outlet =
  '(?:Gazette|Magazine|Herald|Times|Post|Echo|News|Chronicle|Mail|Guardian|Observer|Telegraph|Journal|Press|Argus|Courier|Mercury|Standard|Express|Independent|Advertiser|Examiner|Tribune|Dispatch|Despatch|Bulletin|Messenger|Sentinel|Globe|Citizen|Enquirer|Inquirer|Gleaner|Bugle|Digest|Quarterly|Weekly|Daily|Newspaper|Newsletter|Newswire|BBC|ITV|RTÉ|Reuters|AFP|Broadcasting|[\\p{L}-]+\\.(?:com|org|net|news|co\\.uk|org\\.uk|ie|scot|wales))';
const word = "[\\p{Lu}\\d][\\p{L}\\d.'’-]*";
/** "The Marsh Courier", "BBC News Wales", "The Times of Orme". */
const publisher = new RegExp(
  `^(?:(?:[Ff]irst |[Oo]riginally )?(?:[Pp]ublished|[Pp]osted|[Pp]rinted|[Aa]ppeared) (?:in|by|on) |[Ff]rom |[Ff]or )?((?:[Tt]he )?(?:${word} (?:and |& )?){0,4}${outlet}(?: (?:(?:of|and|&) )?${word}){0,2})$`,
  'u',
);
const between = /\s*[|•·;–—]\s*|[,.]\s+|\s+-\s+|\s+on\s+|\s+(?=\()/gu;
/** What ends a sentence or a column, so that a labelled date may follow words of any kind. */
const parts = /\s*[|•·;–—]\s*|,\s+|\s+-\s+|\.$/u;
const sentence = /[.|•·;–—(]\s*$/u;

/** Looks at short lines only. */
export function readHeadLine(line: string): HeadLine | null {
  const text = line.replace(/\s+/gu, ' ').trim();
  if (text.length === 0 || text.length > longest) return null;
  const alone = understood(text);
  if (alone !== null) return alone.author === null && alone.publisher === null ? null : { ...alone, date: null };
  for (const { index, 0: mark } of text.matchAll(between)) {
    const [left, right] = [text.slice(0, index), text.slice(index + mark.length)];
    const after = readDateLine(right);
    if (after !== null && after.published !== null) return besideDate(left, after, sentence.test(left + mark));
    const before = /\d{4}/u.test(left) ? readDateLine(left) : null;
    const rest = before === null ? null : understood(right);
    if (before !== null && before.published !== null && rest !== null) return { ...rest, date: ranked(before) };
  }
  return null;
}

/** A date that nobody labels needs an author or an outlet beside it. */
function besideDate(words: string, date: DateLine, isApart: boolean): HeadLine | null {
  const found = understood(words);
  if (found !== null) return { ...found, date: ranked(date) };
  return isApart && date.rank !== unlabelled ? { date, author: null, publisher: null, isAlone: false } : null;
}

function ranked(date: DateLine): HeadLine['date'] {
  return { published: date.published, rank: date.rank === unlabelled ? published : date.rank };
}

/** Words of which each part is an author, an outlet or what an author does; null where any is not. */
function understood(words: string): Omit<HeadLine, 'date'> | null {
  const pieces = words.split(parts).filter((one) => one.trim() !== '');
  const found = pieces.map((piece, at) => partOf(piece.trim(), pieces[at + 1]?.trim() ?? ''));
  const known = found.filter((one) => one !== null);
  const named = known.filter((one) => one.kind !== 'role');
  if (named.length === 0 || known.length !== pieces.length) return null;
  const nameOf = (kind: 'author' | 'publisher'): string | null => named.find((one) => one.kind === kind)?.name ?? null;
  return { author: nameOf('author'), publisher: nameOf('publisher'), isAlone: true };
}

/** A bare name is an author's only where the next part says so. */
function partOf(piece: string, next: string): Part | null {
  const written = byline.exec(piece)?.[1];
  if (written !== undefined) return { kind: 'author', name: written };
  if (does.test(piece)) return { kind: 'role' };
  const printed = publisher.exec(piece)?.[1];
  if (printed !== undefined) return { kind: 'publisher', name: printed };
  return bare.test(piece) && does.test(next) ? { kind: 'author', name: piece } : null;
}
