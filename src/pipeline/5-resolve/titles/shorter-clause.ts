/**
 * A clause too long for a title → the same without what can go: when and where it was said, the ages and names in a list.
 *
 * "Ms Vale said in her closing speech that the gate was open" → "Ms Vale said that the gate was open";
 * "Ana Lund, 51, Piet Dorn, 33, and Ola Vik, 44, were killed" → "Ana Lund, Piet Dorn and Ola Vik were killed".
 */
import { trimMarks } from './clean-words.ts';
import { listedPeople, listedPerson as name, numbers } from './list-of-people.ts';
import { withoutRelative } from './without-middle.ts';

const adjunct =
  /^([^,;:“”"]{2,60}? (?:said|submitted|argued|suggested|concluded|found|heard|(?:was|were) told|(?:told|reminded) (?:the|an?|his|her|their) \p{L}+)),? (?:in|on|at|by|under|during|before|after|from|outside|last|yesterday|afterwards|later|earlier|when)\b[^,;:“”"]{0,60}?,? that /u;
/** "An investigation into the death of Mr Lomas found that": by whom it was found stands beside the title. */
const finding = /^[^,;:“”"]{12,110}? (?:has |have |had )?(found|concluded|ruled|recommended) that /u;
/** "Sergeant Ian Cropper, the custody sergeant, face": who somebody is. */
const beside = /(?<=\p{Lu}\p{L}{1,30} )(\p{Lu}\p{L}{1,30}), (?:the|an?|his|her|their) [\p{L}’' -]{3,60}, /u;
/** "Station manager Alan Frith of Harrowby Fire Service was": for whom somebody works. */
const ofBody =
  /^((?:\p{L}+ ){0,4}\p{Lu}\p{L}+ \p{Lu}\p{L}+),? (?:of|from) (?:the )?(?:\p{Lu}[\p{L}’'-]* |and |for |of ){1,8}(?=(?:was|were|is|had|has|said|told|gave)\b)/u;

/** Of "said that the gate", but "said that on Monday" keeps it. */
const saidThat =
  /^([^,;:“”"]{2,60}? said) that (?!(?:on|at|in|by|during|about|around|after|before|between|from|until|since) )/u;
/** "The last boat, that of the harbour master, Ola Vik, was": whose it is. */
const thatOf = /^([^,;:“"]{3,60}), that of [^;:“”"]{3,90}, (?=(?:was|were|had|has)\b)/u;
/** "A night watchman who saw a man inside minutes before it caught fire said that": by what he is known. */
const whoSaid =
  /^((?:The|An?) [\p{L} -]{3,40}) who (?:(?!\b(?:said|told)\b)[^,;:“”"]){10,120} (said|told (?:the|an?) \p{L}+)(?: yesterday| on \p{Lu}\p{Ll}+)? that /u;

/** "Two brothers walking to school, Noah Finch, 8, and Adam Finch, 11, were hurt": who they are. */
const theseAre = new RegExp(
  `^(\\p{Lu}[^,:;“"]{3,60}), ${name}(?:,? (?:and )?${name}){0,6}, (?=(?:were|was|died|had)\\b)`,
  'u',
);
/** "The inquest into the death of Ada Lund, who died when fire broke out" → "Fire broke out". */
const how = /, who (?:was killed|were killed|died) (?:when|after) ((?:the |a |an )?\p{L}+ [^,;“"]{10,90})$/u;

function since(clause: string, longest: number): string[] {
  const found = how.exec(clause)?.[1];
  return found === undefined || found.length > longest ? [] : [found.charAt(0).toUpperCase() + found.slice(1)];
}

/** "the deaths of Ana Lund, Piet Dorn and Ola Vik" → "the deaths of three people". */
const deathsOf = new RegExp(
  `\\b(deaths?|killings?|murders?|manslaughter) of (${name}(?:, ${name}){0,30}),? and ${name}(?=[ ,.]|$)`,
  'u',
);

function counted(clause: string): string {
  return clause.replace(deathsOf, (_, fate: string, first: string) => {
    const count = first.split(/, (?=\p{Lu})/u).length + 1;
    return `${fate} of ${numbers[count] ?? count} people`;
  });
}

/** The clause itself last, without its full stop. */
export function shorterWays(sentence: string, longest: number): readonly string[] {
  const clause = trimMarks(sentence, '.');
  if (clause.length <= longest) return [clause];
  const said = clause.replace(adjunct, '$1 that ');
  const brief = said.replace(/^([^,;:“”"]{2,60}?) told (?:the|an?) (?:\p{L}[\p{L}’'-]* ){1,5}that /u, '$1 said ');
  const found = clause.replace(finding, 'It was $1 that ');
  const bare = found.replace(beside, '$1 ');
  return [
    said,
    brief,
    ...listedPeople(clause, longest),
    said.replace(saidThat, '$1 '),
    clause.replace(thatOf, '$1 '),
    clause.replace(whoSaid, '$1 $2 that '),
    clause.replace(ofBody, '$1 '),
    clause.replace(beside, '$1 '),
    found,
    bare,
    clause.replace(theseAre, '$1 '),
    withoutRelative(clause),
    ...since(clause, longest),
    counted(clause),
    clause,
  ];
}
