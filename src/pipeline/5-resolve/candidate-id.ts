/**
 * The words of an event → an id that stays the same as long as the words do, whatever title they are given, wherever
 * they stand and whatever else is told.
 *
 * "The helicopter landed at 14.56" → `helicopter-landed-14-56-` and six hexadecimal digits; "Inés Ardal said so" →
 * `said-so-…`; words that speak of harm → `event-…`.
 *
 * An id is read in addresses, by people whom nobody warned. So it takes only words in small letters, which are no names,
 * and none at all from words that speak of harm. The lists here and the hash are part of every published address: to
 * change them is to rename events.
 */
const small = new Set(
  'the a an of to in on at by for with and or but that this his her their its had has have was were is are been be he she they it as from who which'.split(
    ' ',
  ),
);
const harm =
  /(?<!\p{L})(?:wound|injur|harm|hurt|blood|bleed|bled|stab|kill|murder|dead|death|die[ds]?(?!\p{L})|dying|fatal|corpse|bod(?:y|ies)|mortem|knife|knives|shot|shoot|bullet|burn|bruis|fractur|skull|ha?emorrhag|amputat|sever|strangl|drown|raped?(?!\p{L})|suicid|surg|cardiac|resuscitat)/iu;

/** Words as few as these are said again elsewhere: the paragraph around them tells them apart. */
const telling = 5;
const longestStem = 44;
/** Of a paragraph so many characters tell it from others: a book on one line is not read anew for each of its events. */
const reach = 4000;
/** A word in small letters, a clock time, or a year. */
const told = /(?<![\p{L}\p{M}\p{N}])(?:\p{Ll}[\p{Ll}\p{M}]*|\d{1,2}[.:]\d\d|1\d{3}|20\d\d)(?![\p{L}\p{M}\p{N}])/gu;

/** The letters of a paragraph, remembered for as long as its events are asked for one after the other. */
export function rememberingLetters(): (text: string) => string {
  let known = { text: '', letters: '' };
  return (text) => {
    if (text !== known.text) known = { text, letters: lettersOf(text) };
    return known.letters;
  };
}

/** Two events with the same words get the same id where `isRepeated` is false. `paragraph` has the words in it. */
export function candidateId(
  exact: string,
  paragraph: string,
  isRepeated: boolean,
  lettersOfParagraph: (text: string) => string = lettersOf,
): string {
  const words = lettersOf(exact);
  const isAlone = !isRepeated && words.split(' ').length >= telling;
  return `${stemOf(exact)}-${hash(isAlone ? words : `${words}|${lettersOfParagraph(paragraph.slice(0, reach))}`)}`;
}

/** Up to seven whole words, the first of them no number: it may be the stamp of an entry in a live report. */
function stemOf(exact: string): string {
  if (harm.test(exact)) return 'event';
  const words = [...exact.matchAll(told)]
    .map(([word]) => word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[.:]/, '-'))
    .filter((word) => /^(?:[a-z]{2,}|\d[\d-]+)$/.test(word) && !small.has(word));
  const begin = words.findIndex((word) => /^[a-z]/.test(word));
  let stem = '';
  for (const word of begin < 0 ? [] : words.slice(begin, begin + 7)) {
    const longer = stem === '' ? word : `${stem}-${word}`;
    if (longer.length > longestStem) break;
    stem = longer;
  }
  return stem === '' ? 'event' : stem;
}

/** Letters and digits alone: other quotation marks, spaces and capitals are no other words. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), folded to 24 bits. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return ((sum >>> 24) ^ (sum & 0xffffff)).toString(16).padStart(6, '0');
}
