/**
 * What a document's times are read against: its publication, the casebook's anchors, and the day it tells of most.
 *
 * Casebook anchor `{id: the-attack, names: [the attack], when: 2017-03-22}` → a moment of that day with its names.
 */
import { type Moment, parseMoment, type Zone } from '../../../model/calendar.ts';
import type { Casebook } from '../../../model/casebook.ts';
import type { MainEvent } from '../../artifacts.ts';
import { type PhraseMatcher, phraseMatcher } from '../phrase-matcher.ts';
import type { HeadingDate } from './date-headings.ts';
import type { DatedText } from './dated-events.ts';
import { dayOf, dayWords } from './local-days.ts';
import { type NamedEvents, namedEvents } from './named-events.ts';

export interface Anchor {
  readonly id: string;
  readonly moment: Moment;
  readonly hearing: boolean;
  /** The first name, for sentences that give the reason. */
  readonly name: string;
  /** Where the documents' own words date it: which, to follow the name. Absent where a casebook does. */
  readonly source?: string;
  /** Where the words put it in the small hours, or in an evening or night, of its day. */
  readonly hours?: 'small' | 'night';
  /** `02:15`, where the words that date it give its minute. */
  readonly minute?: string;
  /** The files that report a hearing which they say is about it. */
  readonly heardIn?: readonly string[];
  /** Names of who died then, as far as the words that date it say. */
  readonly dead?: readonly string[];
}
export interface Anchors {
  /** All of them, by what they are called. */
  readonly names: readonly { readonly text: string; readonly id: Anchor }[];
  readonly matcher: PhraseMatcher<Anchor>;
  readonly all: readonly Anchor[];
  /** The first that is one day or shorter and no hearing: what an account of the past is about. */
  readonly main: Anchor | null;
  readonly hearing: Anchor | null;
  /** The days on which something is told to have happened, deaths too; null where there is none. */
  readonly happened: readonly string[] | null;
  /** A hearing whose opening the documents date. */
  readonly opened: NamedEvents['hearing'];
}
export interface TimeSetting {
  readonly zone: Zone;
  readonly anchors: Anchors;
  /** ISO 8601 with offset; null where nobody said when the document was published. */
  readonly published: string | null;
  /** The minute at which the passage was posted, where it is of a live page that says so; `published` is then the same. */
  readonly posted?: string | null;
  /** The local day that the document dates most often, in full; null where it dates none. */
  readonly storyDay: string | null;
  /** The document reports a hearing. */
  readonly ofHearing?: boolean;
  /** Of the heading that the passage stands under, or that it is. */
  readonly under?: HeadingDate | null;
  /** It stands under a heading whose day nobody can place. */
  readonly unplaced?: boolean;
  /** It is an entry of a list of clock times that is announced without its day. */
  readonly dayless?: boolean;
  /** The time of day that stands alone above the passage's entry in a live report. */
  readonly stamp?: string | null;
}

const noEvents: NamedEvents = { anchors: [], main: null, hearing: null };

/** Anchors whose `when` cannot be read are left out: reading the casebook has reported them. Where it dates no event, the documents may. */
export function readAnchors(casebook: Casebook, zone: Zone, texts: readonly DatedText[]): Anchors {
  const given = (casebook.anchors ?? []).flatMap((anchor): (Anchor & { names: readonly string[] })[] => {
    const moment = parseMoment(anchor.when, zone);
    const names = anchor.names ?? [];
    const name = names[0] ?? anchor.id.replaceAll('-', ' ');
    return moment === null ? [] : [{ id: anchor.id, moment, hearing: anchor.hearing === true, name, names }];
  });
  const known = given.some((anchor) => !anchor.hearing && anchorDay(anchor) !== null);
  const found: NamedEvents = known ? noEvents : namedEvents(texts, zone);
  const anchors = [...given, ...found.anchors];
  const phrases = anchors.flatMap((anchor) => anchor.names.map((text) => ({ text, id: anchor as Anchor })));
  const days = anchors.flatMap((anchor) => (anchor.hearing ? [] : (anchorDay(anchor) ?? [])));
  return {
    names: phrases,
    happened: days.length === 0 ? null : [...new Set(days)],
    matcher: phraseMatcher(phrases),
    all: anchors,
    main: given.find((anchor) => !anchor.hearing && anchorDay(anchor) !== null) ?? found.main,
    hearing: given.find((anchor) => anchor.hearing) ?? null,
    opened: found.hearing,
  };
}

/** The day of what the casebook says that all is about; null where it does not. */
export function mainDayOf(casebook: Casebook, zone: Zone): string | null {
  const { main } = readAnchors(casebook, zone, []);
  return main === null ? null : anchorDay(main);
}

/** The one local day that the anchor lies in, or null. */
export function anchorDay(anchor: Anchor): string | null {
  const from = dayOf(anchor.moment.earliest);
  return from !== null && from === dayOf(anchor.moment.latest) ? from : null;
}

/** As a document reads them that says which event the hearing is about that it reports: that one is its main event. */
export function anchorsOf(anchors: Anchors, file: string): Anchors {
  const { main } = anchors;
  if (main !== null && main.source === undefined) return anchors;
  const heard = anchors.all.filter(({ heardIn = [] }) => heardIn.includes(file));
  const [first, ...others] = heard;
  if (first === undefined || others.some((one) => anchorDay(one) !== anchorDay(first))) return anchors;
  return { ...anchors, main: first };
}

/** What the documents are about, as later stages speak of it. */
export function mainEventOf({ main }: Anchors): MainEvent | null {
  const day = main === null ? null : anchorDay(main);
  if (main === null || day === null) return null;
  return { name: main.name, day, from: main.source ?? `which the editor puts on ${dayWords(day)}` };
}
