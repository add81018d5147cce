/**
 * A clause that opens with "he" or "she" → the same with the person's name, where it is plain whose.
 *
 * "He fell unconscious", where "He" is PC Palmer → "PC Palmer fell unconscious"; "Tests found he was well" → "Tests found Mr
 * Lee was well". Where two people are "he" in the words the clause stays as it is.
 */
import type { Person } from '../../../model/entities.ts';
import type { PassageMentions, Span } from '../../artifacts.ts';
import type { Setting } from '../setting.ts';
import { hasVerb } from './clauses.ts';
import { isSpeaking } from './report-form.ts';
import { shortName } from './told-text.ts';

/** A time may stand before it: "At 2.30pm she received". */
const opening =
  /^((?:(?:At|On|In|By|From|During|After|Before|Between|Since|Until|For|Throughout) [^,“"]{2,60}?|(?:\p{L}+|\d+) (?:minutes|hours|days|weeks|months|years) (?:later|earlier|before|afterwards)|(?:That|The (?:next|same|following|previous)) \p{Ll}+(?: \p{Ll}+)?|Later(?: that \p{Ll}+)?|Afterwards|Earlier),? )?(he|she)\b(?!['’])/iu;
/** A test or body tells, and then it is not the teller who is meant. */
const inner = /^((?:The |An? )?(?:\p{L}+ ){1,4}(?:found|showed|heard)(?: that)? )(he|she)\b(?!['’])/u;

/** `mentions` are those within the span. */
export function namePronoun(
  clause: string,
  mentions: PassageMentions,
  span: Span,
  teller: Person | null,
  setting: Setting,
): string {
  const opened = opening.exec(clause);
  const subject = opened !== null && hasVerb(opened[1] ?? '') ? null : opened;
  const match = subject ?? inner.exec(clause);
  const pronoun = match?.[2]?.toLowerCase();
  if (match === null || pronoun === undefined) return clause;
  const ids = meantBy(pronoun, clause.slice(match[0].length - pronoun.length), mentions, span);
  const [id, ...others] = ids;
  const after = clause.slice(match[0].length);
  // Nobody but who tells it remembers it.
  const speaks =
    subject !== null && (isSpeaking(after) || /^ (?:still |also )?(?:remember|recall)\p{Ll}*\b/u.test(after));
  if (speaks && teller !== null && asks(teller, mentions.passage.text.slice(span.start, span.end)))
    return `${match[1] ?? ''}${match[1] ? 'the' : 'The'} witness${clause.slice(match[0].length)}`;
  const signed = mentions.speech.some(({ own }) => own === true);
  const person =
    id === undefined ? (speaks && !signed ? teller : null) : others.length > 0 ? null : setting.personOf(id);
  if (person === null || (subject === null && person.id === teller?.id)) return clause;
  const name = shortName(person);
  const before = match[1] ?? '';
  return `${before}${before === '' ? name : name.replace(/^The /u, 'the ')}${clause.slice(match[0].length)}`;
}

/** Whom the word stands for with which `opened` begins: not whom the same word means further on, "He told Mr Vale that he had rung". */
function meantBy(pronoun: string, opened: string, mentions: PassageMentions, span: Span): ReadonlySet<Person['id']> {
  const words = mentions.passage.text.slice(span.start, span.end).toLowerCase();
  const linked = mentions.people.filter(
    ({ by, start, end }) =>
      by === 'reference' && start >= span.start && start < span.end && isWord(mentions, { start, end }, pronoun),
  );
  const at = words.indexOf(opened.slice(0, enoughToFind).toLowerCase());
  const own = linked.filter(({ start }) => start === span.start + at);
  const named = mentions.people.filter(({ by, start }) => by === 'name' && start > span.start + Math.max(at, 0));
  const until = Math.min(...named.map(({ start }) => start));
  const meant = own.length > 0 ? own : linked.filter(({ start }) => start < until);
  return new Set(meant.map(({ id }) => id));
}
const enoughToFind = 14;

/** "Pressed by Mr Marsh, she agreed": he asks, and it is not he who agrees. */
export function asks({ name, aliases }: Person, words: string): boolean {
  const by =
    /^(?:[\d.:]+ )?(?:When )?(?:[Aa]sked|Questioned|Pressed|(?:Cross|Re)-examined|Challenged|Reminded|Shown)\b[^“"]{0,160}?,/u.exec(
      words,
    )?.[0];
  return by !== undefined && [name, ...aliases].some((one) => by.includes(one));
}

/**
 * "Ms Vale said he was trusted", of one man that the words name → "Ms Vale said Mr Dorn was trusted". Where "he" may be
 * the teller, or one of two, it stays.
 */
export function nameReported(
  title: string,
  { people, passage }: PassageMentions,
  span: Span,
  teller: Person,
  setting: Setting,
): string {
  const match = /^([^“”"]{3,60}? (?:said|told (?:the|an?) \p{L}+) (?:that )?)(he|she)\b(?!['’])/u.exec(title);
  const [whole, before, pronoun] = match ?? [];
  if (whole === undefined || pronoun === undefined) return title;
  const inside = people.filter(({ start }) => start >= span.start && start < span.end);
  const meant = new Set(
    inside
      .filter(({ by, start, end }) => by === 'reference' && passage.text.slice(start, end).toLowerCase() === pronoun)
      .map(({ id }) => id),
  );
  const other = setting.pronounOf(teller.id);
  const named = new Set(
    inside.map(({ id }) => id).filter((id) => id !== teller.id && setting.pronounOf(id) === pronoun),
  );
  const ids = meant.size > 0 ? meant : other !== null && other !== pronoun ? named : new Set<Person['id']>();
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0 || id === teller.id) return title;
  const person = setting.personOf(id);
  if (person === null || person.part === 'attacker') return title;
  const already = [person.name, ...person.aliases].some((one) => before?.includes(one) === true);
  return already ? title : `${before}${shortName(person).replace(/^The /u, 'the ')}${title.slice(whole.length)}`;
}

/** "It finds that …", right after what the inquiry or report is called → "The inquiry finds that …". */
export function nameBody(clause: string, before: string): string {
  const verb =
    /^It (?=(?:also |further )?(?:finds|found|recommends|recommended|concludes|concluded|accepts|accepted|rejects|rejected)\b)/u;
  if (!verb.test(clause)) return clause;
  const bodies = [
    ...before
      .slice(-600)
      .matchAll(
        /\b[Tt]he ((?:[Ii]nquiry|[Ii]nquest|[Pp]anel|[Tt]ribunal|[Cc]ommission|[Cc]ommittee|[Rr]eport|[Jj]ury))\b/gu,
      ),
  ];
  const body = bodies.at(-1)?.[1];
  return body === undefined ? clause : clause.replace(verb, `The ${body} `);
}

function isWord({ passage }: PassageMentions, { start, end }: Span, word: string): boolean {
  return passage.text.slice(start, end).toLowerCase() === word;
}
