/**
 * Documents that begin differently and are of one case → what that is called, by a name that their headlines share; or null.
 *
 *     “Kessary Quay inquest: day four”, “What happened at Kessary Quay”, “Collapse at Kessary Quay: report”  →  “Kessary Quay”
 *     “Dorn Mill inquest opens”, “Owner of Dorn Mill tells inquest of repairs”                                →  “Dorn Mill inquest”
 *     “Harrowmere rail inquiry: day nine”, “Harrowmere Junction inquiry: summary”                             →  “Harrowmere inquiry”
 *
 * A person's name is never the title: who did it, and who died, are not what a page is headed by.
 */

export interface Headed {
  readonly headline: string;
  readonly text: string;
}

const name = /\p{Lu}[\p{L}’'-]+(?: (?:of |the |and |on |upon |under |de |la )?\p{Lu}[\p{L}’'-]+)*/gu;
const small = /^(?:of|the|and|on|upon|under|de|la)$/u;
const ofCalendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;
/** What a case is. */
const kinds =
  'inquest inquiry trial tribunal fire collapse crash collision derailment disaster flood explosion sinking shooting attack'.split(
    ' ',
  );
const longest = 60;

/** `people` are the names and aliases of all whom the documents name. Linear in the texts but for the headlines' few names. */
export function sharedCase(documents: readonly Headed[], people: readonly string[]): string | null {
  const headlines = documents.map(({ headline }) => headline.toLowerCase());
  const known = new Set(people.flatMap((one) => one.toLowerCase().split(/\s+/u)));
  const texts = documents.map(({ text }) => text.toLowerCase());
  const needed = Math.max(2, Math.ceil((documents.length * 2) / 3));
  const kind = kinds.find(
    (one) => headlines.filter((line) => hasWord(line, one)).length >= Math.max(2, headlines.length / 2),
  );
  const [best] = [
    ...new Map(documents.flatMap(({ headline }) => namesIn(headline)).map((one) => [one.toLowerCase(), one])),
  ]
    .filter(([lower]) => !lower.split(' ').every((word) => known.has(word) || ofCalendar.test(word)))
    .map(([lower, written]) => ({
      written,
      lower,
      headed: headlines.filter((one) => one.includes(lower)).length,
      told: texts.filter((one) => one.includes(lower)).length,
      words: lower.split(' ').length,
    }))
    .filter(({ headed, told }) => headed >= 2 && told >= needed)
    .filter(({ lower, words }) => words > 1 || (kind !== undefined && isNameAlone(lower, documents)))
    .sort(
      (a, b) =>
        Number(b.words > 1) - Number(a.words > 1) ||
        b.told - a.told ||
        b.headed - a.headed ||
        b.words - a.words ||
        (a.lower < b.lower ? -1 : 1),
    );
  if (best === undefined) return null;
  const whole = kind === undefined || best.lower.includes(kind) ? best.written : `${best.written} ${kind}`;
  return whole.length > longest ? null : whole;
}

/** A word alone is a name where no document writes it small, but for an address: “Fire” at the head of a line is none. */
function isNameAlone(lower: string, documents: readonly Headed[]): boolean {
  const inSmall = new RegExp(`(?<![\\p{L}’'@/.-])${lower}(?![\\p{L}])`, 'u');
  return !kinds.includes(lower) && !documents.some(({ text }) => inSmall.test(text));
}

/** Names, and of longer ones their parts as well. The first word of a headline may be no name. */
function namesIn(headline: string): string[] {
  const alone = (headline.match(/(?<![\p{L}’'-])\p{Lu}\p{Ll}{3,}(?![\p{L}’'-])/gu) ?? []).filter(
    (word) => !small.test(word),
  );
  const runs = [...headline.matchAll(name)].flatMap(([run]) => {
    const words = run.split(' ');
    return words.flatMap((_, from) =>
      words.slice(from + 1).flatMap((__, more) => {
        const part = words.slice(from, from + more + 2);
        const ends = [part[0] ?? '', part.at(-1) ?? ''];
        return ends.some((end) => small.test(end)) || part.filter((word) => !small.test(word)).length < 2
          ? []
          : [part.join(' ').replace(/['’]s$/u, '')];
      }),
    );
  });
  return [...runs, ...alone];
}

function hasWord(line: string, word: string): boolean {
  return new RegExp(`\\b${word}s?\\b`, 'u').test(line);
}
