/**
 * The times that an event's words tell → the one at which it happened.
 *
 * A finding "has concluded …" happened when it was given; "By December 2010 MI5 found" then; what has no words for a
 * time has none, and says so.
 */
import type { When } from '../../../model/time.ts';
import type { CandidateSource, PassageMentions, Span, TimeMention } from '../../artifacts.ts';
import { sentenceAt } from '../../sentence-at.ts';
import { besideHung } from '../hung-clause.ts';
import { setsScene } from '../scene-of-event.ts';
import { type Setting, unknownWhen } from '../setting.ts';
import { isHeard, type Telling } from '../told-of.ts';
import { holdsNow } from './holds-now.ts';
import { ofEntry } from './of-entry.ts';
import { roleOfTime, type TimeRole } from './role-of-time.ts';
import { isWithin, listedTimes } from './several-times.ts';
import { sinceNamed } from './time-of-another.ts';
import { beforeTelling, tellsDeed } from './told-deed.ts';
import { underHeading } from './under-heading.ts';

/** Words that are only said: they happened when they were told. */
const saying: ReadonlySet<string> = new Set(['submission', 'statement', 'finding']);
const ahead =
  /\b(?:is|are) (?:to|due to|expected to|set to|going to) \p{L}+|\bwill \p{L}+|^[\p{L} ]{3,40} to (?:draw up|publish|hold|make|issue|review|give)\b/u;

export function chooseWhen(sources: readonly CandidateSource[], telling: Telling, setting: Setting): When {
  const [main] = sources;
  const stamped = main === undefined ? null : stampedThen(main, telling, setting);
  for (const source of sources) {
    const mentions = setting.within(source);
    if (mentions === null) continue;
    const own = timeWithin(source, mentions, telling);
    if (own !== null && stamped !== null && isWithin(stamped, own)) return stamped;
    if (own !== null) return hangsOn(source, mentions, own) ?? own;
  }
  if (stamped !== null) return stamped;
  const beside = sources.flatMap((source) => timeBeside(source, setting) ?? [])[0];
  if (beside !== undefined) return beside.when;
  const text =
    main === undefined ? '' : (setting.mentions.get(main.passage)?.passage.text.slice(main.start, main.end) ?? '');
  const above =
    main === undefined || !(namesNoTime(main, setting) || opensEntry(main, setting))
      ? null
      : fromAbove(main, telling, setting);
  if (above !== null) return above;
  if (main !== undefined && telling.told === null && ahead.test(text.replace(/"[^"]*"|“[^”]*”/gu, '')))
    return stillAhead(main, setting);
  const held = main === undefined ? null : heldThen(main, holdsNow(text), setting);
  if (held !== null) return held;
  if (telling.standing === 'finding' && setsScene(text)) return ofScene(setting);
  const said = isHeard(telling, text) ? null : saidThen(sources, telling, setting);
  if (said !== null) {
    if (tellsPastDeed(telling, text))
      return unknownWhen('The report says when this was told; when it happened, the document does not say.');
    const isOfSpeaker = telling.standing === 'statement' && telling.told?.by.length !== 0;
    return !isOfSpeaker && tellsDeed(text) ? beforeTelling(said) : { ...said, phrase: null };
  }
  return fromThing(main, setting) ?? unknownWhen('The document does not say when.');
}

/** The time chosen is of a clause that is only hung on the event’s own. */
function hangsOn(source: CandidateSource, mentions: PassageMentions, own: When): When | null {
  const clock = mentions.times.find(({ when }) => when === own);
  return clock === undefined ? null : besideHung(mentions, source, clock);
}

/** By what its words name with a time, where they have no other. */
function fromThing(source: CandidateSource | undefined, setting: Setting): When | null {
  const mentions = source === undefined ? null : setting.within(source);
  return source === undefined || mentions === null ? null : sinceNamed(mentions, source);
}

/** When words that are only said were told: "It was ruled on Monday that …" tells it also where nobody is named. */
function saidThen(sources: readonly CandidateSource[], { told, standing }: Telling, setting: Setting): When | null {
  if (told !== null && saying.has(standing)) return told.when;
  if (told !== null && standing !== 'report') return null;
  const times = sources.flatMap((source) => setting.within(source)?.times ?? []);
  return times.find((time) => time.saying === true)?.when ?? null;
}

/** "3.20pm: Ms Orr says the van was doing 40mph": the stamp is of her words, and the deed before them. */
function tellsPastDeed({ told, standing }: Telling, text: string): boolean {
  return standing === 'submission' && told?.when.precision === 'minute' && pastDeed.test(text);
}
const pastDeed =
  /\b(?:says|said|tells|told) (?:the (?:court|jury|inquest|inquiry|judge) )?(?:that )?(?:(?!that\b)[^\s,;:“”"]+ ){1,8}?(?:(?:was|were) \p{L}+ing|had (?:been )?\p{L}+(?:ed|en|wn|ne)|(?:drove|ran|fell|hit|struck|left|went|came|made|sent|rang|knew|took|gave|met|saw|wrote|paid|bought|sold))\b/iu;

/** The stamp above a live report's entry, where it tells what happened then: "The court rises for the day" is of 16.07. */
function stampedThen(source: CandidateSource, { told }: Telling, setting: Setting): When | null {
  const { sentences = [], when = null } = setting.mentions.get(source.passage)?.stamped ?? {};
  const isThen = sentences.some(({ start, end }) => start <= source.start && source.end <= end);
  return (told?.by.length ?? 0) === 0 && isThen ? when : null;
}

/** By the label of an entry of a chronology; else by the heading that is a date. */
function fromAbove(source: CandidateSource, telling: Telling, setting: Setting): When | null {
  return ofEntry(source, telling, setting) ?? underHeading(source, telling, setting);
}

/** Neither one that is understood nor one that is not. */
function namesNoTime(source: CandidateSource, setting: Setting): boolean {
  const own = setting.within(source);
  return own === null || (own.times.length === 0 && own.unresolved.length === 0);
}

/** The first words under a date of a list of dates: "Days after the fire, a newspaper prints …" is of that date. */
function opensEntry(source: CandidateSource, setting: Setting): boolean {
  const mentions = setting.mentions.get(source.passage);
  const own = setting.within(source);
  return mentions?.under?.listed === true && source.start === 0 && own?.times.length === 0;
}

/** A plan ("will close in June, the owners said on Monday") has happened only as far as it was told. */
function timeWithin(source: CandidateSource, mentions: PassageMentions, telling: Telling): When | null {
  const { text } = mentions.passage;
  const ofRole = (role: TimeRole) => mentions.times.filter((time) => roleOfTime(text, time, source) === role);
  const times = ofRole('doing');
  const verdict = telling.standing === 'finding' ? times.find(({ phrase }) => isVerdict(mentions, phrase)) : undefined;
  const isDeed = verdict !== undefined && tellsDeed(text.slice(source.start, source.end));
  const done = isDeed ? times.filter((time) => time !== verdict) : times;
  const plain = done.filter(
    ({ phrase }) => !hedged.test(text.slice(Math.max(source.start, phrase.start - 20), phrase.start)),
  );
  const concluded = isDeed && done.length === 0 ? { when: beforeTelling(verdict.when) } : isDeed ? undefined : verdict;
  const announced = ahead.test(text.slice(source.start, source.end)) ? ofRole('telling')[0] : undefined;
  return (
    concluded?.when ??
    announced?.when ??
    listedTimes(mentions, done) ??
    bestOf(plain.length > 0 ? plain : done)?.when ??
    null
  );
}

/** "after 10pm on the 19th, quite likely | on the morning of the 20th": no narrower than what is said for sure. */
const hedged = /\b(?:likely|possibly|probably|perhaps|maybe) (?:(?:on|in|at|by) )?$/iu;

/** Nothing, or a place by name: " at Westminster Bridge ". */
const placeOnly = /^\s*(?:(?:in|at|on|near|from|to|off) (?:the )?\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*)*\s*)?$/u;

/**
 * A cut that leaves its own time out: "The helicopter landed" of "The helicopter landed at 14.56". Only a phrase of the same
 * sentence that stands right behind the cut is its own, or one right before it that opens the sentence.
 */
function timeBeside(source: CandidateSource, setting: Setting): TimeMention | null {
  const passage = setting.mentions.get(source.passage)?.passage;
  const sentence = passage === undefined ? undefined : sentenceAt(passage.sentences, source.start);
  if (passage === undefined || sentence === undefined) return null;
  const between = (from: number, to: number) => passage.text.slice(from, to);
  const isBeside = ({ phrase }: TimeMention): boolean => {
    if (phrase.start < sentence.start || phrase.end > sentence.end) return false;
    if (phrase.start >= source.end) return placeOnly.test(between(source.end, phrase.start));
    const opens = phrase.start === sentence.start && phrase.end <= source.start;
    return opens && /^\s*,?\s*$/u.test(between(phrase.end, source.start));
  };
  return setting.within({ ...source, ...sentence })?.times.find(isBeside) ?? null;
}

/** "a coroner has concluded" is the event itself; "Delivering his conclusions" only says where it was told. */
function isVerdict(mentions: PassageMentions, phrase: Span): boolean {
  return /^(?:has|have)\b/iu.test(mentions.passage.text.slice(phrase.start, phrase.end));
}

/**
 * The first time told, or a narrower one within it ("in 2016 … on 3 May 2016"); a time of the telling ("has concluded")
 * yields to one of the doing. What a later clause dates otherwise is not the event's own.
 */
function bestOf(times: readonly TimeMention[]): TimeMention | null {
  const doing = times.filter(({ expression, when }) => expression !== null || when.basis === 'anchored');
  const [first, ...others] = doing.length > 0 ? doing : times;
  if (first === undefined) return null;
  return others.reduce((best, one) => (isWithin(one.when, best.when) ? one : best), first);
}

/** What the report says in its present was so on the day of publication. */
function heldThen({ passage }: CandidateSource, words: string | null, setting: Setting): When | null {
  const published = setting.publishedOf(passage);
  const moment = published === null || words === null ? null : setting.dayAt(published);
  if (published === null || words === null || moment === null) return null;
  const because = `“${words}” is said in the present of the report, and was so on the day of publication.`;
  return { ...moment, basis: 'resolved', phrase: null, because, edtf: published.slice(0, 10) };
}

/** No date is better than one from a publication that only says it had not happened yet. */
function stillAhead(source: CandidateSource, setting: Setting): When {
  const known = setting.publishedOf(source.passage) === null ? '' : ' when this was published';
  return unknownWhen(`It was still to come${known}; the document does not say when.`);
}

/** A finding that says who stood where tells of the day of the event that it is about. */
function ofScene({ mainEvent, dayAt }: Setting): When {
  const moment = mainEvent === null ? null : dayAt(mainEvent.day);
  if (mainEvent === null || moment === null) return unknownWhen('The document does not say when.');
  const because = `It sets the scene of ${mainEvent.name}, ${mainEvent.from}.`;
  return { ...moment, precision: 'day', basis: 'anchored', phrase: null, because, edtf: mainEvent.day };
}
