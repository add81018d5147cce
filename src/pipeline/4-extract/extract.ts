/**
 * Stage 4: passages → what each of them mentions, and the roster of all that can be mentioned.
 *
 * "The helicopter landed at 14.56" → a time (14:56 on the anchor's day), a theme, and the doctor whose account it goes on
 * with. Documents are read in their own order, because "he" and an unmarked sentence mean what stands before them.
 */

import type { PassageId, PersonId } from '../../model/ids.ts';
import type {
  ConversionContext,
  Extracted,
  MergedPassage,
  PassageMentions,
  ReadDocument,
  Roster,
} from '../artifacts.ts';
import { plainWork, type Work } from '../work.ts';
import { buildRoster } from './build-roster.ts';
import { documentOrder } from './document-order.ts';
import { documentTimes, type Times } from './document-times.ts';
import { isBoilerplate } from './find-boilerplate.ts';
import { findBylines } from './find-bylines.ts';
import { type Finders, finders } from './finders.ts';
import { mentionsOf, newThread, type Thread } from './mentions-of.ts';
import { type Reading, readPassage } from './reading.ts';
import { namedAfter } from './tell/named-after.ts';
import { isOfHearing } from './tell/of-a-hearing.ts';
import { toldBySigner } from './tell/signed-by.ts';
import { toldUnderStatement } from './tell/under-statement.ts';
import type { DateHeadings, HeadingDate } from './when/date-headings.ts';
import type { DatedText } from './when/dated-events.ts';
import { entryStamps } from './when/entry-stamps.ts';
import { rememberingZone } from './when/remembering-zone.ts';
import { storyDay } from './when/story-day.ts';
import { mainDayOf, mainEventOf, readAnchors, type TimeSetting } from './when/time-setting.ts';
import { noDay } from './when/told-so-far.ts';

/** Every passage has its mentions, in the order given. Time linear in the length of the text. */
export function extract(
  found: readonly MergedPassage[],
  documents: readonly ReadDocument[],
  context: ConversionContext,
  work: Work = plainWork,
): Extracted {
  const zone = rememberingZone(context.timezone);
  const passages = withBylines(found, documents);
  const readings = new Map(passages.map((passage) => [passage.id, readPassage(passage)] as const));
  const roster = buildRoster(
    [...readings.values()].filter(({ passage }) => !passage.isDateLine && !isBoilerplate(passage.text)),
    context.casebook,
  );
  const find = finders(roster);
  const own = documentOrder(passages, documents).map((one) => {
    const published = one.document.source.published ?? null;
    const known = { published, about: mainDayOf(context.casebook, zone) };
    return { ...one, published, ...documentTimes(one.passages, known, work) };
  });
  const anchors = readAnchors(context.casebook, zone, own.flatMap(datedTexts));
  const done = new Map<PassageId, { readonly mentions: PassageMentions; readonly thread: Thread }>();
  for (const [index, { passages: inDocument, published, times, headings }] of own.entries()) {
    work.tell('finding', index + 1, documents.length);
    const setting = {
      zone,
      anchors,
      published,
      storyDay: storyDay(toldIn(inDocument, times), anchors.main !== null),
    };
    const stamps = entryStamps(inDocument);
    let thread: Thread = { ...newThread, hearing: isOfHearing(inDocument.map(({ text }) => text)) };
    for (const passage of inDocument) {
      const known =
        done.get(passage.id) ??
        read(
          readings.get(passage.id) ?? readPassage(passage),
          times.get(passage.id) ?? [],
          { ...setting, under: dateOver(passage.id, headings), stamp: stamps.get(passage.id) ?? null },
          find,
          thread,
        );
      done.set(passage.id, known);
      // A footnote is of another time and of other people than the paragraph that goes on behind it.
      if (passage.isFootnote !== true)
        thread = opensSection(passage, headings) ? { ...known.thread, day: noDay } : known.thread;
    }
    for (const look of [namedAfter, toldBySigner, toldUnderStatement]) {
      const told = inDocument.flatMap(({ id }) => done.get(id)?.mentions ?? []);
      for (const mentions of look(told, find.facts.partOf)) {
        const known = done.get(mentions.passage.id);
        if (known !== undefined) done.set(mentions.passage.id, { ...known, mentions });
      }
    }
  }
  const dated = new Set(own.flatMap(({ headings }) => [...headings.own.keys()]));
  return {
    mentions: passages.flatMap(({ id }) => done.get(id)?.mentions ?? []).map((one) => withoutDate(one, dated)),
    roster,
    pronouns: pronounsOf(roster, find),
    mainEvent: mainEventOf(anchors),
    opened: anchors.opened,
  };
}

function pronounsOf({ people }: Roster, { facts }: Finders): ReadonlyMap<PersonId, 'he' | 'she'> {
  return new Map(
    people.flatMap(({ id }): [PersonId, 'he' | 'she'][] => {
      const gender = facts.genderOf(id);
      return gender === 'unknown' ? [] : [[id, gender === 'male' ? 'he' : 'she']];
    }),
  );
}

/** Who wrote a document is as little told in it as its date. */
function withBylines(passages: readonly MergedPassage[], documents: readonly ReadDocument[]): readonly MergedPassage[] {
  const bylines = new Set(documentOrder(passages, documents).flatMap((one) => findBylines(one.passages)));
  return passages.map((one) => (bylines.has(one.id) ? { ...one, isDateLine: true } : one));
}

interface Own {
  readonly document: ReadDocument;
  readonly passages: readonly MergedPassage[];
  readonly times: ReadonlyMap<PassageId, Times>;
  readonly headings: DateHeadings;
}

/** No account goes on from a day that was told above a heading. */
function opensSection({ id, level }: MergedPassage, { own }: DateHeadings): boolean {
  return level !== undefined || own.has(id);
}

/** A heading is under its own date. */
function dateOver(id: PassageId, { under, own }: DateHeadings): HeadingDate | null {
  return own.get(id) ?? under.get(id) ?? null;
}

/** A line that is the date of what stands below it tells nothing itself. */
function withoutDate(mentions: PassageMentions, dated: ReadonlySet<PassageId>): PassageMentions {
  const { passage } = mentions;
  return dated.has(passage.id) ? { ...mentions, passage: { ...passage, isAside: true } } : mentions;
}

/** All but what is only told of footnotes. */
function toldIn(passages: readonly MergedPassage[], times: Own['times']): Times {
  return passages.flatMap(({ id, isFootnote }) => (isFootnote === true ? [] : (times.get(id) ?? [])));
}

function datedTexts({ document, passages, times }: Own): readonly DatedText[] {
  const told = passages.filter(({ isFootnote }) => isFootnote !== true);
  return told.map((passage) => ({
    passage,
    expressions: times.get(passage.id) ?? [],
    file: document.source.file,
  }));
}

function read(reading: Reading, times: Times, setting: TimeSetting, find: Finders, thread: Thread) {
  return mentionsOf(reading, times, setting, find, thread);
}
