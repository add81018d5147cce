/**
 * What people are called beside their names: "the coroner", "retired window cleaner", "his widow" → the part it gives them.
 *
 * `pathologist` → pathologist; `signaller` → a role that gives no part of its own; `bridge` → no role.
 */
const byPart: Readonly<Record<string, string>> = {
  coroner: 'coroner',
  judge: 'judge magistrate',
  pathologist: 'pathologist',
  counsel: 'barrister solicitor lawyer attorney counsel advocate prosecutor silk',
  attacker: 'attacker gunman gunwoman bomber killer murderer terrorist knifeman hijacker assailant arsonist poisoner',
  injured: 'survivor',
  bereaved: 'widow widower',
  responder:
    'paramedic firefighter fireman coxswain lifeboatman medic nurse doctor surgeon GP first-aider midwife anaesthetist',
  expert: `expert examiner investigator inspector engineer scientist analyst toxicologist metallurgist psychiatrist psychologist surveyor
    architect consultant professor specialist statistician seismologist geologist chemist physicist biologist oceanographer hydrologist`,
  police: 'constable detective sergeant policeman policewoman trooper deputy',
  intelligence: 'spy',
  official: `councillor mayor minister commissioner spokesman spokeswoman spokesperson official governor senator sheriff ambassador
    secretary premier regulator`,
};
const plain = `officer superintendent tourist teacher student pupil driver skipper captain mate bosun boatswain deckhand seaman sailor signaller signalman guard
  conductor farmer cleaner shopkeeper electrician watchman caretaker passenger pedestrian cyclist motorist baker nun priest vicar pilot
  resident neighbour friend colleague assistant worker waiter waitress chef cook trainee apprentice labourer miner carpenter builder
  plumber mechanic foreman manager director clerk porter gardener artist writer author journalist reporter editor photographer
  historian campaigner activist businessman businesswoman owner landlord landlady tenant accountant banker trader fisherman
  harbourmaster stoker purser steward stewardess navigator master ferryman postman retired pensioner grandmother
  grandfather footballer soldier veteran runner bystander onlooker passer-by eyewitness witness defendant accused suspect national
  clergyman chaplain chairman chairwoman dentist pharmacist vet translator interpreter secretary-general chair founder leader chief executive receptionist
  musician singer actor actress dancer designer developer planner contractor technician fitter welder roofer dispatcher supervisor agent representative commander volunteer householder schoolboy
  seafarer fiscal depute registrar bailiff usher midshipman matron headteacher headmaster headmistress lecturer bartender barman barmaid bouncer doorman
  schoolgirl toddler baby boy girl man woman couple`;
const kinWords = `mother father wife husband son daughter brother sister partner fiancée fiancé girlfriend boyfriend parent
  grandmother grandfather grandson granddaughter uncle aunt nephew niece cousin widow widower stepson stepdaughter stepfather
  stepmother twin mum mam mummy dad daddy nan gran grandma grandad granddad grandpa godmother godfather mother-in-law father-in-law
  sister-in-law brother-in-law son-in-law daughter-in-law`;

const listed = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word.length > 0);
const parts: ReadonlyMap<string, string> = new Map(
  Object.entries(byPart).flatMap(([part, words]) => listed(words).map((word) => [word, part] as const)),
);
export const kin: ReadonlySet<string> = new Set(listed(kinWords));
const roles: ReadonlySet<string> = new Set([...parts.keys(), ...listed(plain), ...kin]);
/** Endings that only words for people have; "-er" and "-or" are not among them ("shelter", "tractor"). */
const ending = /^\p{Ll}{2,}(?:ologist|ician|keeper|woman|maker|smith|monger|worker)$/u;

/** "Ex-soldier", "co-pilot", "sub-officer". */
const compound = /^(?:ex|co|sub|vice|deputy|assistant|solicitor|sous)-(?=\p{Ll}{3})/u;

const singular = (word: string): string => {
  const lower = word === 'GP' || word === 'MP' ? word : word.toLowerCase().replace(compound, '');
  if (roles.has(lower)) return lower;
  if (/men$/u.test(lower)) return lower.replace(/men$/u, 'man');
  return lower.replace(/s$/u, '');
};

/** Singular or plural, in small letters or with a capital. */
export function isRole(word: string): boolean {
  const one = singular(word);
  return roles.has(one) || ending.test(one);
}
export function isKin(word: string): boolean {
  return kin.has(singular(word));
}
/** The part a role gives by itself; null for one that gives none. Expects a single word. */
export function partOfRole(word: string): string | null {
  const one = singular(word);
  return parts.get(one) ?? (/(?:ologist|urgist)$/u.test(one) ? 'expert' : null);
}

/** Of these the singular means something else as often: "a national newspaper", "a chief concern". */
const rarelyPeople = /^(?:national|chief|executive|twin|leader|master|mate)$/u;

const anybody =
  /^(?:person|individual|someone|somebody|child|stranger|relative|member|victim|youth|teenager|caller|sibling|acquaintance|lady|gentleman|lad|chap|bloke|villager|islander|walker|swimmer|climber|prisoner|inmate|lodger|carer|intruder|patient|customer|guest|visitor|relief|successor|predecessor|boss|employer|stand-in|classmate|flatmate|teammate|workmate|comrade|recruit)$/u;

/** The word is one for a single person: "constable", "mother-in-law"; not "officers", not "national". */
export function isOnePerson(word: string): boolean {
  const lower = word.toLowerCase();
  if (anybody.test(lower)) return true;
  return isRole(word) && !rarelyPeople.test(lower) && !/(?:[^s]s|men)$/u.test(lower);
}

const female =
  /^(?:\p{L}*woman|\p{L}*girl|lady|landlady|wife|widow|(?:grand|step|god)?(?:mother|daughter)|(?:step)?sister|aunt|niece|mum|mam|mummy|nan|gran|grandma|girlfriend|fiancée|actress|waitress|stewardess|nun)(?:-in-law)?$/u;
const male =
  /^(?:(?:gentle|\p{L}*)man|\p{L}*boy|lad|chap|bloke|husband|widower|(?:grand|step|god)?(?:father|son)|(?:step)?brother|uncle|nephew|dad|daddy|grandpa|grandad|granddad|boyfriend|fiancé|landlord|waiter|steward|priest|monk)(?:-in-law)?$/u;

/** "sister-in-law" → female; "doctor" → unknown. */
export function genderOfRole(word: string): 'female' | 'male' | 'unknown' {
  const lower = word.toLowerCase();
  if (female.test(lower)) return 'female';
  return male.test(lower) ? 'male' : 'unknown';
}
