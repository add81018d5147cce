/**
 * All places where the documents name a person → the part that the person takes, and the description.
 *
 * "PC Palmer's widow" and "PC Palmer suffering fatal injuries" → Keith Palmer, killed; ", 54," after "killing American
 * tourist" → Kurt Cochran, killed, "American tourist, aged 54."
 */
import type { Person } from '../../../model/entities.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention } from '../../artifacts.ts';
import { bySentence, type Reading } from '../reading.ts';
import { didAttack, isAloneInClause } from './attack-deeds.ts';
import { attackSigns, isOneAttacker, tellsOfAttack } from './attack-signs.ts';
import { deathSigns, diedWithOthers } from './death-signs.ts';
import { type Described, describedAt, descriptionFrom } from './describe-person.ts';
import { killedOf, tellsOfDeaths } from './died-apart.ts';
import { whoDied } from './died-of-it.ts';
import { killedByNumber } from './killed-by-number.ts';
import { isListed } from './listed-names.ts';
import type { Gender } from './name-lexicon.ts';
import { parseName } from './parse-name.ts';
import { type NamedPlace, partFrom, type Sign, signsAt, signsOfName } from './part-of.ts';
import { isRollOfDead } from './roll-of-dead.ts';
import { saidMurdered } from './said-murdered.ts';
import { tellsOfSheriffCourt } from './sheriff.ts';
import { sitsAsCoroner } from './sits-as-coroner.ts';
import { whoseKin } from './whose-kin.ts';

type Mention = EntityMention<PersonId>;

/** A passage with the names in it, in order. */
export interface NamedPassage {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  /** A name in it may be one of several people's. */
  readonly unclear: boolean;
}
interface Gathered {
  readonly signs: Set<Sign>;
  readonly described: Described[];
  /** Whose kin the person is called; several in a group where it may be any of them. */
  readonly kinOf: (readonly PersonId[])[];
}

/** The people in the order given; names of others are passed over. Linear in the number of mentions. */
export function withParts(people: readonly Person[], passages: readonly NamedPassage[]): readonly Person[] {
  const violent = tellsOfAttack(passages.map(({ reading }) => reading.passage.text));
  const gathered = new Map<PersonId, Gathered>(
    people.map(({ id }) => [id, { signs: new Set<Sign>(), described: [], kinOf: [] }] as const),
  );
  const genders = new Map(people.map(({ id, name }) => [id, parseName(name).gender] as const));
  const genderOf = (id: PersonId): Gender => genders.get(id) ?? 'unknown';
  let subject: PersonId | null = null;
  let before: readonly PersonId[] = [];
  let above = '';
  for (const passage of passages) {
    gather(passage, violent, gathered, genderOf, before);
    if (isRollOfDead(passage.reading, above))
      for (const { id } of passage.mentions) gathered.get(id)?.signs.add('killed');
    const spared = (id: PersonId): boolean => !harmed.some((sign) => gathered.get(id)?.signs.has(sign));
    for (const id of whoDied(passage.reading.passage.text, passage.mentions, before, spared))
      gathered.get(id)?.signs.add('killed');
    for (const id of murderedIn(passage, genderOf)) if (spared(id)) gathered.get(id)?.signs.add('killed');
    above = passage.reading.passage.text;
    before = passage.unclear ? [] : [...new Set(passage.mentions.map(({ id }) => id))].slice(0, longestList);
    subject = gatherDeeds(passage, violent, gathered, genders, subject);
  }
  const dead = killedOf(
    [...gathered].map(([id, { signs }]) => [id, signs] as const),
    tellsOfDeaths(passages.map(({ reading }) => reading.passage.text)),
  );
  const counted = dead.size === 0 ? killedByNumber(passages) : dead;
  const inSheriffCourt = tellsOfSheriffCourt(passages.map(({ reading }) => reading.passage.text));
  const told = people.map((person) =>
    described(person, gathered.get(person.id), counted.has(person.id), inSheriffCourt),
  );
  const killed = new Set(told.flatMap(({ id, part }) => (part === 'killed' ? [id] : [])));
  const families = new Set(told.flatMap(({ name, part }) => (part === 'killed' ? surnameOf(name) : [])));
  const opened = new Set(people.flatMap(({ id }) => (gathered.get(id)?.signs.has('sits') === true ? [id] : [])));
  const sitting = sitsAsCoroner(told, passages, opened);
  return told.map((person) => {
    if (person.id === sitting) return { ...person, part: 'coroner' };
    const own = gathered.get(person.id);
    const related = own?.signs.has('kin') === true && surnameOf(person.name).some((surname) => families.has(surname));
    const mourns =
      related || (own?.kinOf ?? []).some((group) => group.length > 0 && group.every((id) => killed.has(id)));
    return mourns && /^(?:other|witness)$/u.test(person.part) ? { ...person, part: 'bereaved' } : person;
  });
}

/** "The night she was murdered", in a sentence that names one who can be meant. */
function murderedIn({ reading, mentions, unclear }: NamedPassage, genderOf: (id: PersonId) => Gender): PersonId[] {
  if (unclear) return [];
  const dealt = bySentence(mentions, reading.sentences);
  return reading.sentences.flatMap(
    (sentence, at) => saidMurdered(reading.passage.text, sentence, dealt[at] ?? [], genderOf) ?? [],
  );
}

/** Whose death nobody looks into together with that of those whom they harmed, or who only speak there. */
const harmed: readonly Sign[] = [
  'attacker',
  'convicted',
  'defendant',
  'coroner',
  'judge',
  'counsel',
  'witness',
  'police',
];

const surnameOf = (name: string): readonly string[] => {
  const { surname } = parseName(name);
  return surname === null ? [] : [surname];
};

/** `before`: whom the passage before names. */
function gather(
  { reading, mentions }: NamedPassage,
  violent: boolean,
  gathered: ReadonlyMap<PersonId, Gathered>,
  genderOf: (id: PersonId) => Gender,
  before: readonly PersonId[],
): void {
  const { text } = reading.passage;
  const outer = mentions.filter((one, at) => (mentions[at - 1]?.end ?? -1) < one.end);
  let row = null as Row | null;
  let index = -1;
  for (const [at, sentence] of bySentence(outer, reading.sentences).entries()) {
    for (const mention of sentence) {
      index += 1;
      const place = placeOf(reading, at, mention.start, mention.end);
      const signs = signsAt(place, violent);
      const listed: Row | null =
        row !== null && isListed(text.slice(row.end, mention.start)) && !isAloneInClause(place) ? row : null;
      const own: Sign | null =
        (listed?.sign === 'attacker' ? listed.sign : signs.find((sign) => sign === 'attacker')) ??
        signs.find((sign) => sign === 'killed' || sign === 'injured') ??
        listed?.sign ??
        null;
      const passed = own === 'attacker' && isOneAttacker(place.before) ? null : own;
      row = { end: mention.end, sign: passed, ids: [...(listed?.ids ?? []).slice(1 - longestList), mention.id] };
      const into = gathered.get(mention.id);
      for (const sign of [...signs, ...(own === null ? [] : [own])]) into?.signs.add(sign);
      if (befellAll(place, violent))
        for (const id of row.ids)
          for (const sign of signs) if (sign === own || sign === 'sentenced') gathered.get(id)?.signs.add(sign);
      into?.described.push(describedAt(place));
      if (!signs.includes('kin')) continue;
      into?.kinOf.push(...whoseKin({ place, mentions: outer, at: index, before, genderOf }));
    }
  }
}

/** What is said of "he" or "she" as the doer of the attack, where the sentence before names one person and opens with the name. */
function gatherDeeds(
  { reading, mentions, unclear }: NamedPassage,
  violent: boolean,
  gathered: ReadonlyMap<PersonId, Gathered>,
  genders: ReadonlyMap<PersonId, Gender>,
  before: PersonId | null,
): PersonId | null {
  let subject = unclear ? null : before;
  const dealt = bySentence(mentions, reading.sentences);
  for (const [at, sentence] of reading.sentences.entries()) {
    const own = dealt[at] ?? [];
    const pronoun = /^(?:He|She)\b/u.exec(sentence.text)?.[0];
    const gender = subject === null ? undefined : genders.get(subject);
    if (subject !== null && pronoun !== undefined && gender !== (pronoun === 'He' ? 'female' : 'male')) {
      const place = placeOf(reading, at, sentence.start, sentence.start + pronoun.length);
      const alone = { ...place, before: '' };
      for (const sign of [...attackSigns(alone, violent), ...deathSigns(alone)]) gathered.get(subject)?.signs.add(sign);
    } else subject = null;
    const [first] = own;
    const alone = first !== undefined && own.every(({ id }) => id === first.id) && first.start === sentence.start;
    // "Paul Vale had trusted him. He": another than Paul Vale.
    if (alone && !unclear) subject = /\b(?:him\b|her[.,;])/u.test(sentence.text) ? null : first.id;
    else if (own.length > 0) subject = null;
  }
  return subject;
}

/** Of a longer list the last so many are remembered, so that a list of thousands costs no more than its length. */
const longestList = 40;

/** People named one after the other in a list, and what befell them. */
interface Row {
  readonly end: number;
  readonly sign: Sign | null;
  readonly ids: readonly PersonId[];
}

/** "Ellen Marsh, 41, and Peter Oduya, 67, were killed": said at the end of a list of all in it. */
function befellAll({ after }: NamedPlace, violent: boolean): boolean {
  return (
    /^(?:,? (?:aged )?\d{1,3}(?: and \d{1,3})?,?)?(?:,[^,.;]{0,70},)?(?:,| [–—-])? (?:(?:all|both|who) ){0,2}(?:were|died|drowned|perished|lost their|ploughed|mowed|drove|stabbed|shot|killed|murdered|opened fire|launched|embarked|carried out)\b/u.test(
      after,
    ) ||
    didAttack(after, violent) ||
    diedWithOthers(after)
  );
}

const reach = 220;

function placeOf({ passage: { text }, sentences }: Reading, at: number, start: number, end: number): NamedPlace {
  const sentence = sentences[at] ?? { start, end };
  return {
    before: text.slice(Math.max(0, start - reach), start),
    after: text.slice(end, Math.min(sentence.end, end + reach)),
    sentence: text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)),
  };
}

function described(person: Person, gathered: Gathered | undefined, killed: boolean, inSheriffCourt: boolean): Person {
  const signs = new Set<Sign>([...(gathered?.signs ?? []), ...(killed ? (['killed'] as const) : [])]);
  for (const name of [person.name, ...person.aliases]) {
    const { title, postNominal } = parseName(name);
    for (const sign of signsOfName(title, postNominal)) signs.add(sign);
  }
  if (inSheriffCourt && signs.has('sheriff')) signs.add('judge');
  if (gathered?.signs.has('sits') === true && !gathered.signs.has('counsel')) signs.add('judge');
  const description = descriptionFrom(gathered?.described ?? []);
  return { ...person, part: partFrom(signs), ...(description === undefined ? {} : { description }) };
}
