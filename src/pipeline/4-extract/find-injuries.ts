/**
 * A passage → the words in it that describe injuries, each with what a reader is told before it is shown.
 *
 * "The wound had a depth of 18cm" → `wound`, `depth of 18cm`, "describes injuries". A passage that speaks of a death
 * from them warns of "fatal injuries"; one of treatment alone, of "medical treatment". That somebody died, was killed or was
 * pronounced dead describes no injury: wounds, causes of death and what a post-mortem found do.
 */
import type { PassageMentions, Span } from '../artifacts.ts';

type Injury = PassageMentions['injuries'][number];

const wounds =
  /\b(?:stab(?:bed|bing)?(?: wounds?)?|wound(?! up\b)(?:s|ed)?|knife wounds?|gunshots?|bullet wounds?|lacerat\w+|fractur\w+|crush(?:ed)? (?:to death|injur\w+|chest|legs?|pelvis)|burn(?:s|ed|t) (?:to|over|on)|blood(?: loss|stained)?|bled|bleeding|bloody|haemorr?h?age?\w*|hemorrhag\w+|(?:head|chest|spinal|brain|neck|abdominal|leg|facial|internal|multiple|catastrophic|severe|serious|horrific|life-threatening) injur(?:y|ies)|broken (?:legs?|arms?|ribs?|neck|pelvis|collarbone|hip|back|jaw|wrist|ankle)|(?:broke|breaking|fractured|shattered) (?:his|her|their|my|both|an?|two|three|several) (?:(?:left|right|lower|upper|own) )?(?:legs?|arms?|ribs?|neck|pelvis|collarbone|hips?|back|jaw|wrists?|ankles?|spine|thigh|nose|shoulder|elbow|knee|fingers?|bones?)(?! (?:of (?:the|a)|door|window|rest))|smoke inhalation|inhal(?:ed|ation of) (?:smoke|fumes)|injur(?:y|ies)|pierc(?:ed|ing)|penetrat(?:ed|ing|e)|sever(?:ed|ing) (?:his|her|an?|the)|skull|lung|blood vessels?|artery|aorta|bruis\w+|disfigur\w+|decapitat\w+|mutilat\w+|amputat\w+|unconscious|depth of \d+ ?(?:cm|mm|centimetres)|(?:defensive|deep|multiple) (?:cuts|slashes)|(?:cuts?|slash(?:es)?|gash(?:es)?) (?:to|on|across) (?:(?:his|her|their|the|both|one|each) )?(?:(?:left|right|lower|upper) )?(?:arm|forearm|wrist|hand|finger|head|face|neck|throat|chest|leg|thigh|back|body|shoulder)s?)\b/giu;
const treatment =
  /\b(?:CPR|chest compressions?|resuscitat\w+|defibrillat\w+|blood transfusions?|(?:open )?(?:chest |heart )?surg(?:ery|ical)(?: interventions?)?|thoracotomy|intubat\w+|tourniquets?|operating theatre|cardiac massage|pumping \S+ \S+ heart|stopped breathing|heart and breathing|attended to his breathing)\b/giu;
const fatal =
  /\b(?:fatal(?:ly)?|non-survivable|unsurvivable|not survivable|cause of death|cardiac arrest|post-?mortem|died (?:of|from)(?! (?:the|a|an) (?:start|moment|time)| natural causes| old age| neglect)|bled to death|stopped performing CPR|stop performing CPR|(?:heart|breathing) (?:and breathing )?(?:had )?stopped|penetrated the heart|injuries (?:that )?(?:killed|proved))\b/giu;
/** Words that need company before they say anything of an injury ("bloody-minded", "wounded pride"). */
const weak = /^(?:unconscious|skull|lung|pierc\w+|penetrat\w+|crush\w*|blood|bloody|wounded|injur(?:y|ies))$/iu;
const figures =
  /\b(?:unconscious bias|wounded pride|bloody[- ]minded|blood pressure|in cold blood|blood (?:relative|relation)s?|stab in the (?:dark|back)|personal injury|(?:GP|(?:doctor|dentist|vet)['’]?s['’]?|dental|health|village|medical|MP['’]?s?|constituency|advice|branch) surger(?:y|ies)|surger(?:y|ies) (?=told|said|rang|closed|opened|receptionist|hours)|fatal accident (?:inquir(?:y|ies)|investigations?)|wound (?:up|down|round|around|back|through|on|(?:its|his|her|their) way)|crush barriers?|(?:serious|personal) injury (?:claims?|law|lawyers?))\b/giu;

/** It says that there were injuries, and nothing of them: "might have prevented his fatal injuries". */
const mention = /\bfatal injur(?:y|ies)\b/giu;

/** In order; empty where the passage only says that somebody was hurt in passing. */
export function findInjuries(text: string): readonly Injury[] {
  const blanked = text.replace(figures, (words) => ' '.repeat(words.length));
  const hurt = spansOf(blanked, wounds);
  const care = spansOf(blanked, treatment);
  const death = spansOf(blanked, fatal);
  const told = [...hurt, ...care, ...death];
  const named = spansOf(blanked, mention);
  const shown = told.filter(({ start, end }) => !named.some((one) => one.start <= start && end <= one.end));
  const strong = shown.some((span) => !weak.test(text.slice(span.start, span.end)));
  if (!strong && shown.length < 2) return [];
  const warning = warningOf(hurt.length, care.length, death.length);
  return told.sort((a, b) => a.start - b.start).map((span) => ({ span, warning }));
}

function warningOf(hurt: number, care: number, death: number): string {
  if (death > 0) return 'describes fatal injuries';
  return hurt >= care ? 'describes injuries' : 'describes medical treatment';
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
