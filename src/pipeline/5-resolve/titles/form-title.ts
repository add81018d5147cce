/**
 * An event's words and who tells them → its title: what was asked, what was said, or a clean clause; or null.
 *
 * Of the three the first that the words allow. Null where none is whole, mild, well spelt and free of "I": the caller
 * then says only who spoke of what.
 */
import type { Person } from '../../../model/entities.ts';
import { speakerLabel } from '../../../model/speaker-label.ts';
import type { PassageMentions, Span } from '../../artifacts.ts';
import type { Setting } from '../setting.ts';
import type { Telling } from '../told-of.ts';
import { attackedTitle } from './attacked-title.ts';
import { authored } from './authored.ts';
import { briefName } from './brief-name.ts';
import { hasVerb, mainClause } from './clauses.ts';
import { conclusionTitles, diedTitle } from './conclusion-title.ts';
import { isPersonal } from './first-person.ts';
import { begunTitle, saidTitle, unnamedSpeaker, unnamedVoice, unquoted } from './last-title.ts';
import { nameAddressed } from './name-addressed.ts';
import { asks, nameReported } from './name-pronoun.ts';
import { ownWordsTitles } from './own-words.ts';
import { reportForm } from './report-form.ts';
import type { Spelling } from './spelling.ts';
import { answeredTitle, askedTitle, spokenTitle } from './spoken-title.ts';
import { timedHalf } from './timed-half.ts';
import { cutTitle, elidedTitle, finish, longestTitle, titleOf, type Wording } from './title-of.ts';
import { openingMarks, shortName, type ToldText, toldText } from './told-text.ts';
import { waysOf } from './ways-of.ts';
import { isGraphic } from './whole-clause.ts';

/** All that is the same for every event. */
export type Plain = Omit<Wording, 'waysOf'> & Pick<Spelling, 'isCommon'>;

export interface TitleSource {
  /** Those within the span. */
  readonly mentions: PassageMentions;
  readonly span: Span;
  readonly telling: Telling;
  readonly teller: Person | null;
}

/** Where injuries are described, only a clause that stands by itself will do: what is begun or quoted may come to show them. */
export function formTitle(source: TitleSource, setting: Setting, wording: Plain): string | null {
  const title = clauseTitle(source, setting, wording);
  const last = title !== null || source.mentions.injuries.length > 0 ? title : lastTitle(source, setting, wording);
  return last === null ? null : namedWriter(last, source);
}

/** Where it is known who the writer is: "The writer of the report saw the gate" → "Mr Pell saw the gate". */
function namedWriter(title: string, { mentions, span, teller }: TitleSource): string {
  const isOwn = mentions.speech.some(({ own }) => own === true) || speakerLabel(mentions.passage.text) !== null;
  if (teller === null || !isOwn) return title;
  const finds = foundByWriter.test(mentions.passage.text.slice(span.start, span.end));
  const named = title
    .replace(/^The writer of the report\b/u, shortName(teller))
    .replace(finds ? /^It was (?=(?:found|concluded|recommended|accepted) that\b)/u : /^$/u, `${shortName(teller)} `);
  return named.length <= longestTitle ? named : title;
}
const foundByWriter =
  /(?:^|, |\. |\) )I (?:also |therefore )?(?:find|found|conclude|concluded|recommend|recommended|accept|accepted) that\b/u;

/** As somebody's words where they are, or speak of "I" or "we"; else the beginning of the sentence. */
function lastTitle(source: TitleSource, setting: Setting, wording: Plain): string | null {
  const { mentions, span, telling, teller } = source;
  const exact = mentions.passage.text.slice(span.start, span.end);
  const { text } = toldText(mentions, span, 'with its time');
  const quoted = teller === null && !/^["“‘']/u.test(text) ? null : spokenIn(source, exact);
  const own = quoted ?? (isPersonal(unquoted(text)) ? text : null);
  if (own === null) return begunTitle(waysOf(source, setting)(mainClause(authored(text)))[0] ?? text, wording);
  // "I was told by Dr Venn that …": nobody speaks so of themselves.
  const speaker = teller === null || namesThemselves(own, teller) ? null : teller;
  const name =
    speaker !== null
      ? shortName(speaker)
      : quoted === null
        ? unnamedSpeaker(telling.standing)
        : unnamedVoice(telling.standing);
  const pronoun = speaker === null ? null : setting.pronounOf(speaker.id);
  const said = (by: string): string | null =>
    saidTitle({ words: own, speaker: by, pronoun, isCommon: wording.isCommon }, wording);
  const title = said(name);
  const brief = speaker === null ? null : briefName(speaker, setting.roster.people);
  const whole = brief === null || title?.endsWith('…”') !== true ? null : said(brief);
  return whole?.endsWith('…”') === false ? whole : title;
}

function names(words: string, { name, aliases }: Person): boolean {
  return [name, ...aliases].some((one) => words.includes(one));
}

function namesThemselves(words: string, { name }: Person): boolean {
  return words.includes(name) && !/\b(?:I am|I['’]m|I,|name is|call me)\b/u.test(words);
}

function clauseTitle(source: TitleSource, setting: Setting, wording: Plain): string | null {
  const { mentions, span, telling, teller } = source;
  const exact = mentions.passage.text.slice(span.start, span.end);
  const careful = mentions.injuries.length > 0;
  if (teller !== null) {
    const words = exact.slice(openingMarks(exact));
    const speaker = asks(teller, exact) ? 'The witness' : shortName(teller);
    const answer = answeredTitle(words, speaker);
    const asked = answer !== null && answer.length <= longestTitle ? answer : askedTitle(words, speaker);
    const said = answer === null || answer.includes(' when asked ') ? null : cutTitle(answer, careful, wording);
    const cut = said ?? (asked === null ? null : cutTitle(asked, careful, wording));
    const title = cut ?? (asked === null || careful ? null : elidedTitle(asked, wording));
    if (title !== null) return title;
  }
  const own = concluded(exact, wording) ?? ownTitle(source, exact, setting, wording);
  if (own !== null) return own;
  const quoted = spokenIn(source, exact);
  const named = nameAddressed(quoted, mentions, setting);
  const inner = toJurors(named, telling);
  if (
    inner !== null &&
    (named !== quoted || isPersonal(inner) || (telling.standing !== 'finding' && teller !== null))
  ) {
    const pronoun = teller === null ? null : setting.pronounOf(teller.id);
    const said =
      teller === null ? null : spokenTitle({ inner, speaker: shortName(teller), pronoun, isCommon: wording.isCommon });
    if (said === null || teller === null) return null;
    const opens = /^(?:He|She)\b/u.test(inner);
    return cutTitle(opens ? nameReported(said, mentions, span, teller, setting) : said, careful, wording);
  }
  const ways: Wording & Plain = {
    ...wording,
    isSound: (words) => !isPersonal(words) && wording.isSound(words),
    waysOf: waysOf(source, setting),
  };
  const titleIn = ({ text, injuries }: ToldText): string | null => titleOf(authored(text), injuries, ways);
  const half = careful ? null : timedHalf(mentions, span);
  const first = titleIn(toldText(mentions, span, 'with its time')) ?? titleIn(toldText(mentions, span, 'without it'));
  const other =
    half === null || first?.includes(half.mark) === true ? null : titleIn({ text: half.words, injuries: [] });
  const strict = other ?? first;
  if (strict !== null) return strict;
  // Of a death that shows a wound, that somebody died; of a stabbing, that somebody was attacked.
  const told = exact.slice(openingMarks(exact));
  const mild = careful && teller === null ? [diedTitle(told), attackedTitle(told)] : [];
  if (careful)
    return (
      mild
        .flatMap((one) => (one === null || !wording.isSound(one) ? [] : finish(wording.clean(one))))
        .find((one) => one.length <= longestTitle) ?? null
    );
  const whole = toldText(mentions, span, 'with its time').text;
  const plain = plainly(whole, source, ways);
  const begun = plain ?? elided(whole, ways);
  return teller !== null && isQuotation(exact) && /^["“]/u.test(begun ?? '') ? null : begun;
}

/** How somebody died, as an inquest concluded; whole, or not at all. */
function concluded(exact: string, { clean, isSound }: Plain): string | null {
  const titles = conclusionTitles(exact.slice(openingMarks(exact))).map((one) => finish(clean(one)));
  return titles.find((one) => one.length <= longestTitle && isSound(one) && !isGraphic(one)) ?? null;
}

/** Nothing but somebody's words: whose they are, the title has to say. */
function isQuotation(exact: string): boolean {
  return /^["“][^"“”]*["”]?[.\s]*$/u.test(exact.slice(openingMarks(exact)));
}

/** What the signer of a document, or its unnamed writer, tells of themselves. */
function ownTitle({ mentions, teller }: TitleSource, exact: string, setting: Setting, wording: Plain): string | null {
  const words = exact.slice(openingMarks(exact));
  const signed = teller !== null && mentions.speech.some((one) => one.own === true);
  const unsigned = teller === null && mentions.speech.length === 0 && /^(?:[^“”"]{0,40}, )?I\b/u.test(words);
  if (!(signed || unsigned) || !isPersonal(words) || authored(words) !== words) return null;
  const writer = signed ? shortName(teller) : null;
  const pronoun = signed ? setting.pronounOf(teller.id) : null;
  const careful = mentions.injuries.length > 0;
  return (
    ownWordsTitles({ words, writer, pronoun, isCommon: wording.isCommon })
      .map((title) => cutTitle(title, careful, wording))
      .find((title) => title !== null) ?? null
  );
}

/** A judge to a jury: "You will hear from nine people" → "Jurors would hear from nine people". */
function toJurors(inner: string | null, { standing }: Telling): string | null {
  if (inner === null || standing !== 'report') return inner;
  return inner.replace(
    /^You (will|must|may|should)\b/u,
    (_, verb: string) => `Jurors ${verb === 'will' ? 'would' : verb}`,
  );
}

/** No whole clause fits: the beginning of the main one. */
function elided(text: string, wording: Wording): string | null {
  const clause = mainClause(authored(text));
  const [way = clause] = wording.waysOf(clause);
  return elidedTitle(way, wording);
}

/** A short sentence that no rule knows for whole: as it is, or as what somebody said. "Each was marked" → "Ms Vale said that each was marked". */
function plainly(text: string, { telling, teller }: TitleSource, wording: Wording & Plain): string | null {
  const whole = finish(reportForm(wording.clean(authored(text))));
  if (whole.split(' ').length < fewestWords || !wording.isSound(whole)) return null;
  const [word = ''] = /^\p{L}+/u.exec(whole) ?? [];
  const apart =
    teller !== null &&
    !names(whole, teller) &&
    !/^(?:He|She|They) (?:said|says)\b/u.test(whole) &&
    telling.standing !== 'finding' &&
    wording.isCommon(word) &&
    hasVerb(whole);
  const said = apart ? `${shortName(teller)} said that ${whole.charAt(0).toLowerCase()}${whole.slice(1)}` : whole;
  return [said, whole].find((one) => one.length <= longestTitle && !/[.!?]\s|^\d/u.test(one)) ?? null;
}
const fewestWords = 3;

/** The words of a quotation that makes up the event, or that it leads to, or of a transcript's answer. */
function spokenIn({ mentions, span }: TitleSource, exact: string): string | null {
  const opening = openingMarks(exact);
  if (/^(?:A\d{0,3}[.:]|[\p{L}.’' -]{2,40}:)\s+$/u.test(exact.slice(0, opening))) return exact.slice(opening);
  const label = span.start > 0 ? speakerLabel(mentions.passage.text)?.kind : undefined;
  if ((label === 'named' || label === 'answer') && isPersonal(exact)) return exact;
  const start = span.start + opening;
  const quotation = mentions.quotations.find(({ end, inner }) => end - inner.start > 6 && inner.end > start);
  if (quotation === undefined) return null;
  const words = mentions.passage.text.slice(
    Math.max(quotation.inner.start, start),
    Math.min(quotation.inner.end, span.end),
  );
  const told = sentenceTold(words, mentions, Math.max(quotation.inner.start, start));
  if (quotation.start <= start) return told;
  const lead = mentions.passage.text.slice(start, quotation.start);
  return /(?::|,|\b(?:said|added|replied))\s*$/u.test(lead) && lead.length < 160 && isPersonal(words) ? told : null;
}

/** From the sentence on that tells the time of the event: its title must not be what stands before. */
function sentenceTold(words: string, { times }: PassageMentions, offset: number): string {
  const [first] = times;
  const at = first === undefined ? -1 : first.phrase.start - offset;
  if (at <= 0 || at >= words.length) return words;
  const ends = [...words.slice(0, at).matchAll(/[.!?]\s+(?=\p{Lu})/gu)];
  const last = ends.at(-1);
  return last === undefined ? words : words.slice(last.index + last[0].length);
}
