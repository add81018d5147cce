/**
 * Words that somebody told → when they were told.
 *
 * "Judge Lucraft is now addressing security" → the day of publication; a witness's account → within the hearing that the
 * casebook names and before publication; with neither, unknown.
 */
import type { ClockStamp } from '../../../model/clock-stamp.ts';
import type { Standing } from '../../../model/event.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { When } from '../../../model/time.ts';
import type { CandidateSource, PassageMentions, ReportedSpeech, TimeMention } from '../../artifacts.ts';
import { stampAlone, stampOf } from '../../passage-stamp.ts';
import { type Hearing, type Setting, unknownWhen } from '../setting.ts';
import { given as amongGiven, isConclusionNow } from './day-of-conclusions.ts';
import { roleOfTime } from './role-of-time.ts';

const presentTelling = /\b(?:says|tells|adds|explains|asks|denies|insists|admits|(?:is|are) now \p{L}+ing)\b/u;

/** What is told at a hearing; conclusions, statements and what bodies say may be of any time after it. */
const heardThere: ReadonlySet<Standing> = new Set(['account', 'submission', 'examination']);

export function toldWhen(source: CandidateSource, speech: ReportedSpeech, setting: Setting): When {
  const published = setting.publishedOf(source.passage);
  const mentions = setting.within({ passage: source.passage, start: speech.start, end: speech.end });
  const day = published === null ? null : dayOfPublication(published, setting);
  const spoken = mentions?.times.filter((time) => !isQuoted(mentions, time)) ?? [];
  const said = spoken.find((time) => roleOfTime(mentions?.passage.text ?? '', time, speech) === 'telling');
  if (said !== undefined && said.when.earliest !== null && said.when.latest !== null) return said.when;
  if (day !== null && published !== null && mentions !== null) {
    const stamp = setting.stampAbove(source.passage);
    const sat = mentions.under?.sitting === true ? mentions.under.when : null;
    const on = {
      day: sat?.earliest ?? published,
      of: sat === null ? 'the document was published on that day' : sat.because,
    };
    const stamped =
      stampedAt(mentions.passage.text, stampOf(mentions.passage), on, setting) ??
      (stamp === null ? null : stampedAt(stamp, stampAlone(stamp), on, setting));
    if (stamped !== null) return stamped;
    if (sat !== null && (heardThere.has(speech.standing) || presentTelling.test(mentions.passage.text))) return sat;
    const own = spoken.find(({ when }) => when.basis === 'resolved' && when.earliest === day.earliest);
    if (own !== undefined) return own.when;
    const words = presentTelling.exec(unquoted(mentions.passage.text.slice(speech.start, speech.end)))?.[0];
    if (words !== undefined)
      return { ...day, because: `“${words}” is said in the present of the report; ${day.because}` };
    if (speech.standing === 'statement' && setting.isInHeadline(speech.speaker, source.passage))
      return { ...day, because: `The headline reports it in the present; ${day.because}` };
    const among = speech.standing === 'finding' && setting.isConcluding(speech.speaker);
    const given = among ? setting.concludedOn(speech.speaker, source.passage) : null;
    if (given !== null) return amongGiven(given);
    if (among)
      return {
        ...day,
        because: `It is among the conclusions that were being given when this was published; ${day.because}`,
      };
  }
  const words = unquoted(mentions?.passage.text.slice(speech.start, speech.end) ?? '');
  const hearing = elsewhere.test(words) ? null : hearingOf(source, speech, setting);
  const heard = elsewhere.test(words) ? null : heardOn(source, speech, setting);
  return heard ?? withinHearing(endOfPublication(published, day), hearing);
}

/** The casebook's; one that the documents' words open only where the document of the words reports it. */
function hearingOf({ passage }: CandidateSource, { standing }: ReportedSpeech, setting: Setting): Hearing | null {
  const { hearing, hearingDays } = setting;
  if (hearing?.opened !== true) return hearing;
  return heardThere.has(standing) && hearingDays.isReported(passage) ? hearing : null;
}

/** Said to somebody else than a hearing. */
const elsewhere =
  /\b(?:(?:in|during|for) an? (?:\p{L}+ )?interview|speaking (?:now|today|to (?:us|me|reporters))|outside (?:the )?(?:court|inquest|hearing)|told (?:this newspaper|reporters|the (?:\p{Lu}\p{L}+ )+(?:Post|Gazette|Herald|Times|News|Mail|Echo|Guardian|Telegraph|Observer|Chronicle|Argus)))\b/u;

/** On the day that a heading or the report of the hearing gives. */
function heardOn({ passage }: CandidateSource, { speaker, standing }: ReportedSpeech, setting: Setting): When | null {
  if (!heardThere.has(standing)) return null;
  const under = setting.mentions.get(passage)?.under;
  return under?.sitting === true ? under.when : setting.hearingDays.dayOf(passage, speaker);
}

/** A time that somebody is quoted with is never that of the telling. */
function isQuoted({ quotations }: PassageMentions, { phrase }: TimeMention): boolean {
  return quotations.some(({ start, end }) => start < phrase.start && phrase.end < end);
}

function withinHearing(published: string | null, hearing: Hearing | null): When {
  if (hearing !== null && !isAfter(hearing.earliest, published)) {
    const told = { precision: 'range', basis: 'bounded', phrase: null } as const;
    const { earliest, latest, name, edtf } = hearing;
    const cut = published !== null && (latest === null || published.slice(0, 10) < latest.slice(0, 10));
    if (cut) {
      return {
        ...told,
        earliest,
        latest: published,
        because: `It was told during ${name} and before this was published.`,
      };
    }
    return { ...told, earliest, latest, because: `It was told during ${name}.`, ...(edtf === null ? {} : { edtf }) };
  }
  if (published === null) return unknownWhen('The document does not say when it was told.');
  const because = 'It was told before this was published; the document does not say when.';
  return { earliest: null, latest: published, precision: 'range', basis: 'bounded', phrase: null, because };
}

/** A document published before the hearing opened tells of no hearing. */
function isAfter(earliest: string | null, published: string | null): boolean {
  return earliest !== null && published !== null && earliest.slice(0, 10) > published.slice(0, 10);
}

/** A publication known only to the day may have been at its end. */
function endOfPublication(published: string | null, day: When | null): string | null {
  return published?.slice(11, 19) === '00:00:00' ? (day?.latest ?? published) : published;
}

/** Published at 20:23 on a day: whatever is told in the present was told on that day. */
function dayOfPublication(published: string, setting: Setting): When | null {
  const moment = setting.dayAt(published);
  if (moment === null) return null;
  const because = `the document was published on that day.`;
  return { ...moment, basis: 'resolved', phrase: null, because, edtf: published.slice(0, 10) };
}

/** "14.15 DI Noon tells the court" was told at 14:15 on the day of publication. */
function stampedAt(
  text: string,
  stamp: ClockStamp | null,
  { day, of }: { readonly day: string; readonly of: string },
  { dayAt }: Setting,
): When | null {
  const offset = dayAt(day)?.latest?.slice(19);
  if (stamp === null || offset === undefined) return null;
  const minute = `${day.slice(0, 10)}T${stamp.clock}`;
  const because = `The report of it is stamped with that time; ${of.charAt(0).toLowerCase()}${of.slice(1).replace(/\.$/u, '')}.`;
  const interval = { earliest: `${minute}:00${offset}`, latest: `${minute}:59${offset}` };
  const phrase = /^[\s\S]*[\p{L}\p{N}]/u.exec(text.slice(0, stamp.end))?.[0].trim() ?? null;
  return { ...interval, precision: 'minute', basis: 'resolved', phrase, because };
}

function unquoted(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”/gu, '');
}

/** Who gives conclusions in the present of a report: "Delivering his conclusions …, Judge Lucraft said". */
export function concludingSpeakers(
  mentions: readonly PassageMentions[],
  within: Setting['within'],
): ReadonlySet<PersonId> {
  const concluding = mentions.flatMap((one) => {
    const { times, passage } = one;
    const said = times.filter((time) => isConclusionNow(one, time));
    return said.flatMap(({ phrase }) =>
      (within({ passage: passage.id, ...phrase })?.speech ?? []).flatMap(({ speaker, standing }) =>
        standing === 'finding' ? (speaker ?? []) : [],
      ),
    );
  });
  return new Set(concluding);
}
