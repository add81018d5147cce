/**
 * Somebody who asks, and "he said" behind it → that the answer is not his who asked.
 *
 *   "Mr Kerr asked Mr Dow whether the gate was shut. He said it was."   → "He" is not Mr Kerr
 *   "Mr Kerr asked the jury to acquit. He said Mr Dow was honest."      → it may be
 */
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention, Span } from '../../artifacts.ts';
import type { PronounPlace } from './not-meant.ts';

type Mention = EntityMention<PersonId>;

const asks =
  /^(?:,[^,.;]{2,60},)? (?:then |also |next |again |later )?(?:(?:asked|pressed|questioned|challenged|cross-examined|examined) (?:the witness\b|him\b|her\b|(?:Mr|Mrs|Ms|Miss|Dr|PC|DS|DI|\p{Lu}\p{Ll}+) |whether\b|if\b|about\b|why\b|what\b|when\b|how\b|where\b|who\b)|(?:put|suggested) (?:it )?to (?:the witness|him|her|(?:Mr|Mrs|Ms|Miss|Dr|PC)\b))/u;
const reach = 120;
const lately = 300;

/** The mention stands in a sentence shortly before the one of "he said". */
export function hasAsked({ end }: Mention, { text, sentence, speaks }: PronounPlace): boolean {
  return (
    speaks && end < sentence && sentence - end < lately && asks.test(text.slice(end, Math.min(end + reach, sentence)))
  );
}

/** Whoever is to answer after a passage's last sentence: its speaker, but whom he asked there, or nobody who is plain. */
export function toAnswer(
  text: string,
  last: Span | undefined,
  people: readonly Mention[],
  speaker: PersonId | null,
): PersonId | null {
  if (last === undefined || speaker === null) return speaker;
  const named = people.filter(({ start }) => start >= last.start && start < last.end);
  const asking = named.find(
    (one) => one.id === speaker && asks.test(text.slice(one.end, Math.min(one.end + reach, last.end))),
  );
  if (asking === undefined) return speaker;
  const [only, ...others] = [...new Set(named.map(({ id }) => id))].filter((id) => id !== speaker);
  return only === undefined || others.length > 0 ? null : only;
}
