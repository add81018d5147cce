/**
 * An event's words and who tells them → its title: what was asked, what was said, or a clean clause; or null.
 *
 * Of the three the first that the words allow. Null where none is whole, mild, well spelt and free of "I": the caller
 * then says only who spoke of what.
 */
import type { Person } from '../../model/entities.ts';
import { speakerLabel } from '../../model/speaker-label.ts';
import type { PassageMentions, Span } from '../artifacts.ts';
import { hasVerb, mainClause, withoutNames } from './clauses.ts';
import { sentenceCase } from './clean-words.ts';
import { conclusionTitles } from './conclusion-title.ts';
import { isPersonal } from './first-person.ts';
import { begunTitle, saidTitle, unnamedSpeaker, unquoted } from './last-title.ts';
import { asks, nameBody, namePronoun, nameReported } from './name-pronoun.ts';
import { nameSomebody } from './name-somebody.ts';
import { nameThing } from './name-thing.ts';
import { ownWordsTitles } from './own-words.ts';
import { reportForm } from './report-form.ts';
import type { Setting } from './setting.ts';
import { subjectBefore } from './shared-subject.ts';
import { shorterWays } from './shorter-clause.ts';
import type { Spelling } from './spelling.ts';
import { answeredTitle, askedTitle, spokenTitle } from './spoken-title.ts';
import { byName, reportedBy } from './teller-first.ts';
import { timedHalf } from './timed-half.ts';
import { cutTitle, elidedTitle, finish, longestTitle, titleOf, type Wording } from './title-of.ts';
import type { Telling } from './told-of.ts';
import { openingMarks, shortName, type ToldText, toldText } from './told-text.ts';
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
function namedWriter(title: string, { mentions, teller }: TitleSource): string {
  const isOwn = mentions.speech.some(({ own }) => own === true) || speakerLabel(mentions.passage.text) !== null;
  if (teller === null || !isOwn) return title;
  const named = title.replace(/^The writer of the report\b/u, shortName(teller));
  return named.length <= longestTitle ? named : title;
}

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
  return saidTitle(
    {
      words: own,
      speaker: speaker === null ? unnamedSpeaker(telling.standing) : shortName(speaker),
      pronoun: speaker === null ? null : setting.pronounOf(speaker.id),
      isCommon: wording.isCommon,
    },
    wording,
  );
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
  const inner = toJurors(spokenIn(source, exact), telling);
  if (inner !== null && (isPersonal(inner) || (telling.standing !== 'finding' && teller !== null))) {
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
  if (strict !== null || careful) return strict;
  const whole = toldText(mentions, span, 'with its time').text;
  const plain = plainly(whole, source, ways);
  const begun = plain ?? elided(whole, ways);
  return teller !== null && isQuotation(exact) && /^["“]/u.test(begun ?? '') ? null : begun;
}

/** The ways of a clause of the event's words, best first: with who is meant by its opening, then shorter ones. */
function waysOf(source: TitleSource, setting: Setting): Wording['waysOf'] {
  const { mentions, span, telling, teller } = source;
  const exact = mentions.passage.text.slice(span.start, span.end);
  const subject = subjectBefore(mentions.passage, span);
  const before = mentions.passage.text.slice(0, span.start) || setting.textBefore(mentions.passage.id);
  const found = telling.standing === 'finding' || telling.standing === 'examination';
  const shorter = (all: readonly string[]): string[] => all.flatMap((way) => shorterWays(way, longestTitle));
  const opens = toldText(mentions, span, 'with its time').text;
  return (words) => {
    const whole = exact.startsWith(words.slice(0, 12)) || opens.startsWith(words.slice(0, 12));
    const clause = whole ? `${subject}${words}` : words;
    const body = nameThing(nameBody(clause, before), before);
    const opened = nameSomebody(namePronoun(body, mentions, span, teller, setting), before);
    const named =
      teller === null ? opened : nameReported(byName(opened, exact, teller), mentions, span, teller, setting);
    const short = teller === null ? named : shortTeller(named, teller);
    const bare = found ? [withoutTeller(clause, 'he or she'), withoutTeller(withoutNames(clause), 'anybody')] : [];
    const best = shorter([...saidOf(short, teller, telling), named, short]);
    const fitting = best.filter((way) => way.length <= longestTitle);
    const rest = shorter([...reportedBy(source, teller), ...bare.slice(0, 1), withoutNames(short), ...bare.slice(1)]);
    return [...new Set([...fitting, ...best, ...rest])];
  };
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
  const apart = teller !== null && telling.standing !== 'finding' && wording.isCommon(word) && hasVerb(whole);
  const said = apart ? `${shortName(teller)} said that ${whole.charAt(0).toLowerCase()}${whole.slice(1)}` : whole;
  return [said, whole].find((one) => one.length <= longestTitle && !/[.!?]\s|^\d/u.test(one)) ?? null;
}
const fewestWords = 3;

/** "It was replaced on 10 November", where nobody can say what: that is what Mr Smith said. */
function saidOf(clause: string, teller: Person | null, { standing }: Telling): readonly string[] {
  const open =
    /^(?:It|They|This|That|These|Those) (?=(?:was|were|is|are|had|has|have|did|would|could|\p{Ll}{3,}ed)\b)/u;
  if (teller === null || !/^(?:account|statement|submission|official)$/u.test(standing) || !open.test(clause))
    return [];
  const said = `${shortName(teller)} said that ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
  return said.length <= longestTitle && !/, (?:he|she|they) said\b/u.test(said) ? [said] : [];
}

/** Who found it stands beside the title: "He said two officers were there" → "two officers were there". */
function withoutTeller(clause: string, who: 'he or she' | 'anybody'): string {
  if (who === 'he or she') return clause.replace(/^(?:He|She) (?:also )?(?:said|says|found|concluded) (?:that )?/u, '');
  return clause.replace(/^[^,;:“"]{2,60}? (?:found|concluded|ruled) that /u, '');
}

/** "Nadia Rowe KC said" → "Ms Rowe said", where the whole name leaves no room. */
function shortTeller(clause: string, teller: Person): string {
  const name = [teller.name, ...teller.aliases].find((one) => clause.startsWith(`${one} `));
  return name === undefined ? clause : shortName(teller) + clause.slice(name.length);
}

/** The writer of a report: "I find that the survey was sound" → "It was found that the survey was sound". */
function authored(text: string): string {
  const verbs: Readonly<Record<string, string>> = {
    find: 'found',
    conclude: 'concluded',
    recommend: 'recommended',
    accept: 'accepted',
  };
  return text
    .replace(
      /^(?:(?:In|On|For|Having|Accordingly|Therefore)\b[^,;:“"]{0,60},? )?(?:I|We) (?:also |therefore )?(find|found|conclude|concluded|recommend|recommended|accept|accepted) that /u,
      (_, verb: string) => `It was ${verbs[verb] ?? verb} that `,
    )
    .replace(
      /^(?:I|We) (?:do|did) not (find|consider|accept|conclude) that /u,
      (_, verb: string) => `It was not ${verbs[verb] ?? `${verb}ed`} that `,
    )
    .replace(/^We (?:make|made) ((?:\p{L}+ ){1,3})recommendation(s?)\b/u, (_, many: string, s: string) => {
      const count = many.charAt(0).toUpperCase() + many.slice(1);
      return `${count}recommendation${s} ${s === '' ? 'was' : 'were'} made`;
    })
    .replace(
      /^I (?:also )?(visited|saw|heard|inspected|walked|measured|considered|commenced|opened|held|resumed|adjourned|made|received|wrote|asked|issued|reviewed|read|took|met|sent|began|closed)\b/u,
      'The writer of the report $1',
    )
    .replace(
      /^(?:We|I) (?:also |then )?(?:heard|received) (?:(?:oral |written )?evidence )?from ([^;:“"]{2,80}?),? that /u,
      (_, who: string) => `${sentenceCase(who)}${who.includes(', ') ? ',' : ''} said that `,
    )
    .replace(/^(?:We|I) (?:accept|accepted) ([^,;:“"]{2,40})['’]s? (?:evidence|account) that /u, '$1 said that ')
    .replace(/\btold (?:me|us) (?=that\b)/gu, 'said ')
    .replace(/\bmy visit\b/u, 'the writer’s visit')
    .replace(/^It was (submitted|argued|contended) (?:on behalf of|for|by) ([^,;:]{2,40}?) that /u, '$2 $1 that ');
}

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
