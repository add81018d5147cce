/**
 * Who gives conclusions, and the day that a document says they were given on → that day for all of them there, and not the day
 * of the report.
 *
 *   "a coroner has concluded … The coroner, sitting at Corran on Tuesday, recorded … She found that …" → all on Tuesday
 *   "a coroner has concluded … She found that …"                                                     → on no other day than the report's
 */
import type { DocumentId, PassageId, PersonId } from '../../../model/ids.ts';
import type { When } from '../../../model/time.ts';
import type { PassageMentions, ReportedSpeech, Span, TimeMention } from '../../artifacts.ts';
import { roleOfTime } from './role-of-time.ts';

export type ConclusionDays = (speaker: PersonId | null, passage: PassageId) => When | null;

/** "has concluded", "Delivering his conclusions": said in the present of the report. */
export function isConclusionNow({ passage }: PassageMentions, { expression, phrase }: TimeMention): boolean {
  return (
    expression === null &&
    /conclu|verdict|finding|ruling|ruled|judg/iu.test(passage.text.slice(phrase.start, phrase.end))
  );
}

/** Null where the document gives none, or more days than one. */
export function conclusionDays(mentions: readonly PassageMentions[]): ConclusionDays {
  const days = new Map<string, When | null>();
  const homes = new Map<PassageId, DocumentId | undefined>();
  for (const one of mentions) {
    homes.set(one.passage.id, one.passage.citations[0]?.document);
    for (const speech of one.speech) {
      for (const when of daysOf(one, speech)) {
        const key = `${homes.get(one.passage.id) ?? ''} ${speech.speaker ?? ''}`;
        const known = days.get(key);
        days.set(key, known === undefined || known?.earliest === when.earliest ? when : null);
      }
    }
  }
  return (speaker, passage) => (speaker === null ? null : (days.get(`${homes.get(passage) ?? ''} ${speaker}`) ?? null));
}

/** The days on which these words were given, of a finding of somebody. */
function daysOf({ passage, times, quotations }: PassageMentions, speech: ReportedSpeech): readonly When[] {
  if (speech.standing !== 'finding' || speech.speaker === null || speech.carried) return [];
  return times.flatMap((time) => {
    const quoted = quotations.some(({ start, end }) => start < time.phrase.start && time.phrase.end < end);
    if (quoted || time.when.precision !== 'day' || !liesIn(time.phrase, speech)) return [];
    return roleOfTime(passage.text, time, speech) === 'telling' ? [time.when] : [];
  });
}

function liesIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The passages with "has concluded" put on the day that its document gives for it. */
export function withConclusionDays(mentions: readonly PassageMentions[]): readonly PassageMentions[] {
  const dayOf = conclusionDays(mentions);
  return mentions.map((one) => {
    const times = one.times.map((time) => {
      const by = isConclusionNow(one, time) ? one.speech.find((speech) => liesIn(time.phrase, speech)) : undefined;
      const day = by === undefined ? null : dayOf(by.speaker, one.passage.id);
      return day === null ? time : { ...time, when: { ...given(day), phrase: time.when.phrase } };
    });
    return times.every((time, at) => time === one.times[at]) ? one : { ...one, times };
  });
}

/** Of what was concluded on a day that other words give. */
export function given(day: When): When {
  const because = `It is among the conclusions that were given “${day.phrase ?? ''}”: ${day.because}`;
  return { ...day, phrase: null, because };
}
