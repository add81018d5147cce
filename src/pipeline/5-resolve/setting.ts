/**
 * The passages with what stage 5 looks up beside each: its documents' publication and when its accounts were told.
 */
import { type Moment, parseMoment, type Zone, zoneOf } from '../../model/calendar.ts';
import type { Person } from '../../model/entities.ts';
import type { OrganisationId, PassageId, PersonId, PlaceId, ThemeId } from '../../model/ids.ts';
import type { When } from '../../model/time.ts';
import type {
  CandidateSource,
  ConversionContext,
  Extracted,
  MainEvent,
  PassageMentions,
  ReadDocument,
  Roster,
} from '../artifacts.ts';
import type { Work } from '../work.ts';
import { headlineTellers } from './headline-tellers.ts';
import { mentionsWithin } from './mentions-within.ts';
import { headsOf, stampsAbove } from './stamps-above.ts';
import { type PeopleToClean, peopleToClean } from './titles/clean-words.ts';
import { englishDictionary } from './titles/dictionary.ts';
import { countWords, type Lexicon, lexiconOf } from './titles/spelling.ts';
import { type ConclusionDays, conclusionDays } from './when/day-of-conclusions.ts';
import { type HearingDays, hearingDays } from './when/hearing-days.ts';
import { concludingSpeakers } from './when/told-when.ts';

export interface Setting {
  readonly roster: Roster;
  readonly mentions: ReadonlyMap<PassageId, PassageMentions>;
  /** The passage of a source with those of its mentions that meet the words. */
  within(source: CandidateSource): PassageMentions | null;
  /** Of words that have no theme of their own: the passage's; of the general themes those of the sentence that they go on from. */
  themesAround(source: CandidateSource): readonly ThemeId[];
  /** The one event that the documents are about, where it has a day; or null. */
  readonly mainEvent: MainEvent | null;
  /** The interval of the hearing that the casebook names, or null. */
  readonly hearing: Hearing | null;
  /** When the hearings that the documents report heard what they report. */
  readonly hearingDays: HearingDays;
  /** The earliest publication among the documents that hold the passage; null where none is known. */
  publishedOf(passage: PassageId): string | null;
  /** The whole local day of an instant. */
  dayAt(instant: string): Moment | null;
  /** That person was giving conclusions when the documents were written. */
  isConcluding(speaker: PersonId | null): boolean;
  /** The day on which the passage's document says that they gave them, or null. */
  readonly concludedOn: ConclusionDays;
  /** That person says something in the headline of a document that holds the passage. */
  isInHeadline(speaker: PersonId | null, passage: PassageId): boolean;
  /** The passage's place among those of the document that holds it first. */
  placeOf(passage: PassageId): number;
  /** The words of the paragraph before, whichever its document; "" at the beginning. */
  textBefore(passage: PassageId): string;
  /** It stands at the head of its document, before any sentence: a headline, a source, a standfirst. */
  isHead(passage: PassageId): boolean;
  /** The clock time that stands alone above the passage's entry in a live report, or null. */
  stampAbove(passage: PassageId): string | null;
  personOf(id: PersonId): Person | null;
  /** The name of whichever stands first in the roster. */
  firstPlaceOf(ids: readonly PlaceId[]): string | undefined;
  firstOrganisationOf(ids: readonly OrganisationId[]): string | undefined;
  /** "he" or "she", where the documents say it of them. */
  pronounOf(id: PersonId): 'he' | 'she' | null;
  /** What the documents say of words. */
  readonly lexicon: Lexicon;
  /** What keeps names out of titles. */
  readonly clean: PeopleToClean;
  /** The theme's name. */
  themeOf(id: ThemeId): string | null;
}
export interface Hearing {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly name: string;
  /** As the casebook writes it, where that is EDTF: "2018-09/2018-10-03". */
  readonly edtf: string | null;
  /** Known by the documents' own words for its opening: what a family or a body says in print need not be of it. */
  readonly opened?: true;
}

export function settingOf(
  extracted: Extracted,
  documents: readonly ReadDocument[],
  context: ConversionContext,
  work: Work,
): Setting {
  const mentions = new Map(extracted.mentions.map((one) => [one.passage.id, one] as const));
  const published = new Map(documents.map(({ source }) => [source.id, source.published] as const));
  const zone = zoneOf(context.timezone);
  const days = new Map<string, Moment | null>();
  const people = new Map(extracted.roster.people.map((one) => [one.id, one] as const));
  const pronouns = pronounsOf(extracted);
  const themes = new Map(extracted.roster.themes.map((one) => [one.id, one.name] as const));
  const before = new Map(
    extracted.mentions.map((one, at) => [one.passage.id, extracted.mentions[at - 1]?.passage.text ?? ''] as const),
  );
  const places = placesOf(extracted.mentions);
  const [stamps, heads] = [stampsAbove(extracted.mentions), headsOf(extracted.mentions)];
  const windows = new Map(
    extracted.mentions.map((one) => [one.passage.id, work.recall('windows', one, () => mentionsWithin(one))] as const),
  );
  const themesAround = new Map(
    extracted.mentions.map((one) => [one.passage.id, [...new Set(one.themes.map(({ id }) => id))]] as const),
  );
  const within = ({ passage, start, end }: CandidateSource) => windows.get(passage)?.({ start, end }) ?? null;
  const headlines = headlineTellers(extracted.mentions);
  const concluding = concludingSpeakers(extracted.mentions, within);
  const publishedOf = (passage: PassageId): string | null => {
    const dates = (mentions.get(passage)?.passage.citations ?? []).flatMap(
      ({ document }) => published.get(document) ?? [],
    );
    return dates.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
  };
  return {
    roster: extracted.roster,
    mentions,
    within,
    themesAround: (source) => {
      const own = (context.casebook.themes ?? []).length > 0;
      return (own ? themesAround.get(source.passage) : themesBefore(mentions.get(source.passage), source)) ?? [];
    },
    mainEvent: extracted.mainEvent ?? null,
    hearing: hearingOf(context) ?? openedHearing(extracted, (day) => dayIn(days, day, zone)),
    publishedOf,
    hearingDays: hearingDays(extracted.mentions, publishedOf),
    dayAt: (instant) => dayIn(days, instant.slice(0, 10), zone),
    placeOf: (passage) => places.get(passage) ?? 0,
    textBefore: (passage) => before.get(passage) ?? '',
    isHead: (passage) => heads.has(passage),
    stampAbove: (passage) => stamps.get(passage) ?? null,
    personOf: (id) => people.get(id) ?? null,
    firstPlaceOf: (ids) => extracted.roster.places.find(({ id }) => ids.includes(id))?.name,
    firstOrganisationOf: (ids) => extracted.roster.organisations.find(({ id }) => ids.includes(id))?.name,
    pronounOf: (id) => pronouns.get(id) ?? null,
    lexicon: lexiconOf(
      extracted.mentions.map(({ passage: { text } }) => work.recall('words', text, () => countWords(text))),
      extracted.roster,
      englishDictionary,
    ),
    clean: peopleToClean(extracted.roster.people),
    themeOf: (id) => themes.get(id) ?? null,
    isInHeadline: (speaker, passage) =>
      speaker !== null &&
      (mentions.get(passage)?.passage.citations ?? []).some(({ document }) => headlines.get(document)?.has(speaker)),
    concludedOn: conclusionDays(extracted.mentions),
    isConcluding: (speaker) => speaker !== null && concluding.has(speaker),
  };
}

/** "They were replaced in June", behind what tells of chains: of the same. */
function themesBefore(mentions: PassageMentions | undefined, { start, end }: CandidateSource): ThemeId[] {
  if (mentions === undefined) return [];
  const { text, sentences } = mentions.passage;
  if (!/^(?:He|She|They|It|This|That|These|Those|His|Her|Their|Its)\b/u.test(text.slice(start, end))) return [];
  const before = sentences.findLast((one) => one.end <= start);
  if (before === undefined) return [];
  return [
    ...new Set(
      mentions.themes.flatMap((one) =>
        one.start >= before.start && one.end <= before.end && goingOn.has(one.id) ? [one.id] : [],
      ),
    ),
  ];
}
/** What a scene is of, the next sentence is of too; whose letter or money the one before named, it need not be. */
const goingOn: ReadonlySet<string> = new Set(
  'what-happened deaths injuries response care custody maintenance safety hearing evidence investigation'.split(' '),
);

/** "Piet Dorn, the husband of". */
const kin =
  /^, (?:\d{1,3}, )?(?:the |his |her |whose )?(?:\p{L}+ )?(?:(husband|widower|father|son|brother|uncle|nephew|grandfather|grandson)|(wife|widow|mother|daughter|sister|aunt|niece|grandmother|granddaughter)) of\b/u;

/** By how the documents speak of them, then by their titles. */
function pronounsOf({ mentions, roster, pronouns }: Extracted): ReadonlyMap<PersonId, 'he' | 'she'> {
  const said = mentions.flatMap(({ people, passage }) =>
    people.flatMap(({ id, start, end, by }): [PersonId, 'he' | 'she'][] => {
      const word = passage.text.slice(start, end).toLowerCase();
      return by === 'reference' && (word === 'he' || word === 'she') ? [[id, word]] : [];
    }),
  );
  const titled = roster.people.flatMap(({ id, name, aliases }): [PersonId, 'he' | 'she'][] => {
    const names = [name, ...aliases].filter((one) => !/['’]s /u.test(one)).join('; ');
    if (/\b(?:Mrs|Ms|Miss|Lady|Dame|Baroness)\b/u.test(names)) return [[id, 'she']];
    return /\b(?:Mr|Sir|Lord|Baron)\b/u.test(names) ? [[id, 'he']] : [];
  });
  const related = mentions.flatMap(({ people, passage }) =>
    people.flatMap(({ id, end, by }): [PersonId, 'he' | 'she'][] => {
      const [, man, woman] = by === 'reference' ? [] : (kin.exec(passage.text.slice(end, end + 48)) ?? []);
      return man !== undefined ? [[id, 'he']] : woman !== undefined ? [[id, 'she']] : [];
    }),
  );
  return new Map([...(pronouns ?? []), ...related, ...said, ...titled]);
}

function placesOf(mentions: readonly PassageMentions[]): ReadonlyMap<PassageId, number> {
  const lines = mentions.flatMap(({ passage: { id, citations } }) =>
    citations.map(({ document, line }) => ({ id, document, line })),
  );
  const homes = new Map(mentions.map(({ passage }) => [passage.id, passage.citations[0]?.document] as const));
  const counts = new Map<string, number>();
  const places = new Map<PassageId, number>();
  for (const { id, document } of lines.sort((a, b) => a.line - b.line)) {
    const count = (counts.get(document) ?? 0) + 1;
    counts.set(document, count);
    if (homes.get(id) === document) places.set(id, count);
  }
  return places;
}

function hearingOf({ casebook, timezone }: ConversionContext): Hearing | null {
  const anchor = casebook.anchors?.find((one) => one.hearing === true);
  const moment = anchor === undefined ? null : parseMoment(anchor.when, timezone);
  if (anchor === undefined || moment === null) return null;
  return {
    earliest: moment.earliest,
    latest: moment.latest,
    name: anchor.names?.[0] ?? anchor.id.replaceAll('-', ' '),
    edtf: /^(?:\d{4}(?:-\d{2}){0,2}(?:\/|$)){1,2}$/u.test(anchor.when) ? anchor.when : null,
  };
}

/** As the documents date its opening; its end is not known. */
function openedHearing({ opened = null }: Extracted, dayAt: (day: string) => Moment | null): Hearing | null {
  const earliest = opened === null ? null : (dayAt(opened.day)?.earliest ?? null);
  return opened === null || earliest === null
    ? null
    : { earliest, latest: null, name: opened.name, edtf: null, opened: true };
}

/** A time nobody tells. */
export function unknownWhen(because: string): When {
  return { earliest: null, latest: null, precision: 'unknown', basis: 'unknown', phrase: null, because };
}

/** Making a day costs: each is made once. */
function dayIn(days: Map<string, Moment | null>, day: string, zone: Zone | null): Moment | null {
  const known = days.get(day);
  if (known !== undefined) return known;
  const moment = zone === null ? null : parseMoment(day, zone);
  days.set(day, moment);
  return moment;
}
