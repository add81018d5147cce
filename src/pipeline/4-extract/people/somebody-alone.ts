/**
 * What stands behind a given name alone → whether only somebody can be meant by it, and no place or thing.
 *
 * "Rosie, six, was asleep"; "Ahmed, a taxi driver, told"; "Maureen was discharged", as a review calls somebody whose name it keeps back.
 */
import { isOnePerson, isRole } from './role-words.ts';

export function isSomebody(after: string): boolean {
  return small.test(after) || isApposed(after) || personal.test(after);
}

const small = /^, (?:aged )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;])/u;

function isApposed(after: string): boolean {
  const words = /^, (?:an?|the) ([^,.;:]{2,40}),/u.exec(after)?.[1]?.split(' ') ?? [];
  return words.slice(0, 4).some((word) => isRole(word) || isOnePerson(word));
}

const personal =
  /^ (?:(?:had|also|then|later|sadly) ){0,2}(?:died|drowned|(?:been|was) (?:born|admitted|discharged|pronounced dead|diagnosed|detained under|known to (?:mental|social|adult|children)|(?:last|first) seen|found (?:dead|unresponsive|unconscious|collapsed|hanged|deceased)|taken (?:to (?:hospital|A&E)|by ambulance)|discovered by|referred (?:to|by)|assessed by|arrested)|lived (?:alone|with)|took (?:his|her) own|left (?:a|his|her) (?:suicide )?(?:note|home|flat|house|bed)|moved in with)\b|^['’]s (?:GP|mother|father|sister|brother|son|daughter|partner|family|death|body|flat|social worker|key worker|mental health)\b/u;
