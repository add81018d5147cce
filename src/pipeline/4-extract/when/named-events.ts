/**
 * The days that documents give to what happened → named moments that other words may count from.
 *
 * "The ferry capsized … on 14 November 2016" → "the sinking", "the capsize", "the disaster" are that day, in every document
 * of the folder. Where two days are given for one kind of event neither is taken.
 */
import { parseMoment, type Zone } from '../../../model/calendar.ts';
import type { DatedEvent, DatedText, Known } from './dated-events.ts';
import { datedEvents } from './dated-events.ts';
import { type EventFamily, eventFamilies, generalNouns } from './event-families.ts';
import { dayWords } from './local-days.ts';
import type { Anchor } from './time-setting.ts';

export interface NamedEvents {
  /** Each with what it may be called. */
  readonly anchors: readonly (Anchor & { readonly names: readonly string[] })[];
  /** What the documents are about, where only one kind of event, or several of one day, are dated. */
  readonly main: Anchor | null;
  readonly hearing: { readonly day: string; readonly name: string } | null;
}

export function namedEvents(texts: readonly DatedText[], zone: Zone): NamedEvents {
  const dated = datedEvents(texts, knownFrom(texts));
  const plain = eventFamilies.flatMap((family) => plainEvent(dated, family, texts, zone) ?? []);
  const happened = plain.filter(({ family }) => family.kind !== 'death');
  const one = new Set(happened.map(({ day }) => day)).size === 1;
  const anyDays = new Set(
    dated.flatMap((each) => (kindOf(each) === 'accident' || kindOf(each) === 'attack' ? each.day : [])),
  );
  const main = one && anyDays.size === 1 ? (happened[0] ?? null) : happened.length === 0 ? ofSeveral(plain) : null;
  const anchors = plain.map(({ family, anchor, brought }) => ({
    ...anchor,
    names: [
      ...family.nouns,
      ...(main?.family === family ? [...generalNouns[family.kind], ...ofSameDeed(family, plain)] : []),
      ...(happened.length === 0 ? brought : []),
    ],
  }));
  return { anchors, main: main?.anchor ?? null, hearing: hearingIn(dated) };
}

/** Several who died on one day died of one thing: "Ada Orr, 34, and Ivo Kern, 51, died after their boats were carried away". */
function ofSeveral(plain: readonly Plain[]): Plain | null {
  const [first, ...others] = plain;
  return first?.several === true && others.every(({ day }) => day === first.day) ? first : null;
}

/** "the killing" of somebody who was attacked, where the documents date the attack alone. */
function ofSameDeed(family: EventFamily, plain: readonly Plain[]): readonly string[] {
  if (family.kind !== 'attack') return [];
  const dated = new Set(plain.map((one) => one.family));
  return eventFamilies.flatMap((one) => (one.kind === 'attack' && !dated.has(one) ? one.nouns : []));
}

interface Plain {
  readonly family: EventFamily;
  readonly day: string;
  readonly anchor: Anchor;
  /** What else the event may be called. */
  readonly brought: readonly string[];
  /** More than one died then, by name. */
  readonly several: boolean;
}

/** Null where the documents date none, or give it several days. */
function plainEvent(
  dated: readonly DatedEvent[],
  family: EventFamily,
  texts: readonly DatedText[],
  zone: Zone,
): Plain | null {
  const found = dated.filter((one) => one.family === family);
  const sure = found.some(({ stated }) => stated) ? found.filter(({ stated }) => stated) : found;
  const [first] = sure;
  const moment = first === undefined ? null : parseMoment(first.day, zone);
  if (first === undefined || moment === null || sure.some(({ day }) => day !== first.day)) return null;
  const name = `the ${nameIn(texts, family)}`;
  const source = `which “${first.words}” in ${first.file} puts on ${dayWords(first.day)}`;
  const dead = [...new Set(sure.flatMap((one) => one.dead ?? []))];
  const anchor = {
    id: family.id,
    moment,
    hearing: false,
    name,
    source,
    ...hoursIn(sure),
    ...minuteIn(sure),
    ...heardIn(sure),
  };
  const brought = [...new Set(sure.flatMap((one) => one.brought ?? []))];
  const several = sure.some((one) => one.several === true);
  return { family, day: first.day, brought, several, anchor: dead.length === 0 ? anchor : { ...anchor, dead } };
}

/** Where any of the words put it in the small hours or the night, and none in the other. */
function hoursIn(dated: readonly DatedEvent[]): Pick<Anchor, 'hours'> {
  const [hours, ...others] = [...new Set(dated.flatMap((one) => one.hours ?? []))];
  return hours === undefined || others.length > 0 ? {} : { hours };
}

function heardIn(dated: readonly DatedEvent[]): Pick<Anchor, 'heardIn'> {
  const files = [...new Set(dated.flatMap(({ heard, file }) => (heard === true ? file : [])))];
  return files.length === 0 ? {} : { heardIn: files };
}

/** Where the words that give its minute agree. */
function minuteIn(dated: readonly DatedEvent[]): Pick<Anchor, 'minute'> {
  const [minute, ...others] = [...new Set(dated.flatMap((one) => one.minute ?? []))];
  return minute === undefined || others.length > 0 ? {} : { minute };
}

/** The noun that the documents use most; the family's first where they use none. */
function nameIn(texts: readonly DatedText[], { nouns }: EventFamily): string {
  const pattern = new RegExp(`\\bthe (${nouns.join('|')})\\b`, 'giu');
  const counts = new Map<string, number>();
  for (const { passage } of texts) {
    for (const match of passage.text.matchAll(pattern)) {
      const noun = (match[1] ?? '').toLowerCase();
      counts.set(noun, (counts.get(noun) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? nouns[0] ?? 'event';
}

function kindOf({ family }: DatedEvent): string {
  return family === 'hearing' ? family : family.kind;
}

function hearingIn(dated: readonly DatedEvent[]): NamedEvents['hearing'] {
  const opened = dated.filter(({ family, stated }) => family === 'hearing' && stated);
  const [first] = opened;
  if (first === undefined || opened.some(({ day }) => day !== first.day)) return null;
  const name = /\b(?:inquests?|inquiry|trial|hearings?)\b/iu.exec(first.words)?.[0] ?? 'hearing';
  return { day: first.day, name: `the ${name.toLowerCase()}` };
}

function knownFrom(texts: readonly DatedText[]): Known {
  const named = new Set(
    texts.flatMap(({ passage }) => [...passage.text.matchAll(/\b[Tt]he (\p{Ll}{4,})/gu)].map(([, noun]) => noun)),
  );
  const counts = new Map<string, number>();
  for (const { passage } of texts) {
    for (const word of new Set(passage.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return {
    word: (word) => (counts.get(word) ?? 0) > 1,
    asEvent: ({ nouns }) => nouns.some((noun) => named.has(noun)),
  };
}
