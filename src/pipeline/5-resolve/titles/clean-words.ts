/**
 * A document's words → words fit for a title or a summary: without the attacker's name, with balanced quotation marks.
 *
 * "Tests found Masood had taken steroids" → "Tests found the attacker had taken steroids"; "Masood's wife" → "The
 * attacker's wife".
 */
import type { Person } from '../../../model/entities.ts';
import { escaped, nameSource } from '../../attacker-names.ts';
import { type Namesakes, namesakesOf, womenCalledSo } from './attackers-namesakes.ts';

export interface NameCleaner {
  clean(text: string): string;
}

/** What a cleaner has to know of the people. */
export interface PeopleToClean {
  /** `OSGOOD` → `Osgood`, where somebody is called so. */
  surnameOf(shouted: string): string | undefined;
  readonly attacker: AttackerNames | null;
}

interface AttackerNames {
  readonly namesake: RegExp;
  readonly appositive: RegExp;
  /** "One of the attackers, Ivo Kern, turned": not "One of the attackers, the attacker, turned". */
  readonly oneOf: RegExp;
  readonly plain: RegExp;
  /** Others of the attacker's surname, with their given names: "his brother Ivo Kern" → "his brother Ivo". */
  readonly namesakes: RegExp;
  /** "Mrs Kern", of his mother. */
  readonly women: Namesakes;
  readonly others: readonly { readonly name: string; readonly found: RegExp }[];
}

export function nameCleaner(people: readonly Person[]): NameCleaner {
  return cleanerBy(peopleToClean(people));
}

export function cleanerBy({ surnameOf, attacker }: PeopleToClean): NameCleaner {
  const plainly = (text: string): string =>
    text.replace(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}’'-]{2,}(?![\p{L}\p{N}])/gu, (word) => surnameOf(word) ?? word);
  if (attacker === null) return { clean: (text) => tidy(plainly(text)) };
  const others = (text: string): string =>
    attacker.others.reduce((words, { name, found }) => words.replace(found, () => name), text);
  return {
    clean: (text) =>
      tidy(
        others(plainly(text))
          .replace(attacker.namesake, 'with the attacker’s name')
          .replace(attacker.oneOf, '$1')
          .replace(attacker.women.found, (_, surname: string) => attacker.women.nameOf(surname))
          .replace(attacker.appositive, '')
          .replace(attacker.namesakes, (_, given: string) => given)
          .replace(attacker.plain, 'the attacker'),
      ),
  };
}

export function peopleToClean(people: readonly Person[]): PeopleToClean {
  const surnames = shoutedSurnames(people);
  return { surnameOf: (shouted) => surnames.get(shouted), attacker: attackerNames(people) };
}

/** One expression for all names of the people whose part is "attacker", longest first. */
function attackerNames(people: readonly Person[]): AttackerNames | null {
  const names = people
    .filter(({ part }) => part === 'attacker')
    .flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => [one, ...one.split(/\s+/u)]))
    .filter((name) => /^\p{Lu}/u.test(name) && name.length > 2);
  const sorted = [...new Set(names)].sort((a, b) => b.length - a.length).map(nameSource);
  if (sorted.length === 0) return null;
  const name = `(?:(?:Mr|Mrs|Ms|Miss|Dr) )?(?:${sorted.join('|')})(?: (?:${sorted.join('|')}))*(?![\\p{L}\\p{N}])`;
  return {
    appositive: new RegExp(`\\b(?:${calledFirst}|(?:[Tt]he )?[Aa]ttacker,? |${called})(?=${name})`, 'gu'),
    oneOf: new RegExp(
      `\\b([Oo]ne of the (?:\\p{Ll}+ )?(?:attackers|gunmen|bombers|terrorists|killers|men)), ${name}(?:, \\d{1,3})?,`,
      'gu',
    ),
    namesake: new RegExp(`\\b(?:[Cc]alled|[Nn]amed|[Kk]nown as) ${name}`, 'gu'),
    plain: new RegExp(`(?<![\\p{L}\\p{N}])${name}`, 'gu'),
    namesakes: namesakesOf(people, sorted),
    women: womenCalledSo(people),
    others: otherNames(people, sorted),
  };
}

/** "Convicted terrorist | Karl Brandt", "52-year-old | Karl Brandt": words for him that stand before the name. */
const called =
  '(?:(?:[Tt]he|[Aa]n?) )?(?:(?:(?:\\p{Ll}+-(?:\\p{Ll}+ed|born|wielding)|unemployed|jobless|homeless|drunken|paranoid|divorced) )+|\\d{1,3}-year-old |(?:(?:\\d{1,3}-year-old|[Cc]onvicted|[Ss]uspected|[Ll]one|[Tt]eenage|[Mm]asked|[Aa]rmed|[Cc]razed|[Ss]uicide|[Ss]erial|[Ii]slamist|[Ee]xtremist|[Jj]ihadi) )*(?:[Tt]errorist|[Gg]unman|[Bb]omber|[Kk]nifeman|[Kk]iller|[Mm]urderer|[Rr]ingleader|[Ss]uspect|[Ee]xtremist|[Hh]ijacker),? )';

/** "Orme suicide bomber | Karl Brandt", "Paranoid schizophrenic | Brandt": the same, all that stands before the name in a sentence. */
const calledFirst =
  '(?:(?<=^|[.!?] )(?:(?!The|Then|When|As|Yesterday|Today|On|In|At|But|And|After|Before)\\p{Lu}[\\p{L}-]* ){1,3}(?:\\p{Ll}+ )?(?:terrorist|gunman|bomber|knifeman|killer|murderer|extremist|refugee|schizophrenic|student|graduate|convert|teenager|migrant|asylum seeker|prisoner|jihadist|citizen|national|convict) )';

/** "Leonard OSGOOD" → "Leonard Osgood": the documents may shout a surname, a title does not. */
function shoutedSurnames(people: readonly Person[]): ReadonlyMap<string, string> {
  return new Map(
    people.flatMap(({ name }): [string, string][] => {
      const surname = name.split(' ').at(-1) ?? '';
      return /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(surname) && surname.length > 2 ? [[surname.toUpperCase(), surname]] : [];
    }),
  );
}

/** Other people whose names hold the attacker's ("a person called …", "…'s wife") go by the roster's name of them. */
function otherNames(people: readonly Person[], attacker: readonly string[]): AttackerNames['others'] {
  const holds = new RegExp(`(?:${attacker.join('|')})`, 'u');
  return people
    .filter(({ part, name }) => part !== 'attacker' && !holds.test(name))
    .flatMap(({ name, aliases }) => aliases.filter((alias) => holds.test(alias)).map((alias) => ({ name, alias })))
    .sort((a, b) => b.alias.length - a.alias.length)
    .map(({ name, alias }) => ({
      name: name.replace(/^(?:The|A|An) /u, (article) => article.toLowerCase()),
      found: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(alias)}(?![\\p{L}\\p{N}])`, 'giu'),
    }));
}

/** No tags; what looks like code is quoted. White space to single spaces, no age after "the attacker", marks balanced, a capital at the beginning. */
function tidy(text: string): string {
  const plain = balanced(
    text
      .replace(/\s+/gu, ' ')
      .replace(/<\/?[a-z][^<>]{0,80}>/giu, '')
      .replace(/\*\*([^*]{1,200})\*\*/gu, '$1')
      .replace(/^(\p{Ll}+\([^()]{0,20}\))(?= )/u, '“$1”')
      .replace(/\b(Mr|Mrs|Ms|Miss|Dr)\. (?=\p{Lu})/gu, '$1 ')
      .replace(
        /\bsaid that (?:First|Second|Then|Now|In|On|At|By|With|From|When|While|After|Before|Although|If|There|This|That|These|Those|It|He|She|They|We|The|An?|His|Her|Their|Its|No|Some|Many|All) (?=\p{Ll})/gu,
        lowered,
      )
      .replace(
        /\b([Tt]he) attacker(?:(?:, \d{2})?(?:,? and (?:(?:his|her|their) (?:\p{Ll}+ )?accomplices? )?|, )the attacker)+\b/giu,
        '$1 attackers',
      )
      .replace(/\b(the attackers?), \d{2}(?:,|(?=[.;]|$))/giu, '$1')
      .trim(),
  );
  return sentenceCase(trimMarks(plain, ',;:–—'));
}

/** "said that First of all" → "said that first of all". */
function lowered(words: string): string {
  return `said that ${words.slice('said that '.length).toLowerCase()}`;
}

export function sentenceCase(text: string): string {
  const at = text.search(/\p{L}/u);
  const isWord =
    at !== -1 && !/\d/u.test(text.slice(0, at)) && /^[\p{L}\p{M}\d’'.-]+(?=[\s,;:!?…”"]|$)/u.test(text.slice(at));
  return !isWord ? text : text.slice(0, at) + (text[at] ?? '').toUpperCase() + text.slice(at + 1);
}

/** Quotation marks stay where they come in pairs; otherwise all of that kind go. */
function balanced(text: string): string {
  const marks = text.match(/["“”]/gu) ?? [];
  if (marks.length % 2 === 0 && marks.every((mark, at) => mark === '"' || mark === '“”'[at % 2])) return singly(text);
  const count = (mark: string): number => text.split(mark).length - 1;
  let plain = count('“') === count('”') + 1 && /: “[^“”]{12,}$/u.test(text) ? `${text}”` : text;
  if (plain === text && count('“') !== count('”')) plain = plain.replace(/[“”]/gu, '');
  if (count('"') % 2 === 1) plain = plain.replaceAll('"', '');
  return singly(plain);
}

function singly(plain: string): string {
  // "the brothers' mother" owns; it quotes nothing. Nor does "Louis' queen" where no quotation has begun.
  if (!/(?<![\p{L}\p{N}])['‘]/u.test(plain)) return plain.replace(/(?<!s)['’](?![\p{L}\p{N}])/gu, '');
  const singles =
    /(?<![\p{L}\p{N}])'|(?<!s)'(?![\p{L}\p{N}])|(?<=s)'(?! \p{Ll}|[\p{L}\p{N}])|‘|(?<!s)’(?![\p{L}\p{N}])|(?<=s)’(?! \p{Ll}|[\p{L}\p{N}])/gu;
  if ((plain.match(singles)?.length ?? 0) % 2 === 0) return plain;
  // "there were ‘serious shortcomings’ by the owners": the mark behind the "s" closes what has been opened.
  return /(?<![\p{L}\p{N}])['‘][^'‘’]{3,60}s['’] /u.test(plain) ? plain : plain.replace(singles, '');
}

/** A quotation that a cut has opened and not closed is closed where it tells something, or else loses its mark. */
export function closedMarks(text: string): string {
  const marks = text.match(/["“”]/gu) ?? [];
  if (marks.length % 2 === 0) return text;
  const direct = /(?:: |\b(?:said|was|were|is|be|been) )["“][^"“”]{12,}$/u.test(text);
  if (direct) return `${text}${marks.at(-1) === '"' ? '"' : '”'}`;
  return text.replace(/["“](?=[^"“”]*$)/u, '');
}

/** Without white space and these marks at both ends; a loop, because a pattern would look at long rows of marks twice. */
export function trimMarks(text: string, marks: string): string {
  const loose = (at: number): boolean => /\s/u.test(text.charAt(at)) || marks.includes(text.charAt(at));
  let [start, end] = [0, text.length];
  while (start < end && loose(start)) start += 1;
  while (end > start && loose(end - 1)) end -= 1;
  return text.slice(start, end);
}
