/**
 * One passage, what stands before it and the matchers → its mentions, and what it leaves to the next passage.
 */
import type { Standing } from '../../model/event.ts';
import type { OrganisationId, PersonId } from '../../model/ids.ts';
import { speakerLabel } from '../../model/speaker-label.ts';
import type { EntityMention, PassageMentions, Quotation, ReportedSpeech, Span, TimeExpression } from '../artifacts.ts';
import { stampAlone } from '../passage-stamp.ts';
import { spanIndex } from '../span-index.ts';
import { isBoilerplate } from './find-boilerplate.ts';
import { findInjuries } from './find-injuries.ts';
import { type FoundQuotation, findQuotations } from './find-quotations.ts';
import type { Finders } from './finders.ts';
import { isHeading } from './is-heading.ts';
import { nameRuns } from './name-run.ts';
import { toAnswer } from './people/asked-of.ts';
import { lateSpeakers } from './people/late-speaker.ts';
import { type Before, type Scene as LinkingScene, linkReferences } from './people/link-references.ts';
import { type Met, nobodyMet } from './people/met.ts';
import { isEngager } from './people/not-meant.ts';
import { linkPairs, type Pair } from './people/pairs.ts';
import { findNamedPeople } from './people/person-matcher.ts';
import { outdoneIn } from './people/stranger-between.ts';
import { unknownNames } from './people/unknown-names.ts';
import type { PhraseMatcher } from './phrase-matcher.ts';
import { readWords, type Word } from './read-words.ts';
import { bySentence, type Reading } from './reading.ts';
import { type Account, carryAccount, type LabelledSpeaker, noAccount } from './tell/carry-account.ts';

import { emptyFloor, type Floor } from './tell/floor.ts';
import { addressedIn } from './tell/sentencing.ts';
import { standingOf } from './tell/standing-of.ts';
import { findThemes } from './themes/find-themes.ts';
import { dateAbove } from './when/date-above.ts';
import { stampedSentences } from './when/entry-stamps.ts';
import { findTimeMentions } from './when/find-time-mentions.ts';
import type { TimeSetting } from './when/time-setting.ts';
import { type DayLeft, noDay } from './when/told-so-far.ts';
import { unreadTimes } from './when/unread-times.ts';

/** What a passage leaves to the next one of its document. */
export interface Thread {
  readonly before: Before;
  /** Two who were told of together last. */
  readonly pair: Pair | null;
  readonly account: Account;
  /** A quotation was opened and not closed. */
  readonly openQuote: boolean;
  /** The last day that the document has told. */
  readonly day: DayLeft;
  /** Of people who share a name, those whom the document has named plainly. */
  readonly met: Met;
  /** The document reports a hearing. */
  readonly hearing: boolean;
  /** Whom a judge who passes sentence spoke to last. */
  readonly addressed: PersonId | null;
}

/** Nothing stands before. */
export const newThread: Thread = {
  before: { people: [], speaker: null, late: [] },
  pair: null,
  account: noAccount,
  openQuote: false,
  day: noDay,
  met: nobodyMet,
  hearing: true,
  addressed: null,
};
export interface Mentioned {
  readonly mentions: PassageMentions;
  readonly thread: Thread;
}

export function mentionsOf(
  reading: Reading,
  expressions: readonly TimeExpression[],
  setting: TimeSetting,
  find: Finders,
  left: Thread,
  floor: Floor = emptyFloor,
): Mentioned {
  const { passage, words } = reading;
  const { text } = passage;
  // "@AdaLindNews: Keeper in tears as he …": another post, in which nobody has been named yet.
  const thread = /^@\w+:? /u.test(text) ? { ...left, before: newThread.before, account: noAccount } : left;
  if (passage.isDateLine === true || isBoilerplate(text)) return furniture(reading, thread);
  const found = findQuotations(text);
  const named = findNamedPeople(text, words, find.people, thread.met, thread.before.people);
  const quotedAt = spanIndex(
    found.filter(({ depth }) => depth === 0),
    (one) => one,
  );
  const { before } = thread;
  const sameSpeaker = before.speaker !== null && named.mentions.every(({ id }) => id === before.speaker);
  const scene = { reading, unclear: named.unclear, before, facts: find.facts, quotedAt, sameSpeaker };
  const linked = linkReferences(named.mentions, scene);
  const met = byPlace([...named.mentions, ...linked.mentions]);
  const organisations = bodies(words, find.organisations, named.mentions);
  const places = bodies(words, find.places, [...named.mentions, ...organisations]);
  const told = tellingOf({ reading, unclear: named.unclear, quotedAt }, met, organisations, find, thread, floor);
  const pairs = linkPairs({
    reading,
    named: named.mentions,
    unclear: named.unclear,
    facts: find.facts,
    quotedAt,
    before: thread.pair,
  });
  const people = byPlace([...met, ...told.addressed.mentions, ...pairs.mentions]);
  const { times, unresolved, left: day } = findTimeMentions(reading, expressions, setting, thread.day);
  const known: readonly Span[] = [...named.mentions, ...named.unclear, ...organisations, ...places, ...expressions];
  const unknown = isHeading(text, words) ? [] : unknownNames(nameRuns(words), known);
  const mentions: PassageMentions = {
    passage,
    boilerplate: false,
    times,
    // Of a live report's stamp alone it is known what it dates: the telling.
    unresolved: stampAlone(text) === null || setting.published === null ? unresolved : [],
    unread: unreadTimes(text, [...times.map(({ phrase }) => phrase), ...unresolved]),
    people,
    organisations,
    places,
    unrecognisedNames: [...named.unclear, ...unknown].sort((a, b) => a.start - b.start),
    unlinkedReferences: linked.unlinked.filter(({ start }) => !pairs.mentions.some((one) => one.start === start)),
    quotations: quotationsOf(found, told.speech),
    speech: told.speech,
    themes: findThemes(words, find.themes),
    injuries: findInjuries(text),
    ...dateAbove(setting),
    ...stampedSentences(reading, setting),
  };
  const spoke = named.unclear.length > 0 ? null : (told.speech.at(-1)?.speaker ?? null);
  const speaker = toAnswer(text, passage.sentences.at(-1), people, spoke);
  const passed = { text, people, unclear: named.unclear.length > 0, speech: told.speech };
  const late = lateSpeakers(passed, thread.before.late, find.facts);
  const peopleLeft =
    named.unclear.length > 0 ? [] : [...new Set(people.flatMap((one) => (isEngager(text, one) ? [] : [one.id])))];
  const open = found.find((quotation) => quotation.unclosed);
  const speakers = told.speech.flatMap((one) => (one.speaker === null || one.carried ? [] : [one.speaker]));
  const quoted = people.flatMap(({ id, start }) => (open !== undefined && start > open.start ? [id] : []));
  return {
    mentions,
    thread: {
      before: {
        people: peopleLeft,
        outdone: outdoneIn(reading, people, find.facts),
        speaker,
        speakers: new Set(speakers),
        quoted: new Set(named.unclear.length > 0 ? [] : quoted),
        late,
      },
      pair: pairs.left,
      account: told.account,
      openQuote: open !== undefined,
      day,
      met: named.met,
      hearing: thread.hearing,
      addressed: told.addressed.who,
    },
  };
}

function furniture({ passage }: Reading, { day, met, hearing, addressed }: Thread): Mentioned {
  const none = {
    times: [],
    unresolved: [],
    people: [],
    organisations: [],
    places: [],
    unrecognisedNames: [],
    unlinkedReferences: [],
    quotations: [],
  };
  const mentions: PassageMentions = { passage, boilerplate: true, ...none, speech: [], themes: [], injuries: [] };
  return { mentions, thread: { ...newThread, day, met, hearing, addressed } };
}

function byPlace<Mention extends Span>(mentions: readonly Mention[]): readonly Mention[] {
  return [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A name inside a longer one of another kind ("Home Office pathologist") is left to the longer one. */
function bodies<Id extends string>(
  words: readonly Word[],
  matcher: PhraseMatcher<Id>,
  taken: readonly Span[],
): readonly EntityMention<Id>[] {
  const takenIn = spanIndex(taken, (one) => one);
  return matcher.find(words).flatMap(({ start, end, ids }): EntityMention<Id>[] => {
    const [id, ...others] = ids;
    const covered = takenIn({ start, end }).some(
      (one) => one.start <= start && end <= one.end && one.end - one.start > end - start,
    );
    return id === undefined || others.length > 0 || covered ? [] : [{ start, end, id, by: 'name' }];
  });
}

type People = readonly EntityMention<PersonId>[];

function tellingOf(
  { reading, unclear, quotedAt }: Pick<LinkingScene, 'reading' | 'unclear' | 'quotedAt'>,
  named: People,
  organisations: readonly EntityMention<OrganisationId>[],
  find: Finders,
  thread: Thread,
  floor: Floor,
) {
  const [people, bodies] = [bySentence(named, reading.sentences), bySentence(organisations, reading.sentences)];
  const unclearIn = bySentence(unclear, reading.sentences);
  const scenes = reading.sentences.map((sentence, index) => ({
    text: reading.passage.text,
    sentence,
    people: people[index] ?? [],
    organisations: bodies[index] ?? [],
    quoted: quotedAt(sentence),
    unclear: unclearIn[index] ?? [],
    facts: find.facts,
    hearing: thread.hearing,
  }));
  const told = carryAccount(scenes, thread.account, thread.openQuote, labelIn(reading.passage.text, find, floor));
  return { ...told, addressed: addressedIn(scenes, told.speech, thread.addressed) };
}

/** "MR PELL: I told nobody" names who speaks. */
function labelIn(text: string, find: Finders, floor: Floor): LabelledSpeaker | null {
  const label = speakerLabel(text);
  if (label?.kind === 'question' && floor.asks !== null)
    return { kind: 'named', speaker: floor.asks, standing: 'submission' };
  if (label?.kind === 'answer' && floor.answers !== null)
    return { kind: 'named', speaker: floor.answers, standing: answering(floor.answers, find) };
  if (label?.kind !== 'named') return label;
  const [named] = findNamedPeople(label.name, readWords(label.name, []), find.people).mentions;
  if (named !== undefined && named.id === floor.asks)
    return { kind: 'named', speaker: named.id, standing: 'submission' };
  // "Kessing Bridge: Nobody knew" is a heading.
  if (label.plain === true && (named?.start !== 0 || named.end < label.name.length)) return null;
  const role = /^The (coroner|judge)$/iu.exec(label.name)?.[1]?.toLowerCase();
  const speaker = named?.id ?? (role === undefined ? null : find.facts.soleWith(role));
  const standing = speaker === null ? 'account' : standingOf(find.facts.partOf(speaker));
  if (role !== undefined || standing === 'finding') return { kind: 'named', speaker, standing: 'report' };
  return speaker === null ? { kind: 'question' } : { kind: 'named', speaker, standing };
}

/** Whoever is asked gives an account, or what he examined; he neither finds nor submits. */
function answering(witness: PersonId, find: Finders): Standing {
  const standing = standingOf(find.facts.partOf(witness));
  return standing === 'examination' || standing === 'official' ? standing : 'account';
}

/** Words quoted inside a quotation are somebody else's, and nobody says whose. */
function quotationsOf(found: readonly FoundQuotation[], speech: readonly ReportedSpeech[]): readonly Quotation[] {
  const speechIn = spanIndex(speech, (one) => one);
  return found.map(({ start, end, inner, depth }) => {
    const [told] = depth > 0 ? [] : speechIn({ start, end });
    return { start, end, inner, speaker: told?.speaker ?? null };
  });
}
