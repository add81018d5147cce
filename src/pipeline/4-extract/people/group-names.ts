/**
 * Names as sighted → one group for each person: a full name and the shorter ones that can only be the same person's.
 *
 * `Nathan Crewe`, `Mr Crewe`, `Kelly Crewe` → `[Nathan Crewe, Mr Crewe]` and `[Kelly Crewe]`; "Ms Crewe" beside two women of that name
 * joins neither, nor does `Kelly` beside two Kellys.
 */
import { type ParsedName, parseName } from './parse-name.ts';
import { policeTitles, rankOf } from './titles.ts';

export interface NameGroup {
  /** The fullest first, then in the order in which they are met. Never empty. */
  readonly names: readonly string[];
}
interface Growing {
  readonly names: string[];
  readonly parsed: ParsedName;
  rank: string;
}

export interface AboutNames {
  /** Those that the text brings in as somebody's relative, so that "Mrs Hale, their mother" is not Ruth Hale. */
  readonly relatives: ReadonlySet<string>;
  /** The ages that stand beside them. */
  readonly ages: ReadonlyMap<string, readonly number[]>;
}
const nothingMore: AboutNames = { relatives: new Set(), ages: new Map() };

/** `names` in document order, repeats allowed. Linear but for people of one surname, or of one given name, who are compared. */
export function groupNames(names: readonly string[], about: AboutNames = nothingMore): readonly NameGroup[] {
  const once = [...new Set(names)].map((name) => ({ name, parsed: parseName(name) }));
  const groups: Growing[] = [];
  const bySurname = new Map<string, readonly Growing[]>();
  const byGiven = new Map<string, Growing[]>();
  for (const { name, parsed } of [...once].sort((a, b) => weight(b.parsed) - weight(a.parsed))) {
    const key = parsed.surname ?? name.split(/\s+/u).at(-1) ?? name;
    const family = bySurname.get(key) ?? knights(parsed, byGiven);
    const fits = [
      ...family.filter(
        (group) =>
          fitsGroup(name, parsed, group) &&
          !isRelativeOf(name, parsed, group, about.relatives) &&
          !isElderOf(parsed, group, about.ages),
      ),
      ...(isBare(name, parsed) ? calledSo(name, byGiven.get(name) ?? [], bySurname, about) : []),
    ];
    const [only] = fits;
    if (fits.length > 1 || (only === undefined && isShared(name, parsed, family))) continue;
    if (only !== undefined) {
      only.names.push(name);
      if (only.rank === '') only.rank = rankOf(parsed.title);
      continue;
    }
    const group = { names: [name], parsed, rank: rankOf(parsed.title) };
    groups.push(group);
    bySurname.set(key, [...family, group]);
    if (parsed.given !== null) {
      const namesakes = byGiven.get(parsed.given);
      if (namesakes === undefined) byGiven.set(parsed.given, [group]);
      else namesakes.push(group);
    }
  }
  const first = new Map(once.map(({ name }, index) => [name, index] as const));
  const place = (group: Growing): number => Math.min(...group.names.map((name) => first.get(name) ?? 0));
  return groups.sort((a, b) => place(a) - place(b)).map(({ names: own }) => ({ names: own }));
}

/** "Dame Moira" and "Sir Alan" are called by their given names. */
const knightly = /^(?:Sir|Dame|Lady|Sister|Fr|Father)$/u;

function knights(
  { title, surname, given }: ParsedName,
  byGiven: ReadonlyMap<string, readonly Growing[]>,
): readonly Growing[] {
  const last = title.at(-1) ?? '';
  if (given !== null || !knightly.test(last)) return [];
  return (byGiven.get(surname ?? '') ?? []).filter(({ parsed }) => parsed.title.includes(last));
}

const isBare = (name: string, { title, surname }: ParsedName): boolean =>
  title.length === 0 && surname === null && !/\s/u.test(name);

/**
 * "Joanna, 34" after "the death of Joanna Hale", where no age of hers is another. Who is brought in as a relative ("her father, David")
 * is none of another family; who is known by an office or a rank is not called so beside an age.
 */
function calledSo(
  name: string,
  namesakes: readonly Growing[],
  bySurname: ReadonlyMap<string, readonly Growing[]>,
  { relatives, ages }: AboutNames,
): readonly Growing[] {
  const own = ages.get(name) ?? [];
  return namesakes.filter(({ parsed, names }) => {
    const theirs = names.flatMap((one) => ages.get(one) ?? []);
    if (own.some((age) => theirs.some((other) => Math.abs(age - other) > oddYears))) return false;
    if (theirs.length === 0 && parsed.title.some((word) => !courtesy.test(word))) return false;
    if (!relatives.has(name)) return true;
    return names.some((one) => relatives.has(one)) || (bySurname.get(parsed.surname ?? '')?.length ?? 0) > 1;
  });
}
const courtesy = /^(?:Mr|Mrs|Ms|Miss)$/u;
/** Between documents an age may be a year or two out. */
const oddYears = 2;

/** Full names with a title, full names, a title with a surname, a surname. */
function weight({ given, title, surname }: ParsedName): number {
  return (given === null ? 0 : 4) + (title.length === 0 ? 0 : 1) + (surname === null ? 0 : 1);
}

/** "Ivo Kern Sr" is not "Ivo Kern Jr". */
function isOtherGeneration(one: ParsedName, other: ParsedName): boolean {
  const [a, b] = [one, other].map(
    ({ postNominal }) => /^[JS]/u.exec(/^(?:Jr|Jnr|Sr|Snr)$/u.exec(postNominal ?? '')?.[0] ?? '')?.[0],
  );
  return a !== undefined && b !== undefined && a !== b;
}

function fitsGroup(name: string, one: ParsedName, { parsed, rank, names }: Growing): boolean {
  if (isOtherGeneration(one, parsed)) return false;
  if (one.surname === null) return parsed.surname !== null && parsed.surname === name;
  if (parsed.given === one.surname && one.given === null && one.title.length > 0) return parsed.surname !== one.surname;
  if (parsed.surname !== one.surname) return names[0] === name;
  if (one.title.length > 0 && endsAlike(name, one, names[0] ?? '')) return true;
  if (one.gender !== 'unknown' && parsed.gender !== 'unknown' && one.gender !== parsed.gender) return false;
  if (one.given !== null && parsed.given !== null)
    return sameGiven(one.given, parsed.given) && sameMiddle(name, names[0] ?? '');
  return agreeingRanks(rankOf(one.title), rank);
}

/** A surname alone that is brought in as a relative belongs to no full name that is not. */
function isRelativeOf(
  name: string,
  { given }: ParsedName,
  { names }: Growing,
  relatives: ReadonlySet<string>,
): boolean {
  return given === null && relatives.has(name) && !names.some((one) => relatives.has(one));
}

/** "Mrs Dunne" beside "Ellis Dunne, 16": nobody calls a child so. */
function isElderOf({ given, title }: ParsedName, { names }: Growing, ages: AboutNames['ages']): boolean {
  if (given !== null || !/^(?:Mr|Mrs)$/u.test(title.at(-1) ?? '')) return false;
  return names.some((one) => ages.get(one)?.some((age) => age < grownUp) === true);
}
const grownUp = 17;

/** "Mr St John Moore" of "Declan St John Moore". */
function endsAlike(name: string, { title }: ParsedName, full: string): boolean {
  const words = name.split(' ').slice(title.length);
  return words.length > 1 && full.endsWith(` ${words.join(' ')}`);
}

const sameGiven = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** "John A Smith" and "John B Smith" are two people; "John Smith" may be either. */
function sameMiddle(a: string, b: string): boolean {
  const initial = (name: string): string | undefined => /\s(\p{Lu})\.?\s\p{Lu}\p{Ll}/u.exec(name)?.[1];
  const [one, other] = [initial(a), initial(b)];
  return one === undefined || other === undefined || one === other;
}

/** A constable is not the sergeant of the same name; "Chief Inspector" and "Inspector" may be one, as may "Mr" and any. */
function agreeingRanks(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b || !isPolice(a) || !isPolice(b))
    return !(isLearned(a) && isLearned(b) && a !== b);
  return a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
const isPolice = (rank: string): boolean =>
  rank.split(' ').some((word) => policeTitles.has(word.charAt(0).toUpperCase() + word.slice(1)));
const isLearned = (rank: string): boolean => /^(?:professor|reverend|captain|judge|colonel|councillor)$/u.test(rank);

/** A bare name or a title with a surname that two people share is left to be counted, not made a third. */
function isShared(_name: string, { surname, given, gender }: ParsedName, family: readonly Growing[]): boolean {
  if (given !== null || surname === null) return false;
  return (
    family.filter(({ parsed }) => gender === 'unknown' || parsed.gender === 'unknown' || parsed.gender === gender)
      .length > 1
  );
}
