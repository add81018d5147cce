/**
 * The words of a clause → the one event of the document that tells the same.
 *
 * "the ferry sank" → the event "The ferry sank at 9.30am"; null where no event has all its words, or where several have. A clause
 * that does not name its subject ("he left") tells again only what its own passage told before of the one person both are about.
 */
import type { DocumentId } from '../../../model/ids.ts';
import type { Span } from '../../artifacts.ts';
import type { ToldEvent, ToldPassage } from './told-events.ts';

/** Looks among the events that plainly happened; the event that the clause hangs on is left out. */
export type FindRetold = (clause: string, document: DocumentId | null, main: ToldEvent) => ToldEvent | null;

interface Indexed {
  readonly event: ToldEvent;
  readonly words: readonly string[];
}

/** A word that so many events have tells none apart. */
const mostAlike = 60;

/** `parts` are, for events that hang a clause on themselves, their main clauses. */
export function retold(passages: readonly ToldPassage[], parts: ReadonlyMap<ToldEvent, Span>): FindRetold {
  const byWord = new Map<string, Indexed[]>();
  for (const { passage, events } of passages) {
    const document = passage.citations[0]?.document ?? '';
    for (const event of events) {
      if (!event.happens && !parts.has(event)) continue;
      const { start, end } = parts.get(event) ?? { start: event.from, end: event.end };
      const indexed = { event, words: contentWords(passage.text.slice(start, end)) };
      for (const word of new Set(indexed.words)) {
        const key = `${document} ${word}`;
        const list = byWord.get(key) ?? [];
        byWord.set(key, list);
        if (list.length <= mostAlike) list.push(indexed);
      }
    }
  }
  return (clause, document, main) => {
    const unnamed = pronoun.test(clause.trimStart());
    const words = contentWords(clause).filter((word) => !(unnamed && pronoun.test(word)));
    if (words.length < (unnamed ? 1 : 2)) return null;
    const lists = words.map((word) => byWord.get(`${document ?? ''} ${word}`) ?? []);
    const [rarest = []] = lists.toSorted((a, b) => a.length - b.length);
    if (rarest.length > mostAlike) return null;
    const same = rarest.filter(
      (one) => one.event !== main && standsIn(words, one.words) && (!unnamed || isOfOneBefore(one.event, main)),
    );
    return same.length === 1 ? (same[0]?.event ?? null) : null;
  };
}

/** Told before it in the same passage, and of the same one person. */
function isOfOneBefore({ candidate, end }: ToldEvent, main: ToldEvent): boolean {
  const [one, ...others] = peopleIn(candidate);
  const [same, ...more] = peopleIn(main.candidate);
  const together = candidate.sources[0].passage === main.candidate.sources[0].passage && end <= main.start;
  return together && one !== undefined && one === same && others.length + more.length === 0;
}

function peopleIn({ people, told }: ToldEvent['candidate']): readonly string[] {
  return people.map(({ id }) => id).filter((id) => told?.by.includes(id) !== true);
}

const pronoun = /^(?:he|she|they|it|we|you|i|this|that|these|those|there)\b/iu;
const small =
  /^(?:the|an|of|to|in|on|at|by|for|with|and|or|but|that|his|her|their|its|had|has|have|was|were|been|being|be|as|from|into|out|up|down|off|then|later|also)$/u;

/** Lower case, without the smallest words and without the endings that tell "inspecting" from "inspected" or a plural. */
function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])
    .filter((word) => !small.test(word))
    .map((word) => (word.length > 6 ? word.replace(/(?:ing|ed)$/u, '') : word))
    .map((word) => (word.length > 3 ? word.replace(/(?<=[^su])s$/u, '') : word));
}

/** All of them, in that order, no more than two others between. */
function standsIn(words: readonly string[], other: readonly string[]): boolean {
  let at = -1;
  for (const word of words) {
    const next = other.indexOf(word, at + 1);
    if (next < 0 || (at >= 0 && next - at > 3)) return false;
    at = next;
  }
  return true;
}
