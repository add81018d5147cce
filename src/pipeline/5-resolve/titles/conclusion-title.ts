/**
 * An inquest's conclusion of how somebody died → its titles in its own words, best first; none of any other words.
 *
 * "The conclusion of the inquest was that Mr Lomas died from natural causes" → "The inquest concluded that Mr Lomas died from
 * natural causes", then, where there is no room for that, "Mr Lomas died from natural causes": whose finding it is stands beside
 * the title.
 */
const said =
  /^(?:The (?:jury['’]s |coroner['’]s |short-form |narrative )?conclusion(?: of the (inquest|jury|coroner)| at the inquest)? (?:was|is)(?: that|:)|(?:The|An?) (inquest|jury|coroner) (?:has |had |have )?(?:concluded|found|ruled|determined) that|I (?:have )?(?:concluded|found|determined|recorded) that) ["“]?(?=\p{Lu}|the |his |her |their )/u;
/** The conclusions that the law has words for; none that shows a wound. */
const manner =
  /\b(?:died|death was|deaths were|(?:was|were) unlawfully killed)\b(?=.*\b(?:natural causes|neglect|misadventure|accident(?:al)?|road traffic collision|industrial disease|unlawful(?:ly)?|contributed to)\b)/u;

/** So many letters leave no room for a title. */
const longest = 120;

/** The whole of a sentence, without what stands before its words. Linear in its length. */
export function conclusionTitles(sentence: string): readonly string[] {
  const [opening, first, second] = said.exec(sentence) ?? [];
  if (opening === undefined) return [];
  const told = sentence.slice(opening.length).replace(/["“”]/gu, '').replace(/\.$/u, '');
  if (told.length > longest || !manner.test(told) || /\.\s/u.test(told.replace(/\b(?:Mr|Mrs|Ms|Dr)\. /gu, '')))
    return [];
  const body = first ?? second ?? 'inquest';
  const alone = /^\p{Lu}/u.test(told) ? [told] : [];
  return [`The ${body} concluded that ${told}`, `The ${body} found that ${told}`, ...alone];
}

/** "Mr Lomas, a driver, of Mill Lane, died of a wound to the chest on 5 August" → "Mr Lomas died": of what stands in the passage. */
export function diedTitle(sentence: string): string | null {
  const [, name, verb] = died.exec(sentence) ?? [];
  return name === undefined || verb === undefined ? null : `${name} ${verb}`;
}
const died =
  /^((?:(?:Mr|Mrs|Ms|Miss|Dr|PC|Sir|Lady)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})(?:, (?:aged )?\d{1,3},|,(?! (?:said|told|whose|and|or)\b)[^;:.“”"]{2,140}?,)? (died|was killed|drowned) (?:of|from|as a result|after|when|at|in|on|with|by|there|almost)\b/u;
