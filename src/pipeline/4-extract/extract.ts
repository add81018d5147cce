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
import { documentMentions, type Known, type Own, type Scene } from './document-mentions.ts';
import { documentOrder } from './document-order.ts';
import { documentTimes } from './document-times.ts';
import { isBoilerplate } from './find-boilerplate.ts';
import { findBylines } from './find-bylines.ts';
import { type Finders, finders } from './finders.ts';
import { readPassage } from './reading.ts';
import type { DatedText } from './when/dated-events.ts';
import { rememberingZone } from './when/remembering-zone.ts';
import { mainDayOf, mainEventOf, readAnchors } from './when/time-setting.ts';

/** Every passage has its mentions, in the order given. Time linear in the length of the text. */
export function extract(
  found: readonly MergedPassage[],
  documents: readonly ReadDocument[],
  context: ConversionContext,
  work: Work = plainWork,
): Extracted {
  const zone = rememberingZone(context.timezone);
  const passages = withBylines(found, documents, work);
  const readings = new Map(
    passages.map((passage) => [passage.id, work.recall('reading', passage, () => readPassage(passage))] as const),
  );
  const roster = buildRoster(
    [...readings.values()].filter(({ passage }) => !passage.isDateLine && !isBoilerplate(passage.text)),
    context.casebook,
  );
  const find = work.recall('finders', work.keyOf(roster), () => finders(roster));
  const own = documentOrder(passages, documents).map((one) => {
    const published = one.document.source.published ?? null;
    const known = { published, about: mainDayOf(context.casebook, zone) };
    return { ...one, published, ...documentTimes(one.passages, known, zone, work) };
  });
  const anchors = readAnchors(context.casebook, zone, own.flatMap(datedTexts));
  const scene: Scene = {
    zone,
    anchors,
    find,
    key: work.keyOf([zone.name, anchors.names, anchors.main, anchors.hearing, anchors.opened]),
  };
  const done = new Map<PassageId, Known>();
  for (const [index, one] of own.entries()) {
    work.tell('finding', index + 1, documents.length);
    for (const [id, known] of documentMentions(one, readings, done, scene, work)) done.set(id, known);
  }
  const dated = new Set(own.flatMap(({ headings }) => [...headings.own.keys()]));
  return {
    mentions: passages.flatMap(({ id }) => done.get(id)?.mentions ?? []).map((one) => withoutDate(one, dated, work)),
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
function withBylines(
  passages: readonly MergedPassage[],
  documents: readonly ReadDocument[],
  work: Work,
): readonly MergedPassage[] {
  const bylines = new Set(documentOrder(passages, documents).flatMap((one) => findBylines(one.passages)));
  return passages.map((one) =>
    bylines.has(one.id) ? work.recall('byline', one, () => ({ ...one, isDateLine: true as const })) : one,
  );
}

/** A line that is the date of what stands below it tells nothing itself. */
function withoutDate(mentions: PassageMentions, dated: ReadonlySet<PassageId>, work: Work): PassageMentions {
  const { passage } = mentions;
  if (!dated.has(passage.id)) return mentions;
  return work.recall('dated', mentions, () => ({ ...mentions, passage: { ...passage, isAside: true } }));
}

function datedTexts({ document, passages, times }: Own): readonly DatedText[] {
  const told = passages.filter(({ isFootnote }) => isFootnote !== true);
  return told.map((passage) => ({
    passage,
    expressions: times.get(passage.id) ?? [],
    file: document.source.file,
  }));
}
