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
import { plainWork, type Work } from '../work.ts';
import { cutByEditor } from './cut-by-editor.ts';
import { eventSpans } from './event-spans.ts';
import { formCandidate, wordsBy } from './form-candidate.ts';
import { idGiver, type WordsId, wordsIds } from './give-ids.ts';
import { isEvent, tellsSomething } from './is-event.ts';
import { shareScenes } from './scenes/share-scenes.ts';
import { type Setting, settingOf } from './setting.ts';
import { statedOrder } from './stated-order.ts';
import { englishDictionary } from './titles/dictionary.ts';
import { dignifiedTitles } from './titles/dignified-titles.ts';
import { distinctTitles } from './titles/distinct-titles.ts';
import { englishWords } from './titles/spelling.ts';
import { withConclusionDays } from './when/day-of-conclusions.ts';
import { placeTold } from './when/place-told.ts';
import { shareDays } from './when/share-days.ts';
import { shareMoments } from './when/share-moments.ts';

/** Candidates come in the order of the passages, the cuts of a passage before its own. Ids are unique. */
export function resolve(
  read: Extracted,
  cuts: readonly Cut[],
  documents: readonly ReadDocument[],
  context: ConversionContext,
  work: Work = plainWork,
): Resolved {
  const extracted = { ...read, mentions: withConclusionDays(read.mentions) };
  const setting = settingOf(extracted, documents, context, work);
  const isEnglish = englishWords(englishDictionary);
  const idOf = idGiver(cuts.map(({ event }) => event));
  const words = wordsBy(setting, isEnglish);
  const edited = cuts.map(({ sources, event }) => ({ ...formCandidate(sources, setting, words), id: event }));
  const cutSpans = byPassage(edited.flatMap(({ sources }) => sources));
  const asked = { setting, cutsIn: (id: PassageId) => cutSpans.get(id) ?? [] };
  const own = extracted.mentions.flatMap((mentions) =>
    work
      .recallBy('events', mentions, asked, ({ setting, cutsIn }) =>
        formEvents(mentions, cutsIn(mentions.passage.id), setting, isEnglish),
      )
      .map(({ event, words, tells }) => ({ event: { ...event, id: idOf(words) }, tells }))
      .flatMap(({ event, tells }) => (tells ? event : [])),
  );
  const cutIds = new Set(edited.map(({ id }) => id));
  const formed = dignifiedTitles(distinctTitles([...edited, ...own], cutIds, setting), cutIds, setting);
  const moments = shareMoments(shareDays(formed, statedOrder(formed, setting.mentions), setting), setting);
  const shared = shareScenes(moments, setting);
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

interface FormedEvent {
  /** Without its id. */
  readonly event: EventCandidate;
  readonly words: WordsId;
  /** Else it stands around what does, though its words have an id. */
  readonly tells: boolean;
}

/** The events of what a passage tells beside what the editor has `cut` from it. */
function formEvents(
  mentions: PassageMentions,
  cut: readonly CandidateSource[],
  setting: Setting,
  isEnglish: (word: string) => boolean,
): readonly FormedEvent[] {
  const { text } = mentions.passage;
  const [words, wordsIdOf] = [wordsBy(setting, isEnglish), wordsIds()];
  return freeSpans(mentions, cut, setting).map((source) => {
    const event = formCandidate([source], setting, words);
    const id = wordsIdOf(text.slice(source.start, source.end), text);
    return { event, words: id, tells: tellsSomething(event, setting) };
  });
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
