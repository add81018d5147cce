/**
 * Stage 5: mentions → event candidates with their intervals, the order that the words state, and each passage's use.
 *
 * The editor's cuts come first, one candidate each; what they leave of the passages forms candidates of its own.
 */
import type { PassageId } from '../../model/ids.ts';
import type { PassageUse } from '../../model/source.ts';
import type {
  CandidateSource,
  ConversionContext,
  Cut,
  EventCandidate,
  Extracted,
  PassageMentions,
  ReadDocument,
  Resolved,
} from '../artifacts.ts';
import { spanIndex } from '../span-index.ts';
import { nameCleaner } from './clean-words.ts';
import { cutByEditor } from './cut-by-editor.ts';
import { dignifiedTitles } from './dignified-titles.ts';
import { distinctTitles } from './distinct-titles.ts';
import { eventSpans } from './event-spans.ts';
import { formCandidate } from './form-candidate.ts';
import { idGiver } from './give-ids.ts';
import { isEvent, tellsSomething } from './is-event.ts';
import { placeTold } from './place-told.ts';
import { type Setting, settingOf } from './setting.ts';
import { shareDays } from './share-days.ts';
import { shareMoments } from './share-moments.ts';
import { statedOrder } from './stated-order.ts';

/** Candidates come in the order of the passages, the cuts of a passage before its own. Ids are unique. */
export function resolve(
  extracted: Extracted,
  cuts: readonly Cut[],
  documents: readonly ReadDocument[],
  context: ConversionContext,
): Resolved {
  const setting = settingOf(extracted, documents, context);
  const cleaner = nameCleaner(extracted.roster.people);
  const idOf = idGiver(cuts.map(({ event }) => event));
  const edited = cuts.map((cut) => formCandidate(cut.sources, setting, cleaner, () => cut.event));
  const cutSpans = byPassage(edited.flatMap(({ sources }) => sources));
  const own = extracted.mentions.flatMap((mentions) =>
    freeSpans(mentions, cutSpans.get(mentions.passage.id) ?? [], setting)
      .map((source) => formCandidate([source], setting, cleaner, (exact) => idOf(exact, mentions.passage.text)))
      .filter((one) => tellsSomething(one, setting)),
  );
  const cutIds = new Set(edited.map(({ id }) => id));
  const formed = dignifiedTitles(distinctTitles([...edited, ...own], cutIds, setting), cutIds, setting);
  const shared = shareMoments(shareDays(formed, statedOrder(formed, setting.mentions), setting), setting);
  const { order } = shared;
  const candidates = placeTold(shared.candidates, order, setting);
  const used = byPassage(candidates.flatMap(({ sources }) => sources));
  const passages = extracted.mentions.map((mentions) => ({ ...mentions, use: useOf(mentions, used) }));
  return {
    passages,
    roster: extracted.roster,
    phases: [],
    candidates,
    order,
    cutByEditor: cutByEditor(edited, extracted, setting),
  };
}

function byPassage(sources: readonly CandidateSource[]): ReadonlyMap<PassageId, readonly CandidateSource[]> {
  const places = new Map<PassageId, CandidateSource[]>();
  for (const source of sources) {
    const list = places.get(source.passage) ?? [];
    list.push(source);
    places.set(source.passage, list);
  }
  return places;
}

/** What tells an event and the editor has not cut. */
function freeSpans(
  mentions: PassageMentions,
  cut: readonly CandidateSource[],
  setting: Setting,
): readonly CandidateSource[] {
  if (mentions.boilerplate || mentions.passage.isAside === true || setting.isHead(mentions.passage.id)) return [];
  const cutIn = spanIndex(cut, (one) => one);
  return eventSpans(mentions, setting)
    .map((span) => ({ passage: mentions.passage.id, ...span }))
    .filter((span) => cutIn(span).length === 0 && isEvent(setting.within(span) ?? mentions, span));
}

function useOf(
  mentions: PassageMentions,
  used: ReadonlyMap<PassageId, readonly EventCandidate['sources'][number][]>,
): PassageUse {
  if (mentions.boilerplate) return 'boilerplate';
  return used.has(mentions.passage.id) ? 'event' : 'context';
}
