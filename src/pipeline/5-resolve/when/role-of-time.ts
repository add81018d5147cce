/**
 * A time and the words it stands in → what it is the time of.
 *
 *   On 4 May the inquest heard that …            telling: when it was heard, not when it happened
 *   asked whether he knew of the 2015 rules      other: the year of the rules
 *   Mr Hale, who joined in 2001, pulled the cord  other: of the clause between the commas
 *   he pulled the cord at 7.48pm                 doing
 */
import type { Span, TimeMention } from '../../artifacts.ts';
import { hasVerb } from '../titles/clauses.ts';
import { isOfMatter } from './day-of-matter.ts';
import { isOfActAlone } from './holds-now.ts';
import { isOfSomethingNamed } from './time-of-another.ts';

export type TimeRole = 'doing' | 'telling' | 'other';

const reach = 160;
/** A bare year before what it names: "the 2012 report", "2015 instructions", "the 1974 Act". */
const bareYear = /^(?:(?:18|19|20)\d\d(?:-\d\d)?|['’]\d\d)$/u;
const namesThing =
  /^ (?:(?!(?:and|or|to|but|the|a|an|when|where|as|by|in|on|at|with|for|from|he|she|they|it|was|were|had|has|is)\b)\p{L}[\p{L}-]+)/u;
const paper =
  /\b(?:Acts?|Regulations?|Orders?|Rules?|reports?|guidance|guidelines|instructions?|polic(?:y|ies)|reviews?|standards?|codes?|plans?|agreements?|judgments?|editions?|versions?|manuals?) (?:of|from|dated|for) (?:the year )?$/iu;
/** "nothing to add to the finding of 1993"; as a subject, "the ruling of 1993 closed", it is of then. */
const spokenOf =
  /\b(?:findings?|rulings?|verdicts?|conclusions?|decisions?|treat(?:y|ies)|recommendations?) (?:of|from) (?:the year )?$/iu;
/** "the policy in 2014 said"; not "wrote the policy in 2014". */
const paperThen =
  /(?:^|[.,;] )(?:the|its|their|a|an) (?:\p{Ll}+ )?(?:guidance|guidelines|instructions?|polic(?:y|ies)|standards?|codes?|rules?) in $/iu;
/** "the Fire Safety Order 2005", and by its letters: "section 2 (MHA ’83)". */
const law = /\b(?:\p{Lu}{2,5}A|Act|Order|Regulations?|Rules|Code|Bill|Convention|Directive|Standard) \(?$/u;
const question =
  /\b(?:whether|asked (?:if|about|why|what|who|how)|aware of|knew (?:of|about)|familiar with|referred to|refers to) (?:(?!that\b)[^\s.;:,]+ ){0,8}$/iu;
/** Telling, where what was told follows: "said on Tuesday that …"; "We told them in 2016" is a doing. */
const heard =
  /\b(?:(?:inquests?|inquiry|court|jury|trial|tribunal|hearing|panel|committee)(?: (?:at|in|into|of) [^,;:.]{2,40}?)? (?:(?:has |had )?heard|was told|were told)|said|says|told (?:reporters|(?:the |an? )(?:\p{L}+ ){0,2}(?:inquests?|inquiry|court|jury|tribunal|hearing|trial|panel|committee))|gave evidence|testified)(?: (?:yesterday|earlier|later|also|again))?(?: (?:in|during) (?:\p{L}+ ){0,2}(?:evidence|testimony))?,? $/iu;
/** "…, the owners said on Monday", "…, a resident, Ann Orr, told an inquest yesterday." */
const attributed =
  /, [^,]{2,60},? (?:said|says|told (?:reporters|(?:the |an? )(?:\p{L}+ ){0,2}\p{L}+)|(?:was|were|has been) told|heard) (?:\p{L}+ )?$/u;
/** "…,” he told the court last week." */
const afterQuote = /[,.?!…]['"’”] [^,;:"“”]{2,60}$/u;
/** "“…,” said Ada Moe | in 2013", "“…,” she told the council | on 4 May". */
const quotedBy =
  /[,.?!…]['"’”] (?:(?:said|added|wrote|explained) (?:[^\s,;:."“”]+ ){1,5}|(?:[^\s,;:."“”]+ ){1,5}?(?:said|added|wrote|explained|told (?:the |a |an )?(?:[^\s,;:."“”]+ ){1,4}))$/u;
const hearing =
  /^,? (?:\p{Lu}[\p{L}.’'-]* ){0,4}(?:(?:the |an? )?(?:\p{L}+ ){0,2}(?:inquests?|inquiry|court|jury|tribunal|hearing|panel|committee) (?:(?:has |had )?heard|was told|were told)|(?:\p{L}+ ){0,2}(?:told|gave evidence to) the (?:inquests?|inquiry|court|jury|tribunal|hearing|panel|committee))\b/u;
/** "adjourned until Wednesday": when it goes on, not when it was adjourned. */
const putOff =
  /\b(?:adjourn\w*|postpon\w*|defer\w*|delay\w*|put (?:off|back)|sent (?:\p{L}+ ){0,4}home|rose|risen|rises|broke|broken|a break|retired)\b[^.;,]{0,40}$/iu;
/** "the inquiry into the derailment of 8 February": the day of what is asked about. */
const askedAbout =
  /\b(?:inquiry|inquests?|investigation|hearing|trial|evidence|report|review|questions?|debate) (?:\p{L}+ ){0,3}?(?:into|about|on|over) (?:the|a|an) [^,.;:]{2,60} (?:of|on) (?:the )?$/iu;
/** "has released its report into a collision near Penmoor, Cornwall, 1 August 2015": the day of the collision. */
const namedWithDay =
  /\b(?:inquiry|inquests?|investigation|report|review) (?:in)?to (?:the|an?) [^.;:“”"]{2,80}\b(?:at|near|in|on|off) [^.;:“”"]{2,60}, $/iu;
const deed =
  '(?:attacks?|bombings?|shootings?|stabbings?|killings?|murders?|massacre|atrocity|crash|collision|derailment|explosion|blast|fire|blaze|collapse|sinking|disaster|tragedy|incident)';
/** "a vigil for | Wednesday | ’s attack"; who was hurt in it was so then. */
const ownsDeed = new RegExp(`^['’]s (?:\\p{Ll}+ ){0,3}${deed}\\b`, 'u');
const befallen =
  /\b(?:killed|died|injured|hurt|wounded|lost|struck|hit|survived|escaped|caught up|involved|lives) (?:[^,.;:]{0,40} )?(?:in|by|during|from) \p{L}[^,.;:]*$/iu;
/** "the investigation into the attack | on Wednesday", "detectives investigating the attack in Orme | on Wednesday". */
const lookedInto = new RegExp(
  `\\b(?:into|investigating|about|behind|prosecution over|response to|aftermath of|anniversary of) (?:the|an?|this) (?:\\p{L}+ ){0,4}?${deed}(?: (?:in|at|near|outside|on) (?:the )?(?:\\p{Lu}[\\p{L}’'-]+ ?){1,4})? ?(?:(?:on|of) )?$`,
  'u',
);

/** "denies manslaughter over the deaths of two people on 3 February": the day of what is charged. */
const charged =
  /\b(?:den(?:y|ies|ied)|accused of|charged with|on trial (?:for|over)|charges? (?:of|over))\b[^.;]{0,140}\b(?:deaths? of|murder of|murdering|manslaughter of|killing)\b[^.;]*$/iu;
/** "If there had been a rail they would be here | today": of nothing that was so. */
const imagined = /\b(?:if|had)\b[^.;:]*\bwould\b[^.;:]*$|\bwould (?:\p{L}+ )?(?:still )?be (?:\p{L}+ ){0,4}$/iu;
/** "would reach capacity by 2027": a forecast, whose end is no time at which anything was done. */
const forecast = /\bwould (?:not |never |only |also )?(?:be |have )?\p{L}+[^.;:]{0,60}$/iu;
const aside = /, (?:who|which|whose|whom) [^,;:.]*$/u;
/** "The attack, which took place on 29 May, left six people hurt": what it did was done when it took place. */
const tookPlace = new RegExp(
  `^The (?:[\\p{L}\\d’'-]+ ){0,4}?${deed}, which (?:took place|happened|occurred|began|came|unfolded|struck|broke out) (?:\\p{L}+ly )?(?:(?:on|in|at|during|early|late) )*$`,
  'u',
);
/** "The trust, founded in 1922, closed …", "Mr Pike, the keeper from 1996, was …": between commas, before anybody does anything. */
const insertion = /^([^,;:.“”"]{2,60}), [^;:.“”"]*$/u;
const speaking = /, (?:speaking|giving evidence|testifying|cross-examined|questioned)\b[^,]*$/u;
/** "The coroner, sitting at Corran on Tuesday, recorded …" is of that day, and so is what she fined, closed or ordered. */
const sitting =
  /, (?:sitting|summing up|(?:giving|delivering|announcing|reading(?: out)?|handing down) (?:his|her|their|its|the|a|an) (?:\p{L}+ )?(?:conclusions?|findings?|verdicts?|rulings?|judg(?:e)?ments?|decision|determination))\b[^,]*$/u;
/** "In his report, published in May 2007, Lord Orrin found …": when he told it. */
const paperOf =
  /^(?:In|According to) (?:his|her|their|its|the|an?) (?:\p{L}+ ){0,3}(?:report|review|ruling|judgment|decision|findings|conclusions|determination|statement|letter), (?:which was )?(?:published|issued|released|delivered|handed down|given|dated|signed|written) (?:(?:in|on) )?$/u;
const thenTold =
  /^[^,]*, (?:also |then |\p{L}+ly )?(?:said|told|found|recorded|concluded|ruled|determined|returned|gave|held|criticised|praised|described|heard|accepted|rejected|called|identified|noted|warned)\b/u;
/** "300 times since joining in 2009": from when on, and nothing of when. */
const sinceDoing = /\bsince (?:\p{L}+ly )?\p{L}+ing\b[^,;:.]{0,40}$/u;
const reason =
  /\b(?:because|since|as|although|though) [^,;:.]{0,80}\bhad (?:been |not |never |already )*\p{L}+[^,;:.]*$/iu;

/** "Jurors have examined the spot where he was shot | two years ago": what has been done was done at no time of the past. */
const perfect =
  /^[^,;:“”"]{2,60}? (?:has|have) (?:(?:also|now|today|just|already|since) )?(?!(?:heard|said|told|claimed|learn\p{Ll}+|been told)\b)(?:\p{Ll}+(?:ed|en|wn|t|d|e|n|g|k))\b[^“”"]*? (?:where|who|which|whose|that|when|after|before|since|over|into|for) [^“”"]*\b(?:was|were|had|did|\p{Ll}{2,}(?:ed|ing))\b[^.;]*$/u;
/** "denies murder after allegedly driving a van at them | shortly after midnight": of the deed, and not of what is said to it. */
const answered =
  /\b(?:den(?:y|ies|ied)|admit(?:s|ted)?|pleaded (?:not )?guilty|is accused|was accused|is charged|was charged|on trial|faces trial|was (?:convicted|jailed|sentenced|found guilty|cleared|acquitted|arrested))\b[^.;“”"]{0,140} (?:after|for|over) (?:allegedly |deliberately )?\p{Ll}+ing\b[^.;]*$/u;

/** "outlining the events of 14 June": what is told of, and not when it was. */
const toldOf =
  /\b(?:outlin|describ|recall|recount|examin|consider|review|discuss|address|explor|summaris|speak|spoke|talk|turn|set out|deal)\p{Ll}*(?: (?:of|about|to|with|again))* (?:the|his|her|their|its) (?:\p{Ll}+ )?(?:events?|scenes?|night|day|attack|fire|incident|movements|actions|chronology) (?:of|on|from) $/iu;
/** "revealed how the siege led to the deaths of three people | in May 2014": when they died, and not when it was revealed. */
const toldHow =
  /\b(?:revealed|disclosed|published|released|gave|set out|outlined|described|explained|examined) [^.;“”"]{0,80}\bhow\b [^.;“”"]*\b(?:deaths?|murders?|killings?|attack|fire|crash|collision|sinking|siege)\b [^.;“”"]*$/iu;
/** ", which was built in 1974.": of that, and of nothing before. */
const itself =
  /, which (?:(?:\p{Ll}+ly|had|has|was|were|also|itself|first) ){0,3}\p{Ll}{2,}(?:ed|en|wn|ilt|ought|ade|un|old|aid)(?: \p{Ll}+){0,4} (?:(?:in|on|by|since) )?$/u;

/** "after years of asking what happened | that night", "the deadliest until the bombings in | 2005": of those. */
const ofAnother =
  /\bwhat (?:had )?(?:happened|took place|occurred|went wrong|followed)(?: (?:on|in|at|during))? $|\b(?:\p{L}{2,}est|worst|first|last|only)\b[^.;]{0,80}\b(?:until|since) (?:the|an?) (?:[\p{L}\d/’-]+ ){1,6}(?:(?:in|of|on) )?$/iu;
/** "on trial over the | November 2016 | crash": which crash. */
const whichOne =
  /\b(?:over|of|for|about|into|after|following|before|since|from|with|regarding|concerning|on) (?:the|an?|his|her|their|this|that) $/iu;
/** "the director of the firm | at the time of the crash": who she was, and not when they were dismayed. */
const inOffice =
  /\b(?:director|manager|chair(?:man|woman)?|chief|minister|head|leader|owner|editor|officer|commissioner|secretary|mayor|superintendent|captain|skipper|governor|executive|president|inspector|landlord|tenant|foreman)\b[^,;:.]{0,70}$/iu;
/** "Describing the causes of the wreck in | 2016, she gave three reasons". */
const opener =
  /^(?:Describing|Explaining|Recalling|Discussing|Recounting|Outlining|Reviewing|Asked about|Questioned about|Referring to|Speaking of|Turning to) [^,;:.]*$/u;
/** "The losses of the night of 14 June | are remembered": when they were, and not when that is so. */
const lasting = /(?:^|[“"])(?:The|Those|These|Such) (?:\p{L}+ ){1,4}of (?:the (?:night|day|morning|evening) of )?$/u;
/** "paid tribute to the “many who worked | that night”": some words of somebody, and no sentence. */
const fewWords = /\b(?:the|an?|to|for|of|with|about|his|her|their|as) (?:“[^”]*|"[^"]*)$/iu;

/** Within a quotation: “She said: ‘It went on until | three’”. */
const openQuote = /[“‘][^”’]*$|[:,] "[^"]*$/u;

/** "“It was quiet,” said Ms Orr, who left the railway | in 2020": of whoever is quoted. */
const ofSpeaker = /["”](?:,)? (?:said|says|added|explained|recalled) [^,;:“”"]{2,60}, (?:who|whose) [^;:“”"]*$/u;
/** "A man who killed a widow | 12 years ago | has been jailed". */
const ofSubject =
  /^["“]?(?:A|An|The|Two|Three|Four|Several|One) (?:\p{L}[\p{L}’'-]* ){1,4}(?:who|which|that) [^,;:.“”"]{3,100}$/u;
/** ", having served half of a term imposed | in 2017". */
const havingDone = /, having (?:\p{L}+ly |never |already |also )?\p{L}+ [^,;:“”"]*$/u;

/** `source` is the stretch that the event is cut out by; a time that opens it is its own. */
export function roleOfTime(text: string, { phrase, expression, saying }: TimeMention, source: Span): TimeRole {
  if (saying === true) return 'telling';
  const left = text.slice(Math.max(source.start, phrase.start - reach), phrase.start);
  const right = text.slice(phrase.end, Math.min(source.end, phrase.end + reach));
  const opens = left.trim() === '';
  const quoted = openQuote.test(left);
  const words = text.slice(phrase.start, phrase.end);
  if (opens) return hearing.test(right) ? 'telling' : 'doing';
  if (expression !== null && bareYear.test(words) && (namesThing.test(right) || paper.test(left))) return 'other';
  if (expression !== null && bareYear.test(text.slice(expression.start, expression.end))) {
    const near = text.slice(Math.max(source.start, expression.start - reach), expression.start);
    if (spokenOf.test(near) && hasVerb(near)) return 'other';
    if (law.test(near) || paper.test(near) || paperThen.test(near) || question.test(near)) return 'other';
  }
  // "the last witness of the day": which witness, not when.
  if (/^the (?:day|morning|afternoon|week)$/iu.test(words) && /\p{L} of $/u.test(left)) return 'other';
  if (!quoted && heard.test(left) && (/\p{L}/u.test(right) || attributed.test(left) || afterQuote.test(left)))
    return 'telling';
  if (!quoted && quotedBy.test(left)) return 'telling';
  if (isOfActAlone(left) || isOfGoingOn(left, words)) return 'other';
  if (
    askedAbout.test(left) ||
    namedWithDay.test(left) ||
    isOfMatter(left, words) ||
    charged.test(left) ||
    lookedInto.test(left)
  )
    return 'other';
  if (ownsDeed.test(right) && !befallen.test(left + words)) return 'other';
  if (/^(?:today|now|tonight)$/iu.test(words) && imagined.test(left)) return 'other';
  if (forecast.test(left) && /^(?:by|before|until|till) /iu.test(words)) return 'other';
  if (aside.test(left) && /^[^.;:]{0,80},/u.test(right))
    return tookPlace.test(text.slice(source.start, phrase.start)) ? 'doing' : 'other';
  if (paperOf.test(text.slice(source.start, phrase.start)) && /^, /u.test(right)) return 'telling';
  // "Smoke, seen at 9.40pm, filled the hall": a clock time is of the same moment.
  if (
    expression?.type === 'DATE' &&
    isInserted(text.slice(source.start, phrase.start), text.slice(phrase.end, source.end))
  )
    return speaking.test(left) ? 'telling' : ofSitting(left, right);
  if (isOfSomethingNamed(text.slice(source.start, phrase.start), words, right)) return 'other';
  if (
    expression?.type === 'DATE' &&
    whichOne.test(left) &&
    /^ \p{Ll}{3,}\b(?<! (?:and|but|when|where|that|which|who|while|after|before))/u.test(right)
  )
    return 'other';
  if (opener.test(text.slice(source.start, phrase.start)) && /^[^,;:.]{0,40}, /u.test(right)) return 'other';
  if (/^at the time\b/iu.test(words) && inOffice.test(left)) return 'other';
  if (ofAnother.test(left) || toldHow.test(left) || fewWords.test(left)) return 'other';
  if (
    lasting.test(text.slice(source.start, phrase.start)) &&
    /^ (?:are|is|remain|remains|have|has|will)\b/u.test(right)
  )
    return 'other';
  if (toldOf.test(left) || (expression?.type === 'DATE' && itself.test(text.slice(source.start, phrase.start))))
    return 'other';
  if (!quoted && (ofSpeaker.test(left) || havingDone.test(left))) return 'other';
  if (ofSubject.test(text.slice(source.start, phrase.start)) && /^ (?:has|have) (?:been|now|just|today) /u.test(right))
    return 'other';
  if (sinceDoing.test(left) || answered.test(left)) return 'other';
  const isPast = expression !== null && !/\b(?:today|now|tonight|this)\b/iu.test(words);
  if (isPast && !quoted && perfect.test(text.slice(source.start, phrase.start))) return 'other';
  return reason.test(left) ? 'other' : 'doing';
}

function ofSitting(left: string, right: string): TimeRole {
  if (!sitting.test(left)) return 'other';
  return thenTold.test(right) ? 'telling' : 'doing';
}

function isInserted(left: string, right: string): boolean {
  const subject = insertion.exec(left)?.[1];
  if (subject === undefined || hasVerb(subject) || !/^(?:\p{Lu}|An? |The )/u.test(subject)) return false;
  const rest = /^[^.;:“”"]{0,80}?, (.+)$/su.exec(right)?.[1];
  return rest !== undefined && startsWithVerb(rest);
}

/** "closed the lock", "has been called", "was shut": what the subject before the insertion does. */
function startsWithVerb(words: string): boolean {
  return (
    hasVerb(`He ${words.split(' ').slice(0, 3).join(' ')}`) &&
    !/^(?:the|an?|and|who|which|but|he|she|they|it|after|before|when|while|where|as|because|since|until|following|having|with|without|despite|during|in|on|at|by|from|for|to) /iu.test(
      words,
    )
  );
}

/** "adjourned | until Wednesday", "sent the jury home until tomorrow | at 10am". */
function isOfGoingOn(left: string, words: string): boolean {
  if (/^(?:until|till|to) /iu.test(words)) return putOff.test(left);
  const before = /^(.*)\b(?:until|till) [^.;,]{0,40}$/su.exec(left)?.[1];
  return before !== undefined && putOff.test(before);
}
