/**
 * Event candidates → each passage's events in the order of its words, ready for the readers of order.
 *
 * "Captain Moran said the ferry left at 8.10am. The crew then lowered a boat." → two, of one teller, the first with the
 * words "the ferry left at 8.10am" as what it tells.
 */
import type { PassageId } from '../../../model/ids.ts';
import type { EventCandidate, MergedPassage, PassageMentions, Span } from '../../artifacts.ts';
import { tellingLength, tellsHappening } from './happening.ts';
import { openingOrder } from './opening-order.ts';

export interface ToldEvent extends Span {
  readonly candidate: EventCandidate;
  /** Where what is told begins: behind "Captain Moran said that". */
  readonly from: number;
  /** The number of its first and last sentence. */
  readonly sentence: number;
  readonly lastSentence: number;
  /** Whose account it is, as text that is the same for the same tellers. */
  readonly teller: string;
  /** It goes back to what had been before: "had left". */
  readonly goesBack: boolean;
  /** It tells plainly of something that took place. */
  readonly happens: boolean;
}
export interface ToldPassage {
  readonly passage: MergedPassage;
  readonly events: readonly ToldEvent[];
}

/** What happens only by being said; the order of sayings is not read. */
const sayings: ReadonlySet<string> = new Set(['submission', 'finding', 'statement']);

/** An event stands where its main words are. Linear but for a sort in each passage. */
export function toldEvents(
  candidates: readonly EventCandidate[],
  mentions: ReadonlyMap<PassageId, PassageMentions>,
): readonly ToldPassage[] {
  const byPassage = new Map<PassageId, EventCandidate[]>();
  for (const candidate of candidates) {
    const { passage } = candidate.sources[0];
    const list = byPassage.get(passage) ?? [];
    list.push(candidate);
    byPassage.set(passage, list);
  }
  return [...byPassage].flatMap(([id, list]) => {
    const passage = mentions.get(id)?.passage;
    return passage === undefined ? [] : [{ passage, events: eventsIn(passage, list) }];
  });
}

function eventsIn({ text, sentences }: MergedPassage, candidates: readonly EventCandidate[]): ToldEvent[] {
  const sorted = [...candidates].sort((a, b) => a.sources[0].start - b.sources[0].start);
  let at = 0;
  return sorted.map((candidate) => {
    const [{ start, end }] = candidate.sources;
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at += 1;
    let last = at;
    while (last < sentences.length - 1 && (sentences[last]?.end ?? 0) < end) last += 1;
    const words = text.slice(start, end);
    const from = start + tellingLength(words);
    const told = text.slice(from, end);
    const thenSaid = /\b(?:then|later|also)\b/iu.test(text.slice(start, from));
    const happens = !sayings.has(candidate.standing) && !thenSaid && tellsHappening(told);
    const goesBack = /\bhad\b/u.test(told) || openingOrder(told)?.side === 'before';
    const teller = `${candidate.standing === 'report'} ${candidate.told?.by.join(' ') ?? ''}`;
    return { candidate, start, end, from, sentence: at, lastSentence: last, teller, goesBack, happens };
  });
}
