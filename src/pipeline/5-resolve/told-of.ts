/**
 * The words of an event → who told them, as what, and when they were told.
 *
 * "Dr Hudson … said he was initially called" → Dr Hudson, an account, told during the inquests and before publication.
 */
import type { Standing } from '../../model/event.ts';
import type { PersonId } from '../../model/ids.ts';
import type { When } from '../../model/time.ts';
import type { CandidateSource, PassageMentions, ReportedSpeech } from '../artifacts.ts';
import { type Setting, unknownWhen } from './passage-chain.ts';

export interface Telling {
  readonly standing: Standing;
  readonly told: { readonly by: readonly PersonId[]; readonly when: When } | null;
}

/** The newspaper's own words are a report, told by nobody else. */
export function tellingOf(sources: readonly CandidateSource[], setting: Setting): Telling {
  const speech = sources.flatMap((source) => speechAt(setting.mentions.get(source.passage), source));
  const [main] = speech;
  if (main === undefined) return { standing: 'report', told: null };
  const by = [...new Set(speech.flatMap(({ speaker }) => speaker ?? []))];
  const [first] = sources;
  return { standing: main.standing, told: first === undefined ? null : { by, when: toldWhen(first, main, setting) } };
}

function speechAt(mentions: PassageMentions | undefined, source: CandidateSource): readonly ReportedSpeech[] {
  return (mentions?.speech ?? []).filter((one) => one.start < source.end && source.start < one.end);
}

/** Said in the report's present, or in the conclusions: that day. Else within the hearing and before publication. */
function toldWhen(source: CandidateSource, speech: ReportedSpeech, setting: Setting): When {
  const published = setting.publishedOf(source.passage);
  const { hearing } = setting;
  const mentions = setting.mentions.get(source.passage);
  const stated = mentions?.times.find(
    ({ when, phrase }) =>
      when.basis === 'resolved' && when.precision === 'day' && isTelling(phrase, speech, when, published),
  );
  if (stated !== undefined) return stated.when;
  if (hearing !== null) {
    const latest = earlier(hearing.latest, published);
    const because = `It was told during ${hearing.name}${published === null ? '' : ' and before this was published'}.`;
    return { earliest: hearing.earliest, latest, precision: 'range', basis: 'bounded', phrase: null, because };
  }
  if (published === null) return unknownWhen('The document does not say when it was told.');
  const because = 'It was told before this was published; the document does not say when.';
  return { earliest: null, latest: published, precision: 'range', basis: 'bounded', phrase: null, because };
}

/** "has concluded", "is now addressing": the day of publication, in the words that tell it. */
function isTelling(
  phrase: { start: number; end: number },
  speech: ReportedSpeech,
  when: When,
  published: string | null,
): boolean {
  return (
    published !== null &&
    when.earliest?.slice(0, 10) === published.slice(0, 10) &&
    phrase.start < speech.end &&
    speech.start < phrase.end
  );
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Date.parse(a) <= Date.parse(b) ? a : b;
}
