/**
 * The times that an event's words tell → the one at which it happened.
 *
 * A finding "has concluded …" happened when it was given; "By December 2010 MI5 found" then; what has no words for a
 * time has none, and says so.
 */
import type { When } from '../../model/time.ts';
import type { CandidateSource, PassageMentions, Span, TimeMention } from '../artifacts.ts';
import { type Setting, unknownWhen } from './setting.ts';
import type { Telling } from './told-of.ts';

/** Words that are only said: they happened when they were told. */
const saying: ReadonlySet<string> = new Set(['submission', 'statement', 'finding']);
const ahead =
  /\b(?:is|are) (?:to|due to|expected to|set to|going to) \p{L}+|\bwill \p{L}+|^[\p{L} ]{3,40} to (?:draw up|publish|hold|make|issue|review|give)\b/u;

export function chooseWhen(sources: readonly CandidateSource[], telling: Telling, setting: Setting): When {
  for (const source of sources) {
    const mentions = setting.within(source);
    if (mentions === null) continue;
    const { times } = mentions;
    const concluded =
      telling.standing === 'finding' ? times.find(({ phrase }) => isVerdict(mentions, phrase)) : undefined;
    const own = concluded ?? bestOf(times);
    if (own !== null) return own.when;
  }
  const [main] = sources;
  const text =
    main === undefined ? '' : (setting.mentions.get(main.passage)?.passage.text.slice(main.start, main.end) ?? '');
  if (main !== undefined && telling.told === null && ahead.test(text.replace(/"[^"]*"|“[^”]*”/gu, '')))
    return stillAhead(main, setting);
  if (telling.told !== null && saying.has(telling.standing)) return { ...telling.told.when, phrase: null };
  return unknownWhen('The document does not say when.');
}

/** "a coroner has concluded" is the event itself; "Delivering his conclusions" only says where it was told. */
function isVerdict(mentions: PassageMentions, phrase: Span): boolean {
  return /^(?:has|have)\b/iu.test(mentions.passage.text.slice(phrase.start, phrase.end));
}

/** The narrowest where several stand together; a time of the telling ("has concluded") yields to one of the doing. */
function bestOf(times: readonly TimeMention[]): TimeMention | null {
  const doing = times.filter(({ expression, when }) => expression !== null || when.basis === 'anchored');
  const [best] = [...(doing.length > 0 ? doing : times)].sort((a, b) => lengthOf(a.when) - lengthOf(b.when));
  return best ?? null;
}

function lengthOf({ earliest, latest }: When): number {
  return earliest === null || latest === null ? Number.MAX_VALUE : Date.parse(latest) - Date.parse(earliest);
}

/** No date is better than one from a publication that only says it had not happened yet. */
function stillAhead(source: CandidateSource, setting: Setting): When {
  const known = setting.publishedOf(source.passage) === null ? '' : ' when this was published';
  return unknownWhen(`It was still to come${known}; the document does not say when.`);
}
