/**
 * The documents' own words → the days on which they say that something happened, and when a hearing opened.
 *
 * "The ferry Aurora capsized off Port Sallow on 14 November 2016" → {family: sinking, day: 2016-11-14, words: …}.
 * Only a verb or noun in the same clause as a whole date counts; "the inquiry heard", "had nearly capsized" do not.
 */
import type { MergedPassage, TimeExpression } from '../../artifacts.ts';
import { spanIndex } from '../../span-index.ts';
import { namesOfDead } from './deaths-named.ts';
import { broughtBy, type EventFamily, eventFamilies, namesOtherThing } from './event-families.ts';
import { isHeardOf, namedAsHeard } from './heard-of.ts';
import { isSomeWeekday } from './no-moment.ts';
import { signalBefore } from './signals.ts';

export interface DatedText {
  readonly passage: MergedPassage;
  readonly expressions: readonly TimeExpression[];
  readonly file: string;
}
export interface DatedEvent {
  readonly family: EventFamily | 'hearing';
  readonly day: string;
  /** From the verb or noun to the date or the other way round, as they stand. */
  readonly words: string;
  readonly file: string;
  /** The date is whole in the words; otherwise it was worked out from the publication date. */
  readonly stated: boolean;
  readonly hours?: 'small' | 'night';
  /** `02:15`, where the date is told with its minute. */
  readonly minute?: string;
  /** What it may be called that brought a death at once: "died on 9 May 2011 when the wall came down", "the fall". */
  readonly brought?: readonly string[];
  /** The names of who died by it, as far as its sentence says. */
  readonly dead?: readonly string[];
  /** Its sentence names more than one of them. */
  readonly several?: true;
  /** Its sentence says that a hearing is about it: "The inquest into the stabbing on 4 March 2015 heard …". */
  readonly heard?: true;
}

/** What stands before the day on which something was only told. */
const telling = /\b(?:heard|said|says|told [^.,;]{0,24}|evidence|testified|reported|announced) ?$/iu;
/** The farthest that a date stands from its verb. */
const reach = 110;
/** Words by which a clause ends or becomes another's, or that take back what is said. */
const barrier =
  /[;:—]|\b(?:heard|told|said|says|found|opened|began|started|ruled|published|that|and|but|before|after|until|since|when|while|which|who|whose|because|how|why|if|whether|not|never|nearly|almost|would|could|might|may|inquests?|inquiry|hearing|trial|report)\b/iu;
const undone =
  /\b(?:not|never|nearly|almost|would|could|might|may|had|if|whether|until|before|since|to|similar|another|previous|earlier) (?:\p{L}+ )?$/iu;
const aboutIt =
  /\b(?:inquests?|inquiry|hearing|trial|report|statement|evidence|told|heard|said|debate|memorial|anniversary)\b/iu;
/** "Two weeks before the attack he bought them on 15 May": the day of what he did. */
const besides = /\b(?:before|after|since|until|following|prior to|ahead of) $/iu;
const opening =
  /\b(?:inquests?|inquiry|trial|hearings?) (?:into [^.;:]{2,80}? )?(?:(?:has|had) )?(?:formally )?(?:opened|began|started|commenced)\b/giu;

/** "were killed in the fire" dates the fire, and is no killing. */
const byAccident = new RegExp(
  `\\b(?:in|by|from|during) (?:the|a|an|this) (?:\\p{L}+ ){0,2}(?:${eventFamilies.flatMap(({ kind, nouns }) => (kind === 'accident' ? nouns : [])).join('|')})\\b`,
  'iu',
);
/** "last Monday", "8 February last year", "3 May"; not "the 14th". */
const namesDay = /day\b|\d(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{L}{2,}|\b\p{Lu}\p{L}{2,} \d{1,2}(?:st|nd|rd|th)?\b/u;

const verbOf = new Map(eventFamilies.map((one) => [one, new RegExp(`\\b(?:${one.verbs})\\b`, 'giu')] as const));
const nounOf = new Map(
  eventFamilies.map(
    (one) => [one, new RegExp(`\\b(?:the|a|an|this) (?:fatal |tragic )?(?:${one.nouns.join('|')})\\b`, 'giu')] as const,
  ),
);

/** What the documents speak of elsewhere. */
export interface Known {
  /** Whether at least two passages have a word, in small letters. */
  word(word: string): boolean;
  /** Whether a passage calls an event of a kind "the sinking", as one that is known. */
  asEvent(family: EventFamily): boolean;
}

/** "An inquest into the bridge attack of | 12 May 2017": whatever stands before it, that is its day. */
const ofDate = new Map(
  eventFamilies.map(
    (one) =>
      [
        one,
        new RegExp(
          `\\bthe (?:[\\p{L}’'-]+ ){0,3}(?:${one.nouns.join('|')}) of (?:\\p{Lu}\\p{Ll}+day,? )?(?=\\d|\\p{Lu})`,
          'gu',
        ),
      ] as const,
  ),
);

/** In the order of the texts. */
export function datedEvents(texts: readonly DatedText[], known: Known): readonly DatedEvent[] {
  return texts.flatMap((text) => {
    const days = text.expressions.filter((one) => isWholeDay(one, text.passage.text));
    const daysIn = spanIndex(days, (one) => one);
    return text.passage.sentences.flatMap((sentence) => {
      const dates = daysIn(sentence).filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      return inSentence(text, sentence, dates, known);
    });
  });
}

/** "Ada Orr, 34, Jan Moss and Ivo Kern, 51,": more than one, by name. */
const severalNamed =
  /\p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+(?:,? (?:aged )?\d{1,3})?,? and (?:(?:Mr|Mrs|Ms|Miss|Dr|PC) )?\p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+(?:,? (?:aged )?\d{1,3},?)?(?: (?:both|all|had|were|who))* $/u;

type Sentence = MergedPassage['sentences'][number];
interface Place {
  readonly start: number;
  readonly end: number;
}

/** `dates` are those of its whole days that stand in the sentence. */
function inSentence(text: DatedText, sentence: Sentence, dates: readonly TimeExpression[], known: Known): DatedEvent[] {
  if (dates.length === 0 || dates.length > 4) return [];
  const words = text.passage.text.slice(sentence.start, sentence.end);
  if (words.length > 1200) return [];
  const found = (pattern: RegExp | undefined): Place[] =>
    pattern === undefined
      ? []
      : [...words.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
  const dated = (family: DatedEvent['family'], place: Place, more: Pick<DatedEvent, 'heard'> = {}): DatedEvent[] => {
    const date = dates.find(
      (one) =>
        isBeside(words, place, one, sentence.start, family !== 'hearing' && /^(?:death|killing)$/u.test(family.id)) &&
        !isForIt(words, place, one, sentence.start),
    );
    if (date === undefined) return [];
    const from = Math.min(place.start, date.start - sentence.start);
    const to = Math.max(place.end, date.end - sentence.start);
    const stated = date.reference.kind === 'words';
    const told = { day: date.value.slice(0, 10), words: words.slice(from, to), file: text.file, stated };
    if (family !== 'hearing' && family.kind !== 'accident' && byAccident.test(told.words)) return [];
    const dead = namesOfDead(words);
    const brought = family !== 'hearing' && family.kind !== 'accident' ? broughtBy(words.slice(to)) : [];
    const several = severalNamed.test(words.slice(0, place.start)) ? { several: true as const } : {};
    const who = { ...several, ...(dead.length === 0 ? {} : { dead }), ...(brought.length === 0 ? {} : { brought }) };
    return [{ family, ...told, ...hoursOf(date), ...minuteOf(date), ...who, ...more }];
  };
  const events = eventFamilies.flatMap((family) =>
    [
      ...found(verbOf.get(family)).filter((place) => isTold(words, place, known, family)),
      ...found(nounOf.get(family)).filter(
        ({ start, end }) =>
          !aboutIt.test(words.slice(Math.max(0, start - 80), start)) &&
          !besides.test(words.slice(Math.max(0, start - 20), start)) &&
          !namesOtherThing(words.slice(end)),
      ),
      ...found(ofDate.get(family)).filter(({ end }) => dates.some((one) => one.start - sentence.start === end)),
    ].flatMap((place) => dated(family, place)),
  );
  const heard = eventFamilies.flatMap((family) =>
    namedAsHeard(words, family).flatMap((place) => {
      const isOf = dates.some(
        ({ start, end, reference }) =>
          reference.kind === 'words' &&
          isHeardOf(words, place, { start: start - sentence.start, end: end - sentence.start }),
      );
      return isOf ? dated(family, place, { heard: true }) : [];
    }),
  );
  return [...events, ...heard, ...found(opening).flatMap((place) => dated('hearing', place))];
}

/** "The night ferry Lark | capsized": nothing that is spoken of for the first and last time. */
const definite = /\b[Tt]he (?:\p{Ll}+ ){1,3}(?:\p{Lu}[\p{L}’'-]+ ){0,3}$/u;
/** "Lena Corr, 24, | was stabbed". */
const byName = /(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+(?:, (?:aged )?\d{1,3},)? $/u;

/**
 * Told as done, by a subject that the documents speak of elsewhere too, or of something definite or somebody by name, where "the
 * sinking" stands in another passage.
 */
function isTold(words: string, { start, end }: Place, known: Known, family: EventFamily): boolean {
  const left = words.slice(Math.max(0, start - 60), start);
  if (undone.test(left)) return false;
  if ((definite.test(left) || byName.test(left)) && known.asEvent(family)) return true;
  const named = (words.slice(start, end).match(/\p{L}+/gu) ?? []).filter((word) =>
    family.nouns.includes(word.toLowerCase()),
  );
  return [...(left.match(/\p{L}{4,}/gu) ?? []), ...named].some((word) => known.word(word.toLowerCase()));
}

function isBeside(words: string, place: Place, date: Place, offset: number, ofDeath: boolean): boolean {
  const [from, to] = [date.start - offset, date.end - offset];
  const gap =
    from >= place.end ? words.slice(place.end, from) : words.slice(to, Math.max(to, place.start)).replace(alsoDid, '');
  const cause = ofDeath && from >= place.end ? causeOf.exec(gap)?.[0] : undefined;
  if (cause !== undefined && gap.length <= farther)
    return !barrier.test(cause.replace(ofName, ' ').replace(alsoFailed, ' '));
  const plain = gap.replace(ofName, ' ').replace(hoursBetween, ' ');
  return (from >= place.end || to <= place.start) && gap.length <= reach && !barrier.test(plain);
}

/** "killed | when Ada Lund drove a van along Mill Street on | 9 May", "died | when the wall came down on | 9 May", "died | after a cable parted and a brake failed on | 9 May": the day of what brought it. */
const causeOf =
  /(?<=^,? (?:when|as|after) )(?:an?|the|their|his|her) (?:\p{Ll}[\p{Ll}’'-]* ){1,25}$|(?<=^,? (?:when|as) )(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Ll}[\p{L}’'-]+ (?:[\p{L}’'-]+ ){0,16}$/u;
const alsoFailed = /\band (?=(?:an?|the|its) )/u;
const farther = 170;

/** "between 1.50 and 2.05 | on the morning of 3 December 2017". */
const hoursBetween =
  /\bbetween (?:about )?[\p{L}\d.:]+(?: ?[ap]\.?m\.?)? and (?=(?:about )?[\p{L}\d.:]+(?: ?[ap]\.?m\.?)? (?:on|in|of)\b)/iu;

/** "sentenced on Friday for | the deaths", "jailed over the crash on Friday": that is the day of the sentence. */
function isForIt(words: string, place: Place, { start, reference }: TimeExpression, offset: number): boolean {
  const isWhy = /\b(?:for|over|with) $/u.test(words.slice(Math.max(0, place.start - 6), place.start));
  return isWhy && (start - offset <= place.start || reference.kind !== 'words');
}

/** "Pryce and Daughters": the “and” of a name ends no clause. */
const ofName = /(?<=\p{Lu}\p{L}+ )and (?=\p{Lu})/gu;
/** "struck a barge on 25 October 2014 and | sank": of the same subject, at the same time. */
const alsoDid = /,? and (?:then )?$/u;

/** "the early hours of 8 February": before the evening of that day. */
function hoursOf({ text, value }: TimeExpression): Pick<DatedEvent, 'hours'> {
  if (/\b(?:early|small) hours\b|T0[0-5]/iu.test(`${text} ${value}`)) return { hours: 'small' };
  return /T(?:NI|EV|1[89]|2\d)/u.test(value) ? { hours: 'night' } : {};
}

/** "at 2.15am on 8 January 2017"; of an hour of which nobody says the half, none. */
function minuteOf({ value }: TimeExpression): Pick<DatedEvent, 'minute'> {
  const minute = /T(\d\d:\d\d)$/u.exec(value)?.[1];
  return minute === undefined ? {} : { minute };
}

/** A day of the calendar that the words or the publication give, and no side of it: not "before 14 November 2016". */
function isWholeDay(expression: TimeExpression, whole: string): boolean {
  const { value, type, text, reference, start } = expression;
  if ((type !== 'DATE' && type !== 'TIME') || !/^\d{4}-\d\d-\d\d/u.test(value)) return false;
  if (isSomeWeekday(whole, expression)) return false;
  if (reference.kind !== 'words' && !(reference.kind === 'publication' && namesDay.test(text))) return false;
  const signal = signalBefore(whole, start);
  return signal.side === 'at' && !telling.test(whole.slice(Math.max(0, signal.start - 40), signal.start));
}
