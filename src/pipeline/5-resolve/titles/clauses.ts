/**
 * A sentence → its main clause, without what opens it and what stands between its subject and verb.
 *
 * "Delivering his conclusions at the Old Bailey, Judge Lucraft said the officers …" → "Judge Lucraft said the officers …";
 * "Dr Hudson, of the London Air Ambulance team, said he was called" → "Dr Hudson said he was called".
 */
import { presentVerbs } from './present-tense.ts';

/** Enough verbs to tell a clause from a fragment: auxiliaries, regular past forms, common irregular ones. */
const finite =
  /\b(?:was|were|is|are|had|has|have|did|does|do|would|could|should|will|may|might|must|can|\p{L}{3,}ed|said|told|found|gave|saw|took|went|came|fell|began|struck|drove|left|made|met|knew|rose|ran|sent|kept|held|brought|broke|hit|lost|put|set|sank|shot|spoke|stood|thought|wrote|says|tells|led|won|heard|felt|got|hurt|let|cut|meant|paid|swam|threw|woke|bought|sold|built|caught|chose|dealt|drew|fed|fled|flew|forgot|fought|froze|grew|hid|lay|laid|lent|lit|read|rode|shook|shut|slept|slid|stuck|stole|swept|tore|taught|wore|blew|bore|bent|bled|stopped|sought|rang|sat|sprang|rejected|read|ruled|lasted|understood|became|withdrew|drank|ate|blew|bound|clung|crept|dug|fell|ground|leapt|leaned|leant|learnt|overtook|undertook|overheard|oversaw|shone|shrank|spent|spun|split|spread|sprayed|struck|swore|swung|threw|undertaken|wound up|wept|withheld|bit|burst|cost|hung|lied|mistook|quit|rid|sang|slung|strode|strove|stung|stank|upset|won|died|tied|used|owed|overcame|overthrew|overran|overrode|overturned|foresaw|forbade|foretold|withstood|partook|beat|arose|awoke|befell|bade|bid|cast|clad|forbore|forwent|gave|got|knelt|mowed|outran|rebuilt|repaid|resold|rewrote|sped|spelt|spilt|spoilt|strung|undid|unwound|wove|smelt|wants?|knows?|believes?|thinks?|remains?|seems?)\b/iu;

/** "a principled commitment", "the United States": no verb. */
const described =
  /\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|this|that|these|those|[Nn]o|more|most|very|of|by|with) (?:\p{Ll}+ly )?\p{L}{3,}ed (?=\p{L}{3,})(?!(?:the|his|her|its|their|that|them|him|this|these|those|for|and|but|out|off|over|into|onto|from|with|away|about|after|before|when|while|where|until|because|through|under|down|back|against|between|during|across|all|each|one|two|three|some|many|no)\b)/gu;

/** It has a verb that tells. */
export function hasVerb(text: string): boolean {
  const plain = text.replace(namedSo, 'Name').replace(month, 'June');
  return finite.test(plain) && finite.test(plain.replace(described, 'the '));
}

/** "Leila Sayed", "Mr Reed": a name that only looks like a past form. */
const namedSo = /(?<=[\p{L}.,] )\p{Lu}\p{Ll}*ed(?![\p{L}\p{N}])/gu;

/** "On 2 May 2016": the month, which only looks like a verb. */
const month = /(?<=\S )May\b/gu;

/** How many of its words are verbs that tell. */
export function verbsIn(text: string): number {
  return text.match(new RegExp(finite, 'giu'))?.length ?? 0;
}

/** "At 10.07 pm, while the band was still playing, two columns failed": both openings go. */
const opening =
  /^(?:\p{L}+ing|(?:Soon|Shortly|Just|Immediately|Even|Long|(?:(?:\p{L}+|\d+) )?(?:[Mm]inutes|[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears)) (?:after|before|later|earlier)|To \p{Ll}+|Because of|In|On|At|By|During|After|Before|For|With|From|As|Since|Following|Despite|Amid|Amidst|Under|Through|Against|Without|When|While|Although|If)\b[^,“"]{0,90}(?:, (?:whose|which|who|while|when|as|(?:the|his|her|their|its) [^,“"]{0,30}\b(?:anniversary|birthday|eve)|(?:the|its) (?:first|second|third|fourth|fifth|sixth|last|final|opening|closing) (?:\p{Ll}+ )?day|(?:(?:just|shortly|soon|moments) )?(?:after|before)|during|(?:published|issued|released|delivered|given|dated|signed|written))(?: [^,“"]{0,80})?)?, (?=\p{Lu}|he |she |they |it |the |an? |some |most |many |several |both |all |one |two |three |his |her |their |its |about |around |more |nearly |almost |there |nobody )/u;
/** "On September 17, 1939, after …", "In January 1959, …": a date with commas of its own. */
const dated =
  /^(?:On|In|By) (?:(?:early|late|mid-?) ?)?(?:(?:\p{Lu}\p{Ll}+ \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+),? )?\d{3,4}(?: BC| AD)?, (?=\p{L})/u;
const apposition = new RegExp(
  String.raw`^([^,;:“"]{3,60}|["“][^,;:“”"]{2,58}["”]), [^,;:]{3,90}, (?=(?:(?:\p{Ll}+ly|also|then|later) )?(?:${presentVerbs}|will|suggested|asked|added|argued|\p{Ll}+ed)\b(?! by\b)|said\b|told\b|saw\b|gave\b|was\b|were\b|is\b|are\b|has\b|have\b|had\b|found\b|says\b|wrote\b|went\b|came\b|took\b|rang\b|began\b|ran\b|left\b|made\b|knew\b|heard\b|felt\b|sent\b|held\b|continues\b|resumes\b)`,
  'u',
);
/** "“…,” Judge Lucraft said." → the words that he said. */
const attribution =
  /(?:,["”’']|["”’'],?) (?:(?:[\p{Lu}][\p{L}.’-]* ){1,4}|(?:he|she|they) |the \p{L}+ )(?:said|added|says|told (?:the|an?) \p{L}+)\.?$/u;

/** "…, an inquest at Wharfe Bridge was told on Wednesday." → what it was told. */
const toldHearing =
  /, (?:an?|the) (?:\p{L}+ ){0,3}(?:inquests?|inquiry|court|jury|tribunal|hearing)(?: [^,;:]{1,40})? (?:(?:has |had )?heard|(?:was|were|has been|had been) told)(?: [^,;:]{1,30})?\.?$/u;

/** "The jury heard on Tuesday from Ada Moe, a cook, who said the lamp was out": she says it. */
const heardFrom =
  /^(?:The|An?) (?:\p{L}+ )?(?:inquest|inquiry|court|jury|hearing|tribunal) (?:also |then )?heard (?:evidence )?(?:on \p{Lu}\p{Ll}+ |yesterday |earlier )?from ((?:\p{Lu}[\p{L}.’'-]* ){0,4}\p{Lu}[\p{L}’'-]+)(?:, (?!who\b)[^,;:“”"]{1,60}){0,2},? who (?=(?:also )?(?:said|told|described|recalled|explained|remembered|confirmed|agreed|accepted|denied|added)\b)/u;

/** "Asked by Ms Quill whether he had complained, Mr Osei said": what was asked opens it. */
const questioned =
  /^(?:Asked|Questioned|(?:Cross|Re)-examined|Pressed|Challenged)\b[^“"]{3,200}?, (?=(?:(?:Mr|Mrs|Ms|Miss|Dr|PC|Sir|\p{Lu}[\p{L}’'-]+) (?:\p{Lu}[\p{L}.’'-]* ){0,3}|he |she |they )(?:said|says|accept(?:ed|s)|agree[ds]|told|tells|den(?:ied|ies)|replie[ds]|admit(?:ted|s)|conceded|answer(?:ed|s)|insist(?:ed|s)|explain(?:ed|s))\b)/u;

/** Only where the words are too long for a title with it. */
function withoutHearing(words: string): string {
  const bare = words.length > roomy ? words.replace(toldHearing, '') : words;
  return hasVerb(bare) ? bare : words;
}
const roomy = 80;

/** "Due to shortcomings in …, including …, the officers were not aware" → what the officers were not. */
const cause = /^Due to [^“"]{3,160}?, (?=(?:the|he|she|they|it) [^,]*$)/u;
/** "When she saw the pictures she called police": no comma between the two. */
const unmarked =
  /^(?:When|While|After|Before|As) (?:he|she|they) [^,;:“"]{3,90}? (?=(?:he|she|they) \p{L}+(?:ly \p{L}+)?)/u;
/** "When the driver saw the lorry he braked": whoever saw it did it. */
const whoSaw =
  /^(?:When|As|While|After|Before) (?=(?:the|an?) )((?:the|an?) (?:\p{Ll}+ ){0,2}(?!crew |police )\p{Ll}+?(?: of (?:the )?(?:\p{Ll}+ ){0,2}[\p{L}\d]+)?) (?:first |then )?(?:saw|heard|noticed|realised|spotted|felt|smelt|arrived|reached|entered|woke) [^,;:“"]{3,90}?,? (?:he|she) (?=\p{L}+(?:ly \p{L}+)?)/u;

/** "The inquest heard that | at about 9pm, between two calls, | the crew left": when, beside what was heard. */
const heardWhen =
  /^((?:The|An?) (?:\p{L}+ ){0,2}(?:inquests?|inquiry|court|jury|hearing|tribunal|panel) (?:also |then )?(?:heard|was told|were told) that) (?:at|on|in|by|around|about|some|between|from|after|during) [^,;:“”"]{2,60}, (?:(?:at|on|in|by|around|about|between|from) [^,;:“”"]{2,50}, )?(?=(?:the|an?|he|she|they|it|\p{Lu}\p{L}+) )/u;

/** "A doctor, performed surgery": a comma that parts a subject from its verb. */
const stray =
  /^((?!(?:In|On|At|By|From|With|For|During|After|Before|Since|Under|According to) )[^,;:“"]{3,60}), (?=\p{Ll}+ed\b(?! by\b)|said\b|told\b|saw\b|gave\b|is\b|are\b|was\b|were\b|has\b|have\b|had\b|found\b)/u;

/** It leads from one sentence to the next, and a title stands alone: "Furthermore, the vote was lost" → "The vote was lost". */
const connective =
  /^(?:(?:Furthermore|Moreover|Nonetheless|Nevertheless|Meanwhile|Eventually|Therefore|Consequently),?|(?:However|Indeed|Finally|Thus|Hence|Instead|Similarly|Likewise|Overall|Additionally|Accordingly|For (?:instance|example)|In (?:fact|addition|turn|the end)|Of course|As a result|By contrast|At the same time|On the other hand),|And|But|Yet|Thus,?|So,?) (?!too\b)(?<!^So (?=(?:did|does|do|was|were|had|has|have|is|are|would|could|can|will|far|much|many)\b))(?=\p{L})/u;

/** "The board, he said, had waited" → "He said that the board had waited": who says it is not left out. */
function saidFirst(words: string): string {
  const [, begun = '', who = '', rest] = amid.exec(words) ?? behind(words);
  if (rest === undefined) return words;
  const first = begun.replace(/^(?:But|And|Yet|So(?! far\b)) (\p{Ll})/u, (_, next: string) => next.toUpperCase());
  const plain =
    /^(?:The|An?|They|He|She|It|His|Her|Their|Its|This|These|Those|There|No|None|Nobody|Nothing|One|Two|Three|Four|Some|All|Most|Within|In|On|At|By|During|After|Before)\b/u.test(
      first,
    );
  const opened = plain || dependent.test(first) ? first.charAt(0).toLowerCase() + first.slice(1) : first;
  const comma = dependent.test(first) && rest !== '' ? ',' : '';
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} that ${opened}${comma} ${rest}`.trimEnd();
}
/** "Unless the wind had changed, the roof would have come down, she said."; "None had been made since 1987, he said." */
function behind(words: string): readonly string[] {
  const [, short = '', by] = words.length > roomy - 'that '.length ? [] : (briefly.exec(words) ?? []);
  if (by !== undefined) return ['', short, by, ''];
  const [, said = '', who] =
    /^(If|Unless|Had|When|Although|Without|Until) [^“”"]{20,240}?, (?:he|she|they) (?:said|added)\.?$/u.test(words)
      ? (/^(.*), ((?:he|she|they) (?:said|added))\.?$/su.exec(words) ?? [])
      : [];
  return who === undefined ? [] : ['', said.charAt(0).toLowerCase() + said.slice(1), who, ''];
}
const dependent = /^(?:Since|When|While|As|If|Because|Although|Though|Unless|Until)\b/u;
const briefly =
  /^((?:The|An?|They|He|She|It|His|Her|Their|There|No|None|Nobody|Nothing) [^,;:“”"]{10,}), ((?:he|she|they|(?:\p{Lu}[\p{L}.’'-]* ){0,3}?\p{Lu}[\p{L}’'-]+) (?:said|added))\.?$/u;
const amid =
  /^([^,;:“"]{2,80}), ((?:he|she|they|the (?:court|inquest|inquiry|jury|hearing|tribunal)|(?:\p{Lu}[\p{L}.’'-]* ){0,3}?\p{Lu}[\p{L}’'-]+) (?:said|heard|was told|told (?:the|an?) \p{Ll}+)), (\p{Ll}.*)$/su;

/** "In a statement read by her solicitor, Ann Pell, Mrs Hale said" → "Mrs Hale said". */
const readFor =
  /^In (?:an?|his|her|their|the) (?:\p{Ll}+ ){0,2}(?:statement|letter|message|e-?mail|tribute)\b[^,“"]{0,80}\b(?:by|through|via) (?:his|her|their|the family’s|the family's) (?:\p{Ll}+ ){0,2}\p{Ll}+, (?:(?:\p{Lu}[\p{L}.’'-]* ?){1,4}, )?(?=\p{Lu})/u;

/** "A statement from Mrs Hale, read by her solicitor, Ann Pell, said" → "Mrs Hale said". */
const statementOf =
  /^(?:An?|The) (?:\p{Ll}+ )?(?:statement|letter|message) (?:from|by|of) ((?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}’'-]+), (?:which was )?(?:read|issued|given|released)\b[^,;:“”"]{0,60},(?: (?:\p{Lu}[\p{L}.’'-]* ?){1,4},)? (?=said\b)/u;

/** A dated opening ("On 21 March, …") goes as well: the event's time is shown beside its title. */
export function mainClause(words: string): string {
  const sentence = withoutHearing(
    saidFirst(
      words.replace(heardFrom, '$1 ').replace(readFor, '').replace(statementOf, '$1 ').replace(heardWhen, '$1 '),
    ),
  );
  const quoted = attribution.test(sentence)
    ? sentence.replace(attribution, '').replace(/^["“‘']/u, '')
    : sentence.replace(/^“(?=[^”]*$)/u, '');
  const bare = withoutAside(quoted.replace(questioned, ''));
  if (bare !== quoted) return bare;
  const undated = bare.replace(connective, '').replace(cause, '').replace(dated, '');
  const plain = withoutSecondOpening(withoutOpening(undated)).replace(whoSaw, '$1 ').replace(unmarked, '');
  const opened = /^\p{Lu}\p{L}+ing\b/u.test(undated) ? plain.replace(addressed, '') : plain;
  return hasVerb(opened) && opened.length >= 25 ? withoutAside(opened) : bare;
}

/** "Speaking to his parents, | Ian and Vicki Orr, | the coroner said": to whom, and not who. */
const addressed =
  /^\p{Lu}[\p{L}’'-]+(?: (?:and )?\p{Lu}[\p{L}’'-]+){0,6}, (?=(?:the|a) \p{Ll}+ (?:said|told|added|asked|heard|recorded|concluded)\b)/u;

/** "On 4 April 1949, on behalf of the board, the clerk signed it": what stands behind the date opens the sentence now. */
function withoutSecondOpening(text: string): string {
  if (!/^(?:on|in|at|by|for|with|from|after|before|during|as|when|while)\b/u.test(text)) return text;
  const rest = withoutOpening(text.charAt(0).toUpperCase() + text.slice(1));
  // "in Madrid, Spain, the board met"; "when Ada Moe came, she saw it".
  const place = /^(?:in|at|near)\b/u.test(text) && /^\p{Lu}[^,]{2,40}, /u.test(rest);
  return rest.length === text.length || place || /^(?:he|she|they|it|his|her|their|its)\b/u.test(rest) ? text : rest;
}

/** "In October the manager, Robert Quayle, wrote": the comma belongs to the name, and only "In October " opens it. */
function withoutOpening(text: string): string {
  const rest = text.replace(opening, '');
  const [names] = namesBehindTime.exec(text.slice(0, text.length - rest.length)) ?? [];
  if (names !== undefined) return text.slice(text.length - rest.length - names.length);
  if (whoever.test(rest) && hasVerb(text.slice(0, text.length - rest.length))) return text;
  const verb = /^(?:\p{Lu}[\p{L}.’-]* ?){1,4}, (\p{Ll}+)/u.exec(rest)?.[1];
  if (verb === undefined || !hasVerb(verb)) return rest;
  return text.replace(
    /^(?:In|On|At|By|(?:Shortly|Just|Soon) (?:after|before)) [\p{L}\d.:]+(?: \d{4})? (?=(?:the|an?) )/u,
    '',
  );
}

/** "On 3 May 2016 | Ivo Kern, | Ada Moss and Jan Lund sailed": the first of those who did it. */
const namesBehindTime =
  /(?<=\d(?: ?[ap]\.?m\.?| hrs)? )(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\p{L}*,? |[AP]M\b|(?:GMT|BST|UTC|BC|AD)\b)(?:\p{Lu}[\p{L}.’'-]+ ?){2,5}, $/u;

/** "After a break the jury heard from Ada Moe, | a nurse who was there": the main clause stands before the comma. */
const whoever = /^(?:an?|the) (?:[\p{L}’'-]+ ){1,5}?who\b/u;

/** "no act of the driver, Judith Farrow, contributed" → "no act of the driver contributed". */
export function withoutNames(text: string): string {
  return text.replace(
    /(\p{L} (?:of|by|that|and|with|for|to) (?:the|an?|its|his|her|their) [\p{Ll} ’'-]{3,40}), (?:\p{Lu}[\p{L}.’'-]* ?){1,4},(?: aged [\p{L}\d-]+,)?/gu,
    '$1',
  );
}

/** "Graham Pell, 58, of Mill Lane, Saltwick, denies": age and home. */
const aged =
  /^((?:\p{Lu}[\p{L}.’'-]* ){1,4}\p{Lu}[\p{L}.’'-]*), \d{1,3},(?: (?:of|from) [^,]{2,40}(?:, \p{Lu}[\p{L} ]{2,30})?,)? (?=(?!(?:his|her|their|and|the|an?|both|with)\b)\p{Ll})/u;

/** The same behind "heard how": "the inquest heard how Khan, 28, from Stafford, spent". */
const agedLater =
  /(\b(?:how|that|whether) (?:\p{Lu}[\p{L}.’'-]* ?){1,4}), \d{1,3},(?: (?:of|from) [^,]{2,40},)? (?=(?!(?:his|her|their|and|the|an?|both|with)\b)\p{Ll})/u;

/** "Four miners – … – died": what stands between two dashes, too long to stay. */
const dashed = /^([^,;:“"–—]{3,60}) [–—] [^–—“"]{40,240} [–—] (?=\p{Ll})/u;

/** "Her father, Idris, had worked": a first name alone says it too. */
const kin =
  /^(?:His|Her|Their) (?:\p{Ll}+ ){0,2}(?:mother|father|wife|husband|widow|widower|son|daughter|brother|sister|partner|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandfather|grandmother), (\p{Lu}[\p{L}’'-]+), (?=(?!who\b|whose\b|which\b|then\b|aged\b|an?\b|the\b|of\b|from\b)\p{Ll})/u;
/** "Her husband, Keith, who drove the van, identified her". */
const kinWho =
  /^(?:His|Her|Their) (?:\p{Ll}+ ){1,3}?\p{Ll}+, (?=\p{Lu}[\p{L}’'-]+, (?:who|whose|then|aged|an?|the|of|from)\b)/u;
/** "The man, named as Ivo Kern, 52, of Mill Lane, was found": an age, a home and a name between subject and verb. */
const nested =
  /^(?!(?:In|On|At|By|During|After|Before|When|While|As|For|With|From|Since|Following|Despite|Under|If|Although|\p{L}+ing|\p{L}+ed|(?:\p{L}+|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?) (?:before|after|later|earlier|ago))\b)([^,;:“"]{3,60}?)((?:, [^,;:“”"]{1,80}){2,5}), (?=(?:was|were|is|are|has|have|had|said|told|died|saw|gave|found|went|came|took|fell|left|ran|denie[sd]|\p{L}+ed)\b(?! by\b))/u;
const beside = /^(?:\d{1,3}$|aged \d|an? |the |who |whose |of |from |named |identified )/u;

/** The same in the second half of a sentence. */
const nestedLater =
  /^([^,;:“"]{3,60} (?:but|and) (?:the|an?) (?:\p{L}+ ){0,2}\p{L}+)(?:, (?:named|identified|aged|\d{1,3}|who|of)\b[^,;:“”"]{0,80}){1,2}(?:, (?:\d{1,3}|of|from|aged)\b[^,;:“”"]{0,60}){0,2}, (?=(?:was|were|had|has|died)\b)/u;

const silent = /^(?:who|whose|named|identified|aged|of|from) /u;

/** "Ada Lund, Ivo Kern, and Ola Vik, died" is a list and stays. */
function withoutNested(text: string): string {
  return text.replace(nestedLater, '$1 ').replace(nested, (whole, subject: string, aside: string) => {
    const parts = aside.slice(2).split(', ');
    // "Dorn, 52, drove into …, killing …": a verb among them is the sentence's own.
    const still = parts.every((part) => silent.test(part) || !hasVerb(part));
    return still && parts.some((part) => beside.test(part)) && !/, and /u.test(aside) && !hasVerb(subject)
      ? `${subject} `
      : whole;
  });
}

/** "His cousin, Lee Walsh, a fitter, said": the name says it without him. */
const relative = /^(?:His|Her|Their) (?:[\p{L}-]+ ){0,3}\p{Ll}+, (?=(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+, )/u;

/** "the Secretary of State for Trade (hereinafter “the Secretary”) in exercise of the powers given to her by the Act | ordered". */
const legal =
  / \((?:hereinafter|hereafter|“|")[^()]{2,80}\)|,? (?:in|under) (?:the )?exercise of (?:(?:the|his|her|its|their) )?powers? [^,;:]{3,120}?,? (?=(?:ordered|directed|made|appointed|required|issued|gave|set|announced|decided)\b)/gu;
/** "that, at 9pm, | having noticed how rough it was, | he called": why, between commas. */
const having = /, having \p{L}+ [^,;:“”"]{3,90},(?= (?:he|she|they|it|the|\p{Lu}\p{L}+) )/u;

function withoutAside(whole: string): string {
  const text = whole
    .replace(legal, (words) => (words.endsWith(' ') ? ' ' : ''))
    .replace(having, ',')
    .replace(relative, '')
    .replace(kin, '$1 ')
    .replace(kinWho, '')
    .replace(
      /, aged (?:\d{1,3}|\p{L}+(?:-\p{L}+)?), (?=(?!who|whose|and|but|from|the|then|with|his|her|nor)\p{Ll}{3,} )/gu,
      ' ',
    )
    .replace(/, aged (?:\d{1,3}|\p{L}+(?:-\p{L}+)?)(?=, )/gu, '')
    .replace(aged, '$1 ')
    .replace(agedLater, '$1 ');
  const plain = withoutNested(text.replace(dashed, '$1 ').replace(apposition, '$1 ')).replace(/ {2,}/gu, ' ');
  const subject = stray.exec(plain)?.[1];
  return subject !== undefined && !hasVerb(subject) ? plain.replace(stray, '$1 ') : plain;
}
