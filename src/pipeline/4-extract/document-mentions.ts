/**
 * One document's passages → what each of them mentions, read in the document's own order.
 *
 * What was read of a document that has not changed is recalled where nothing that it was read by has changed either: what
 * the roster finds in its words and tells of the people in it, the named moments, and what a passage that it shares with a
 * document before it has left.
 */
import type { Zone } from '../../model/calendar.ts';
import type { PassageId } from '../../model/ids.ts';
import type { MergedPassage, PassageMentions, ReadDocument } from '../artifacts.ts';
import type { Work } from '../work.ts';
import type { DocumentTimes, Times } from './document-times.ts';
import type { Finders } from './finders.ts';
import { mentionsOf, newThread, type Thread } from './mentions-of.ts';
import { findNamedPeople } from './people/person-matcher.ts';
import { readWords } from './read-words.ts';
import { type Reading, readPassage } from './reading.ts';
import { floors } from './tell/floor.ts';
import { namedAfter } from './tell/named-after.ts';
import { isOfHearing } from './tell/of-a-hearing.ts';
import { toldOverParagraphs } from './tell/over-paragraphs.ts';
import { toldBySigner } from './tell/signed-by.ts';
import { foundUnderHeading } from './tell/under-findings.ts';
import { toldUnderStatement } from './tell/under-statement.ts';
import type { DateHeadings, HeadingDate } from './when/date-headings.ts';
import { datesTelling } from './when/dates-telling.ts';
import { isDayFound } from './when/day-found.ts';
import { entryStamps } from './when/entry-stamps.ts';
import { signedOn } from './when/signed-on.ts';
import { storyDay } from './when/story-day.ts';
import { type Anchors, anchorDay, anchorsOf } from './when/time-setting.ts';
import { type DayLeft, noDay } from './when/told-so-far.ts';

export interface Own extends DocumentTimes {
  readonly document: ReadDocument;
  readonly passages: readonly MergedPassage[];
  /** ISO 8601 with offset; null where nobody said when. */
  readonly published: string | null;
}

/** What all documents are read by. */
export interface Scene {
  readonly zone: Zone;
  readonly anchors: Anchors;
  readonly find: Finders;
  /** Of zone and anchors. */
  readonly key: string;
}

export interface Known {
  readonly mentions: PassageMentions;
  readonly thread: Thread;
}

/** `done` are the passages of the documents before; those that this one shares are not read again, but may be told more of. */
export function documentMentions(
  own: Own,
  readings: ReadonlyMap<PassageId, Reading>,
  done: ReadonlyMap<PassageId, Known>,
  scene: Scene,
  work: Work,
): ReadonlyMap<PassageId, Known> {
  const { passages, published, times, headings, posts } = own;
  const shared = passages.flatMap(({ id }) => done.get(id) ?? []);
  const read = [
    passages,
    published,
    times,
    headings.own,
    headings.under,
    headings.unplaced,
    headings.dayless,
    posts,
    shared,
  ];
  return work.recallBy('mentions', `${scene.key} ${work.keyOf(read)}`, scene.find, (find) =>
    readDocument(own, readings, done, { ...scene, find }),
  );
}

function readDocument(
  { document, passages, published, times, headings, posts }: Own,
  readings: ReadonlyMap<PassageId, Reading>,
  done: ReadonlyMap<PassageId, Known>,
  { zone, find, anchors: all }: Scene,
): ReadonlyMap<PassageId, Known> {
  const anchors = anchorsOf(all, document.source.file);
  const { main } = anchors;
  const heard = main === all.main || main === null ? null : anchorDay(main);
  const story = heard ?? storyDay(toldIn(passages, times, headings), anchors.happened);
  const stamps = entryStamps(passages);
  const floor = floors(
    passages,
    (name) => findNamedPeople(name, readWords(name, []), find.people).mentions[0]?.id ?? null,
  );
  const found = new Map<PassageId, Known>();
  const ofHearing = isOfHearing(passages.map(({ text }) => text));
  let thread: Thread = { ...newThread, hearing: ofHearing };
  for (const passage of passages) {
    const { id } = passage;
    const place = {
      under: dateOver(id, headings),
      unplaced: headings.unplaced.has(id),
      dayless: headings.dayless.has(id),
      stamp: stamps.get(id) ?? null,
    };
    const posted = posts.get(id) ?? null;
    const setting = { zone, anchors, published: posted ?? published, posted, storyDay: story, ofHearing, ...place };
    const known =
      found.get(id) ??
      done.get(id) ??
      mentionsOf(readings.get(id) ?? readPassage(passage), times.get(id) ?? [], setting, find, thread, floor.get(id));
    found.set(id, known);
    // A footnote is of another time and of other people than the paragraph that goes on behind it.
    if (passage.isFootnote !== true)
      thread = { ...known.thread, day: dayAfter(passage, headings, thread.day, known.thread.day) };
  }
  for (const look of [toldOverParagraphs, namedAfter, toldUnderStatement, foundUnderHeading, toldBySigner]) {
    const told = passages.flatMap(({ id }) => found.get(id)?.mentions ?? []);
    for (const mentions of look(told, find.facts.partOf)) {
      const known = found.get(mentions.passage.id);
      if (known !== undefined) found.set(mentions.passage.id, { ...known, mentions });
    }
  }
  return found;
}

/** No account goes on from a day that was told above a heading, nor from one that only dates its telling. */
function dayAfter(passage: MergedPassage, headings: DateHeadings, before: DayLeft, left: DayLeft): DayLeft {
  if (passage.level !== undefined || headings.own.has(passage.id)) return noDay;
  return onlyDates(passage, headings) ? before : left;
}

function onlyDates({ id, text }: MergedPassage, { own }: DateHeadings): boolean {
  return own.get(id)?.sitting !== false && datesTelling(text);
}

/** A heading is under its own date. */
function dateOver(id: PassageId, { under, own }: DateHeadings): HeadingDate | null {
  return own.get(id) ?? under.get(id) ?? null;
}

/** All but what is only told of footnotes, and the days on which it was told. */
function toldIn(passages: readonly MergedPassage[], times: Own['times'], headings: DateHeadings): Times {
  const signed = signedOn(passages);
  return passages.flatMap((passage) => {
    const { id, isFootnote, level, text } = passage;
    // The day of a chapter is that chapter's, and not that of whatever stands outside it.
    const isChapter = level !== undefined && level > 1 && headings.own.has(id);
    return isFootnote === true || isChapter || signed.has(id) || onlyDates(passage, headings)
      ? []
      : (times.get(id) ?? []).filter((one) => !isDayFound(text, one));
  });
}
