/**
 * An organisation's name → what kind of statement it makes: a public body's facts are official, a company's words its own.
 *
 * "Eastmoor Police" → official; "MI5" → official; "Northvale Rail" → a statement.
 */
import type { Standing } from '../../../model/event.ts';

const publicBody =
  /\b(?:Police|Constabulary|Force|Met|Metropolitan|Office|Government|Ministry|Department|Agency|Authority|Council|Service|Services|Ambulance|NHS|Hospitals?|Executive|Commission|Board|Inspectorate|Branch|Parliament|Coastguard|Brigade|Committee|Army|Navy|RAF|Bureau)\b|^(?:the )?[\p{Lu}\d]{2,6}$/u;

export function bodyStanding(name: string): Standing {
  return publicBody.test(name) ? 'official' : 'statement';
}
