/**
 * Deaths that may be no part of what the documents tell of → who of all the people counts as killed.
 *
 * "The owner died in January last year", "died in 2009" → a death told by its month or year alone, with nothing that brought it on:
 * that person was killed only where an inquest is told of and nobody else died. "The late Mr Vale", "Mr Vale’s widow" → killed,
 * unless so plain a death of his is told elsewhere.
 */
import type { PersonId } from '../../../model/ids.ts';
import type { Sign } from './part-of.ts';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const time = `(?:(?:early |late )?in (?:(?:early|late|mid|the (?:spring|summer|autumn|winter) of) ?)?(?:${month} (?:of )?)?(?:(?:1[5-9]|20)\\d{2}|last year|this year)|in ${month}|last (?:year|${month}|spring|summer|autumn|winter)|(?:\\p{L}+ ){1,2}years? (?:later|ago|before|earlier|afterwards))`;
const apart = new RegExp(
  `^(?:,? (?:aged )?\\d{1,3}(?=,))?(?:,[^,.;]{0,70},)?,? (?:who )?(?:(?:has|had|later|also|since|himself|herself) ){0,2}died (?:aged \\d{1,3} |at home |at the age of \\d{1,3} )?${time}(?=[.,;)]|$| and\\b| aged\\b| at the age\\b| before\\b)`,
  'u',
);
const lateBefore =
  /\b(?:widow of|widower of|funeral of|[Tt]he late) (?!by\b|in\b|at\b|and injuring)(?:(?!ringleader|attacker|killer|gunman|bomber|terrorist)[\p{L}’'-]+ ){0,5}$/u;
const lateOwned = /^['’]s (?:widow|widower|funeral)\b/u;

/** `after` are the words behind the name. */
export function isDeathApart(after: string): boolean {
  return apart.test(after);
}

/** Said of anybody who is dead. */
export function isMourned(before: string, after: string): boolean {
  return lateBefore.test(before) || lateOwned.test(after);
}

/** An inquest, or a death that somebody is to blame for. */
export function tellsOfDeaths(texts: readonly string[]): boolean {
  // "killing 21 people": who died in another year is none of them.
  if (texts.some((text) => several.test(text))) return false;
  return texts.some((text) => /\b(?:[Ii]nquests?|[Cc]oroner|fatal(?:ly|ities)?|manslaughter|murder\w*)\b/u.test(text));
}

const several =
  /\b(?:kill(?:ed|ing)|deaths of|died) (?:[1-9]\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)\b|\b(?:[1-9]\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{Ll}+ ){0,2}(?:people|men|women|children|victims) (?:were (?:\p{Ll}+ )?killed|died|lost their lives)\b/iu;

/** `deaths`: the documents tell of deaths that are looked into. */
export function killedOf(
  signs: Iterable<readonly [PersonId, ReadonlySet<Sign>]>,
  deaths: boolean,
): ReadonlySet<PersonId> {
  const all = [...signs];
  const surely = all.flatMap(([id, own]) =>
    own.has('killed') || (own.has('mourned') && !own.has('died')) ? [id] : [],
  );
  if (surely.length > 0 || !deaths) return new Set(surely);
  return new Set(all.flatMap(([id, own]) => (own.has('died') && !own.has('witness') ? [id] : [])));
}
