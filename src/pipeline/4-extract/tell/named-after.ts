/**
 * A quotation that names nobody, and the words right behind it that do → whose it is.
 *
 *   “The water came over the step.”                 Mrs Ferris
 *   The words were Mrs Ferris’s.
 *
 * Only where the next sentence, or the next paragraph, says it in so many words: "said Mrs Lowe", "The words were …'s", "So
 * said …", "The speaker was …".
 */
import type { Person } from '../../../model/entities.ts';
import type { PassageMentions, ReportedSpeech, Span } from '../../artifacts.ts';
import { standingOf } from './standing-of.ts';

const attribution =
  /^(?:[Ss]aid|[Ss]ays|[Aa]dded|[Rr]eplied|[Rr]ecalled|[Ee]xplained|So said|The speaker was|(?:The|These|Those) words (?:were|are|came from|were those of)|(?:Those|These|Such) (?:were|are) the words of|(?:That|This) was (?:how|what)) /u;
/** "“I saw it.” Mr Webb added that it was late": whoever adds to words has said them. */
const adding = /^ (?:also )?(?:added|adds|went on|continued|continues)\b/u;

/** The passages of one document in its order, with what they mention → those of which a quotation has found its speaker. */
export function namedAfter(
  passages: readonly PassageMentions[],
  partOf: (id: Person['id']) => string,
): readonly PassageMentions[] {
  return passages.flatMap((mentions, index) => {
    const found = spokenBefore(mentions) ?? spokenInFrontOf(mentions, passages[index + 1]);
    return found === null ? [] : [spokenBy(mentions, found.spans, found.speaker, partOf)];
  });
}

interface Spoken {
  readonly spans: readonly Span[];
  readonly speaker: Person['id'];
}

/** Quoted sentences at the head of a passage, and the first sentence after them that says whose they are. */
function spokenBefore(mentions: PassageMentions): Spoken | null {
  const { sentences } = mentions.passage;
  const count = sentences.findIndex((sentence) => !isQuoted(mentions, sentence));
  if (count < 1) return null;
  return spoken(mentions, sentences.slice(0, count), mentions, sentences[count]);
}

/** All sentences of a passage that is a quotation and nothing else, by the first of the next. */
function spokenInFrontOf(mentions: PassageMentions, next: PassageMentions | undefined): Spoken | null {
  const { sentences } = mentions.passage;
  if (next === undefined || !sentences.every((sentence) => isQuoted(mentions, sentence))) return null;
  return spoken(mentions, sentences, next, next.passage.sentences[0]);
}

/** An account that was only taken to go on yields to plain words; who merely adds to something leaves all that is told. */
function spoken(
  mentions: PassageMentions,
  spans: readonly Span[],
  behind: PassageMentions,
  sentence: Span | undefined,
): Spoken | null {
  const named = namedAt(behind, sentence);
  const speaker = named ?? addingAt(behind, sentence);
  if (speaker === null) return null;
  const told = spans.some(({ start, end }) =>
    mentions.speech.some(
      (one) => one.speaker !== null && (named === null || !one.carried) && one.start < end && start < one.end,
    ),
  );
  return told ? null : { spans, speaker };
}

/** Quotation marks around all of it, white space and the last comma or stop aside. */
function isQuoted({ passage: { text }, quotations }: PassageMentions, { start, end }: Span): boolean {
  return quotations.some(
    (one) =>
      one.start <= start && end <= one.end + 2 && !/[\p{L}\p{N}]/u.test(text.slice(one.end, Math.max(one.end, end))),
  );
}

/** What somebody is, between the words of attribution and the name: "the company's clerk, ". */
const apposed = /^(?:(?:[\p{L}’'-]+,? ){1,8})?$/u;
const reach = 130;

/** The one person who is named right behind the words of attribution. */
function namedAt({ passage: { text }, people }: PassageMentions, sentence: Span | undefined): Person['id'] | null {
  if (sentence === undefined) return null;
  const words = attribution.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)));
  if (words === null) return null;
  const at = sentence.start + words[0].length;
  const behind = people.filter(
    ({ start, by }) => by === 'name' && start >= at && start < Math.min(at + reach, sentence.end),
  );
  const first = behind[0]?.start ?? at;
  const gap = text.slice(at, first);
  if (!apposed.test(gap) || (gap !== '' && !/^(?:the|an?|his|her|their) |['’]s /u.test(gap))) return null;
  return soleOf(behind.filter(({ start, end }) => start === first && !/^['’]s [^.]/u.test(text.slice(end, end + 4))));
}

/** Who opens the sentence and adds to what was said. */
function addingAt({ passage: { text }, people }: PassageMentions, sentence: Span | undefined): Person['id'] | null {
  if (sentence === undefined) return null;
  return soleOf(
    people.filter(
      ({ start, end, by }) => by === 'name' && start === sentence.start && adding.test(text.slice(end, end + 24)),
    ),
  );
}

function soleOf(named: readonly { readonly id: Person['id'] }[]): Person['id'] | null {
  const ids = new Set(named.map(({ id }) => id));
  const [only] = ids;
  return only !== undefined && ids.size === 1 ? only : null;
}

function spokenBy(
  mentions: PassageMentions,
  spans: readonly Span[],
  speaker: Person['id'],
  partOf: (id: Person['id']) => string,
): PassageMentions {
  const standing = standingOf(partOf(speaker));
  const own = spans.map(({ start, end }): ReportedSpeech => ({ start, end, speaker, standing, carried: false }));
  const overlaps = (one: Span): boolean => spans.some((span) => one.start < span.end && span.start < one.end);
  return {
    ...mentions,
    speech: [...mentions.speech.filter((one) => !overlaps(one)), ...own].sort((a, b) => a.start - b.start),
    quotations: mentions.quotations.map((one) => (overlaps(one) ? { ...one, speaker } : one)),
  };
}
