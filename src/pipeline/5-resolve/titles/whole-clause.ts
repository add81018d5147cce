/**
 * A clause cut out of a sentence → whether it stands by itself, and whether it shows a wound.
 *
 * "The helicopter landed" → whole; "Dr Hudson said a review of the case" and "When she saw the pictures" → not.
 */
import { hasVerb, verbsIn } from './clauses.ts';

/** Half a sentence: what it waits for has been cut. */
const waiting =
  /^(?:When|Where|While|After|Before|If|As|Although|Had|Due to|Because|Since|Unless|Until|Though|Even if|Whether|Asked|(?:Cross|Re)-examined|Questioned)\b|\b(?:that|said|whether),? (?:where|when|if|while|although|unless|had (?:he|she|they|it|the|an?)\b)[^,]*$/u;
/** A clause must not end on a word that waits for another. */
const dangling =
  /\s["“]?(?:the|a|an|of|to|in|on|at|by|for|with|and|or|but|that|his|her|their|its|those|these|had|has|have|was|were|is|are|been|be|said|says|told|added|from|as|not|no|any|when|whose|could|would|should|may|might|he|she|they|it|who|which|because|able|possible|rare|likely|unlikely|difficult|impossible|necessary|allowed|asked|urged|gave|given|found|called|contributed|representing|than|whether|initially|Mr|Mrs|Ms|Dr|PC|Judge|two|one|asking|letting|adding|saying|including|eventually|showed|shows|suggested|explained|noted|argued|stated|concluded|described|believed|knew|shown|wrote|then|considered|examined|discussed|rejected|confirmed|denied|recommended|shortly|almost|nearly|approximately|about|around|roughly|only|just|during|despite|without|among|upon|per|via|until|till|unless|across|against|between|so far)["”]?$|\b(?:told|asked|urged) (?:the|a|an) \p{L}+$|\bbetween \S+$|\b(?:told|asked) (?:the|a|an) \p{L}+ (?:in|on|at) \p{L}+$|\b(?:until|by) (?:\S+ ){1,2}(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$|\bto (?:operate|remain|make|take|give|get|keep|put|bring|hold|leave|find)$|\bon behalf of .{2,40}$|\bin (?:connection|part|addition|response|relation|regard)$|\bas (?:far|soon|long)$|\b(?:went|goes)$|\b(?:would|will|to|could|should|must) appear$|\b(?:ask|asked|urge|urged|tell|invite|invited|warn|warned|beg|begged|want|wanted) (?:anyone|anybody|everyone|everybody|people|residents|motorists|drivers|witnesses|passengers)$/iu;
/** What is done, without who does it: "Fuelled by rumours", "Looking to the Declaration for a model", "Stating that she was willing". */
const participle =
  /^(?!During\b)(?:\p{L}+ly )?(?:\p{Lu}\p{L}+ing that\b|\p{Lu}\p{L}+(?:ed|ing) (?:by|with|in|to|of|from|as|for|the|an?|at|on|his|her|their|its)\b(?!.*\b(?:was|were|had|is|are|has|did|would|could)\b))/u;
/** A place or time, and nothing that happened there: "On the last occasion that they had met, in 1614". */
const setting =
  /^(?:On|In|At|By|During|For|From|With|Under|Through|Against) [^,]*\b(?:that|which|who|when|where)\b[^,]*(?:, (?:on|in|at|by) [^,]*)?$/u;
/** When it was, twice, and nothing that happened: "At 6 pm, while the choir was singing"; "In the spring, and had been refused". */
const onlyWhen =
  /^((?:On|In|At|By|During|For|From|Around|About|Just|Shortly|Soon|Some|Late|Early) [^,]{1,60}), (?:while|when|as|just as|just after|just before|shortly|moments|after|before|until|with|where|because|and (?:had|has|was|were|did)|but (?:had|has|was|were|did)) [^,]*$/u;
/** "said he thought" has yet to say what. */
const unthought =
  /\b(?:said|says|told \p{L}+|added)(?: that)? (?:he|she|they|it) (?:\p{L}+ly )?(?:thought|believed|felt|hoped|remembered|recalled|assumed|understood|feared|expected)$/u;
/** What was declared has been cut: "The Assembly declared"; "War was declared" is whole. */
const unsaid =
  /(?<!\b(?:was|were|been|be|is|are) )\b(?:declared|announced|decided|insisted|demanded|ordered|asserted|claimed|proposed|maintained|moved that)$/u;
/** What was told has been cut: "Dr Mallory told the Rowan Ward Inquiry", "They said in a statement read"; "he was told the truth" is whole. */
const untold =
  /\b(?:said|says|added|wrote) in (?:an?|the|his|her|their) (?:\p{L}+ ){0,2}(?:statements?|letters?|interviews?|emails?|posts?|reports?)(?: (?:read|issued|released|published|sent|given|made|posted)(?: (?!that\b)\p{L}+){0,5})?$|(?<!\b(?:was|were|been|be|is|are) )\btold (?:(?:the|an?) (?:\p{Lu}[\p{L}’'-]* ){1,4}\p{Lu}[\p{L}’'-]*|(?:his|her|their) \p{Ll}+|investigators|detectives|police|officers|jurors|reporters|journalists|(?:the|an?) \p{Ll}+(?: \p{Ll}+)?, (?:\p{Lu}[\p{L}.’'-]* ?){1,4}|(?:the|an?) (?:\p{Ll}+ ){1,4}(?:inquiry|inquest|court|jury|hearing|tribunal|panel|committee|judge|coroner)|(?:him|her|them) (?:on|in|at|by) (?:\p{L}+ )?[\p{L}\p{N}]+)$/u;
/** "A climbing instructor who fell to her death": nothing is said of who that is. */
const someone = /^([^,;:]{2,60}?) who (.+)$/u;
/** "Mr Vale and injured three others", "Ada Lund were all killed": the rest of a list, or its beginning, has been cut. */
const cutList =
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:and (?!(?:injured|wounded|related|retired|married|armed|alleged|accused|missing)\b (?!\p{L}+ others))(?:\p{Ll}+ly )?\p{Ll}{3,}ed (?:the|an?|his|her|their|two|three|four|five|six|several|many|others|\d+|him|them)\b|(?:were|are) (?:all|both|each)\b)/u;
/** "Who died when he was caught": its verbs are not the sentence's. */
const hanging = / (?:when|after|before|while|because|where|until|as) (?:he|she|they|it|the|an?|his|her|their)\b.*$/u;
/** "who had twice renewed her papers": one verb, and not two. */
const helping =
  /\b(?:had|has|have|was|were)(?: (?:not|never|also|just|once|twice|long|already|\p{L}+ly|been)){0,3} (?=\p{Ll}{2,}(?:ed|en|wn|one|ome|ept|eft|elt|ent|ost|old|ound|ght|ade|ead)\b)/gu;
/** "The gate was shut, and on 5 March": what happened then has been cut; "in May, and in June" is whole. */
const nextTime = /, (?:and|but) (?:on|in|at|by|during|from) [^,;:]{2,40}(?:, \d{4})?$/u;
/** "She was told by the director": what, has been cut. */
const toldBy =
  /\b(?:was|were|been) (?:also )?(?:told|informed|assured|advised) by (?!.*\b(?:that|to|of|about)\b)[^;:“”"]*$/u;
/** It ends on a word or time that stands between commas: "The Assembly declared, on 2 November". */
const interrupted =
  /, (?:however|nonetheless|nevertheless|though|therefore|instead|meanwhile|indeed|too|(?:on|in|at|by) [^,]{1,40})$/u;
/** Doing nothing yet: the verb is still to come. */
const noun =
  /^((?:(?:At|In|On|During|Before|After) [^,]{2,40}, )?[^,]{2,60}), (?:an?|the|who|which|whose|of|for) [^,]*$/u;
/** Reported words that are no clause themselves: "said a review of their intelligence". */
const reported =
  /\b(?:said|says|adding|suggested|believed|(?:showed|found|said|heard|revealed|recommended|concluded|ruled|accepted|argued|submitted|and) that|told (?:the|an?) \p{L}+ that) (?!["“‘'])(.+)$/u;
/** "One struck …", "Others were …": of what, stands in another sentence. */
const fragment = /^(?:One|Others|Another|Both|Each|Neither|Several) (?:was|were|had|is|are|struck|hit|\p{L}+ed)\b/u;
const graphic =
  /\b(?:stab\w*|wound(?! up\b)\w*|blood(?! transfusion)\w*|bled|bleeding|lungs?|hearts?|skulls?|skin|artery|aorta|pierc\w+|penetrat\w+|lacerat\w+|fractur\w+|sever(?:ed|ing)|crush\w*|burn(?:s|ed|t) (?:to|over|on)|amputat\w+|mutilat\w+|decapitat\w+|bruis\w+|cuts|gash\w*|slash\w*|ha?emorr?h?a?g\w*|depth of|fatal injur\w+)\b/iu;

/** It has a subject and a verb and waits for nothing. Linear in its length; at most a sentence is given. */
export function isWhole(clause: string): boolean {
  // The month is no verb that waits.
  if (
    !hasVerb(clause) ||
    dangling.test(clause.replace(/\bMay$/u, 'June')) ||
    waiting.test(clause) ||
    fragment.test(clause)
  )
    return false;
  const when = onlyWhen.exec(clause)?.[1];
  if (when !== undefined && !hasVerb(when)) return false;
  if (/^[([]/u.test(clause)) return false;
  if (participle.test(clause) || setting.test(clause) || isOpen(clause) || waitsBeforeComma(clause)) return false;
  const named = noun.exec(clause)?.[1];
  if (named !== undefined && !hasVerb(named)) return false;
  if (participle.test(/: (.+)$/u.exec(clause)?.[1] ?? '')) return false;
  if (
    cutList.test(clause) ||
    unsaid.test(clause) ||
    unthought.test(clause) ||
    untold.test(clause) ||
    toldBy.test(clause) ||
    endsOnNext(clause)
  )
    return false;
  const [, one, did] = someone.exec(clause) ?? [];
  if (
    one !== undefined &&
    did !== undefined &&
    !hasVerb(one) &&
    verbsIn(did.replace(hanging, '').replace(helping, '')) < 2
  )
    return false;
  const aside = /(?:\b(?:when|where|while|because|and,)|, and that) ([^,]+)$/u.exec(clause)?.[1];
  if (aside !== undefined && !hasVerb(aside)) return false;
  const told =
    /\bthat ((?:an?|the|his|her|their|its|all|every|each|two|three|four|five|six|seven|eight|nine|ten|some|many|several|both|\p{Lu}\p{L}+) .+)$/u.exec(
      clause,
    )?.[1];
  if (told !== undefined && !hasVerb(told)) return false;
  const rest = reported.exec(clause)?.[1];
  return rest === undefined || hasVerb(rest);
}

function endsOnNext(clause: string): boolean {
  const at = nextTime.exec(clause)?.index;
  return at !== undefined && !hasVerb(clause.slice(at)) && !/ (?:on|in|at|by|during) /u.test(clause.slice(0, at));
}

/** A bracket or a dash that is never closed, behind words that tell nothing yet. */
function isOpen(clause: string): boolean {
  if ((clause.match(/\(/gu)?.length ?? 0) !== (clause.match(/\)/gu)?.length ?? 0)) return true;
  const [before, ...after] = clause.split(/ [-–—] /u);
  return after.length === 1 && before !== undefined && !hasVerb(before);
}

/** "The Assembly declared, on 2 November 1789": what it declared has been cut. */
function waitsBeforeComma(clause: string): boolean {
  const before = clause.replace(interrupted, '');
  return (
    before !== clause && (dangling.test(before) || /\b(?:declared|decided|announced|agreed|ordered)$/u.test(before))
  );
}

/** A sentence that ends by itself may end in "it" or "says". */
export function isWholeSentence(sentence: string): boolean {
  return isWhole(
    sentence.replace(
      / (?:it|them|him|her|(?<! and )that|so|not|to|on|in|by|for|says|said|told|found|known|knew|given|asked|called|wrote|then|shown|described|explained|possible|able|likely|had|was|were|did|two|one|believed|contributed|could|would|considered|examined|discussed|rejected|confirmed|denied|recommended|went)(["”’']?)$/u,
      ' there$1',
    ),
  );
}

export function isGraphic(clause: string): boolean {
  return graphic.test(clause);
}
