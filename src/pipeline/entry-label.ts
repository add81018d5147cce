/**
 * The head of a dated list's entry → how long its mark and its time are, which are no words of what it tells; 0 without any.
 *
 *     "• 9.12am: A section of the wall falls."  "**14 May 2020** More than …"  "3 May 2019: The board meets."
 *      ↑         10 characters                   16                             12
 *
 * A label is nothing but words of time, and ends in a colon or a dash or stands in bold; a whole date or a clock time with
 * "am" or "pm" may stand bare before a capital. "Monday was cold" and "In May 2019: …" of a sentence have none.
 */
import type { Span } from './artifacts.ts';

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const weekday = '(?:Mon|Tue|Tues|Wed|Weds|Thu|Thurs|Fri|Sat|Sun)(?:[a-z]{3,6})?';
const clock =
  '\\d{1,2}(?:[.:]\\d{2})?(?::\\d{2})? ?(?:[ap]\\.?m\\b\\.?)|\\d{1,2}[.:]\\d{2}(?::\\d{2})?(?: ?(?:hrs|hours|GMT|BST))?';
const day = `(?:${weekday},? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?)`;
const part = '(?:morning|afternoon|evening|night|midnight|midday|noon|dawn|dusk|spring|summer|autumn|winter|lunchtime)';
const time = `(?:${clock}|${day}(?:,? \\d{4})?|(?:${month}|${weekday}|${part}),? ?(?:\\d{4})?|\\d{4}s?)`;
const lead =
  '(?:(?:about|around|approximately|just after|just before|shortly after|shortly before|by|from|early|late|mid|circa|c\\.|after|before)[ -])?';
const times = `${lead}${time}(?:(?: ?[–—-] ?| to | and |, ?| )${lead}${time}){0,3}`;

const bullet = /^(?:[•·▪◦‣●*–—-] +)/u;
const bold = new RegExp(`^(\\*\\*|__)${times}[:.]?\\1(?:\\s*[:–—-])?\\s+(?=\\S)`, 'iu');
const marked = new RegExp(`^${times}(?:\\s*:|\\s+[–—-])\\s+(?=["“‘'(]?[\\p{L}\\p{N}£])`, 'iu');
/** "September 11 Commission": what is called after a day. */
const calledSo =
  '(?!(?:Commission|Committee|Movement|Inquiry|Inquests?|Attacks?|Bombings?|Memorial|Museum|Act|Agreement|Accords?|Families|Revolution|Report|Review|Street|Day|Campaign|Group|Trust)\\b)';
const bare = new RegExp(
  `^(?:(?:${weekday},? )?(?:${day}(?:,? \\d{4})?)?,? ?\\d{1,2}(?:[.:]\\d{2})? ?(?:[Aa]m|[Pp]m)|${day},? \\d{4}|(?:${weekday} )?(?:\\d{1,2} ${month}|${month} \\d{1,2})(?= +${calledSo}\\p{Lu}\\p{L}+ \\p{L})|\\d{1,2}(?:[.:]\\d{2})? ?(?:[Aa]m|[Pp]m))(?: [–—-])? +(?=["“‘']?\\p{Lu}\\p{L}* )`,
  'u',
);
const longest = 90;

/** Linear: at most the first words are looked at. */
export function entryLabel(text: string): number {
  const mark = bullet.exec(text)?.[0].length ?? 0;
  const rest = text.slice(mark, mark + longest);
  const found = bold.exec(rest) ?? marked.exec(rest) ?? bare.exec(rest);
  return mark + (found?.[0].length ?? 0);
}

/** The words of the label that name its time: “9.12am” of "• 9.12am: A section …"; null without any. */
export function entryTime(text: string): Span | null {
  const mark = bullet.exec(text)?.[0].length ?? 0;
  const label = text.slice(mark, entryLabel(text));
  const start = mark + (/^[*_]+/u.exec(label)?.[0].length ?? 0);
  const length = label.slice(start - mark).search(/[\s*_:.–—-]*$/u);
  return length <= 0 ? null : { start, end: start + length };
}

/** Nothing but a time, which could head an entry, as the cell of a table: "3 May 2020", "08:10", "*9.15pm*". */
export function isEntryTime(cell: string): boolean {
  const bare = cell.replace(/[*_]/gu, '').replace(/\s*[:–—-]$/u, '');
  return bare.length < longest && entryLabel(`${bare}: It`) === bare.length + 2;
}
