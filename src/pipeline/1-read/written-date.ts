/**
 * The words by which a text without a date line says when it was written: a signature at its foot, a label there, or an
 * agency's dateline or a debate's heading at its head.
 *
 *   "Dated 14 May 2021"                               → 2021-05-14
 *   "Signed Joan Tarrant, this 3rd day of June 2019"  → 2019-06-03
 *   "SALTWICK, 4 June 2019 — The quay …"              → 2019-06-04, also above its first sentence; without its year, null
 *   "HL Deb 18 December 1973 vol 348 cc212-4"         → 1973-12-18, at its head
 *   "Orrin, 30 November 2021", in a sheriff's determination or a judgment → 2021-11-30
 *
 * Two such words that disagree, anywhere in the text, and there is none.
 */
import type { Line } from '../artifacts.ts';
import { readDateLine } from './date-line.ts';

export interface WrittenDate {
  readonly published: string;
  readonly line: Line;
  /** What said it, for the reader: "signature", "date line at its foot", "dateline". */
  readonly by: string;
  /** The line says nothing else. */
  readonly isAlone: boolean;
}

/** Lines that are not blank, at the head and at the foot, among which it is looked for. */
const reach = 6;
const longest = 160;
const unlabelled = 2;
const signed = /^(?:dated|signed)\b[\s:,]*/iu;
const dated =
  /(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\b\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)/u;
/** Before the date nothing but who signed: "Joan Tarrant, Area Coroner, this". */
const named = /^(?:by )?(?:\p{Lu}[\p{L}.'’-]*[\s,]+)*(?:(?:on|this|the)\s+)*$/u;
const dateline =
  /^\p{Lu}[\p{Lu} .'’-]{1,40}(?:, \p{Lu}\p{L}{1,20})?,? ((?:\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2},?) \d{4}) ?(?:\([^)]{1,30}\) ?)?(?:—|–|--?|_)(?: ?\p{L}|$)/u;
/** Where a court writes its name above what it has decided, and the day of it beside the place. */
const decided =
  /^(?:the )?(?:sheriffdom\b|in the (?:\p{L}+ ){0,4}court\b|(?:determination|judgment|opinion|ruling|decision|interlocutor|sentencing remarks)(?: (?:of|by)\b.{0,60})?$)/iu;
const placed = /^\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}, (?:the )?(\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4})\.?$/u;
const headOfDecision = 16;

export function writtenDate(text: string, lines: readonly Line[]): WrittenDate | null {
  const filled = lines.filter((line) => text.slice(line.start, line.start + 40).trim() !== '');
  const foot = new Set(filled.slice(-reach));
  const head = new Set(filled.slice(0, reach));
  const ofDecision = filled.slice(0, headOfDecision);
  const isDecision = ofDecision.some((line) => decided.test(wordsOf(text, line)));
  if (isDecision) for (const line of ofDecision) head.add(line);
  const found = filled.flatMap((line): WrittenDate[] => {
    const words = wordsOf(text, line);
    const short = line.end - line.start <= longest;
    const own = (short ? bySignature(words, line) : null) ?? (short ? byLabel(words, line) : null);
    const one =
      own ??
      (short && foot.has(line) ? byLastSection(words, line) : null) ??
      byDateline(words, line) ??
      (short && head.has(line) ? byRecord(words, line) : null) ??
      (isDecision && short && (head.has(line) || foot.has(line)) ? byPlace(words, line) : null);
    return one === null ? [] : [one];
  });
  const [first] = found;
  if (first === undefined || found.some(({ published }) => published.slice(0, 10) !== first.published.slice(0, 10)))
    return null;
  return (
    found.find(
      ({ by, line }) => (atHead.has(by) ? head.has(line) : foot.has(line)) || (by === atPlace && head.has(line)),
    ) ?? null
  );
}

function wordsOf(text: string, { start, end }: Line): string {
  return text.slice(start, Math.min(end, start + longest)).trim();
}

function bySignature(words: string, line: Line): WrittenDate | null {
  const lead = signed.exec(words)?.[0];
  const rest = words.slice(lead?.length ?? 0);
  const at = dated.exec(rest)?.index;
  if (lead === undefined || at === undefined || !named.test(rest.slice(0, at))) return null;
  const date = rest.slice(at).replace(/\s+day\s+of\s+/iu, ' ');
  const published = readDateLine(date.replace(/\.$/u, ''))?.published ?? null;
  return published === null ? null : { published, line, by: 'signature', isAlone: false };
}

function byLabel(words: string, line: Line): WrittenDate | null {
  const date = readDateLine(words);
  if (date === null || date.published === null || date.rank === unlabelled) return null;
  return { published: date.published, line, by: 'date line at its foot', isAlone: true };
}

/** "9. 14 May 2021", "9 14 May 2021 Joan Tarrant": the last section of a form, which has the day and who signs. */
function byLastSection(words: string, line: Line): WrittenDate | null {
  const [, date = '', rest = ''] = lastSection.exec(words) ?? [];
  const published = rest === '' || named.test(`${rest} `) ? (readDateLine(date)?.published ?? null) : null;
  return published === null ? null : { published, line, by: 'signature', isAlone: rest === '' };
}
const lastSection =
  /^\d{1,2}[.)]? (?:dated?:? )?((?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}|\p{L}{3,9} \d{1,2}),? \d{4})(?:[\s,|·–—-]+(\p{Lu}.{1,60}))?$/iu;

function byDateline(words: string, line: Line): WrittenDate | null {
  const published = readDateLine(dateline.exec(words)?.[1] ?? '')?.published ?? null;
  return published === null ? null : { published, line, by: 'dateline', isAlone: /[—–_-]$/u.test(words) };
}

/** "HL Deb 18 December 1973 vol 348 cc212-4", "Volume 623: debated on Wednesday 22 March 2017", as Hansard heads a debate. */
function byRecord(words: string, line: Line): WrittenDate | null {
  const published = readDateLine(record.exec(words)?.[1] ?? '')?.published ?? null;
  return published === null ? null : { published, line, by: ofRecord, isAlone: true };
}
const record =
  /^(?:H[CL] Deb,? (?:\(?\p{L}+\)? )??|(?:volume \d+: )?debated on (?:\p{L}+day,? )?)(\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4})(?:,? vol(?:ume)?\.? [\d\p{L} ,.–-]+)?$/iu;
const ofRecord = 'heading of the debate';

const atPlace = 'date of the decision';
const atHead: ReadonlySet<string> = new Set(['dateline', ofRecord]);

function byPlace(words: string, line: Line): WrittenDate | null {
  const published = readDateLine(placed.exec(words)?.[1] ?? '')?.published ?? null;
  return published === null ? null : { published, line, by: atPlace, isAlone: true };
}
