/**
 * What was found in the passages as they are read → the same, upon the passages as they are written.
 *
 * A source over "ferry left" (0–10) → over "fer\u00adry\u00a0left" (0–11); the phrase of a time becomes the document's.
 */
import type { When } from '../model/time.ts';
import type { EventCandidate, MergedPassage, PassageMentions, Resolved, Span } from './artifacts.ts';
import { type LegiblePassage, writtenSpan } from './legible.ts';

/** `written` and `read` are the same passages in the same order. Passages that are as they are read cost nothing. */
export function asWritten(
  resolved: Resolved,
  written: readonly MergedPassage[],
  read: readonly LegiblePassage[],
): Resolved {
  const changed = new Map<string, Changed>();
  written.forEach((passage, index) => {
    const reading = read[index];
    if (reading !== undefined && reading.offsets !== null) changed.set(passage.id, { passage, reading });
  });
  if (changed.size === 0) return resolved;
  return {
    ...resolved,
    passages: resolved.passages.map((mentions) => {
      const change = changed.get(mentions.passage.id);
      return change === undefined ? mentions : { ...withWritten(mentions, change), use: mentions.use };
    }),
    candidates: resolved.candidates.map((candidate) => candidateAsWritten(candidate, changed)),
    order: resolved.order.map((statement) => {
      const change = changed.get(statement.passage ?? '');
      return change === undefined ? statement : mapSpans(statement, mapOf(change));
    }),
  };
}

interface Changed {
  readonly passage: MergedPassage;
  readonly reading: LegiblePassage;
}
type MapSpan = (span: Span) => Span;

function mapOf({ passage, reading }: Changed): MapSpan {
  return (span) => writtenSpan(reading, passage.text, span);
}

function withWritten({ passage: _, ...mentions }: PassageMentions, change: Changed): PassageMentions {
  return { ...mapSpans(mentions, mapOf(change)), passage: change.passage };
}

function candidateAsWritten(candidate: EventCandidate, changed: ReadonlyMap<string, Changed>): EventCandidate {
  const [main, ...others] = candidate.sources;
  const place = (source: typeof main): typeof main => {
    const change = changed.get(source.passage);
    return change === undefined ? source : { ...source, ...mapOf(change)(source) };
  };
  const changes = candidate.sources.flatMap(({ passage }) => changed.get(passage) ?? []);
  if (changes.length === 0) return candidate;
  const { told } = candidate;
  return {
    ...candidate,
    sources: [place(main), ...others.map(place)],
    when: whenAsWritten(candidate.when, changes),
    told: told === null ? null : { ...told, when: whenAsWritten(told.when, changes) },
  };
}

function whenAsWritten(when: When, changes: readonly Changed[]): When {
  const { phrase } = when;
  if (phrase === null) return when;
  for (const change of changes) {
    const start = change.reading.passage.text.indexOf(phrase);
    if (start < 0) continue;
    const span = mapOf(change)({ start, end: start + phrase.length });
    return { ...when, phrase: change.passage.text.slice(span.start, span.end) };
  }
  return when;
}

/** Every `{start, end}` in a value, at whatever depth. */
function mapSpans<Value>(value: Value, map: MapSpan): Value {
  if (Array.isArray(value)) return value.map((one) => mapSpans(one, map)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, mapSpans(inner, map)] as const);
  const copy = Object.fromEntries(entries);
  return (isSpan(value) ? { ...copy, ...map(value) } : copy) as Value;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
