/**
 * A transcript's lines → who asks and who answers at each of its passages.
 *
 *   MRS JOAN TARRANT (sworn)        she answers from here on
 *   Questions from MR PELL          he asks
 *   Q. You had the key?             Mr Pell’s
 *   A. It hung by the door.         Joan Tarrant’s
 *
 * Nobody until a line says so, and nobody again once the witness has withdrawn.
 */

import type { PassageId, PersonId } from '../../../model/ids.ts';
import { inRunningText } from '../../../model/speaker-label.ts';
import type { MergedPassage } from '../../artifacts.ts';

export interface Floor {
  readonly asks: PersonId | null;
  readonly answers: PersonId | null;
}
export const emptyFloor: Floor = { asks: null, answers: null };

const longestLine = 90;
const called =
  /^([^(),:;?!]{3,60}?),? ?\(?(?:sworn|affirmed|called|recalled|continued|on oath|re-?sworn)(?:, (?:sworn|affirmed|recalled|continued))?\)?\.?$/iu;
const asked =
  /^(?:further |continued )?(?:questions|questioned|(?:cross-|re-)?examin(?:ed|ation)(?:[- ]in[- ]chief)?|(?:cross|re)examin(?:ed|ation)) (?:from|by) ([^(),:;?!]{3,60}?)(?: \(continued\))?\.?$/iu;
const withdrew = /^\(?(?:the )?witness (?:withdrew|was released|stood down)\)?\.?$/iu;

/** `whoIs` knows the people of the roster by their names as in running text. */
export function floors(
  passages: readonly MergedPassage[],
  whoIs: (name: string) => PersonId | null,
): ReadonlyMap<PassageId, Floor> {
  const found = new Map<PassageId, Floor>();
  let floor = emptyFloor;
  for (const { id, text } of passages) {
    if (text.length <= longestLine) floor = after(text.trim(), floor, whoIs);
    if (floor !== emptyFloor) found.set(id, floor);
  }
  return found;
}

/** A new witness is asked by nobody yet. */
function after(line: string, floor: Floor, whoIs: (name: string) => PersonId | null): Floor {
  if (withdrew.test(line)) return emptyFloor;
  const asker = asked.exec(line)?.[1];
  if (asker !== undefined) return { ...floor, asks: whoIs(inRunningText(asker)) };
  const witness = called.exec(line)?.[1];
  const answers = witness === undefined ? null : whoIs(inRunningText(witness));
  return answers === null ? floor : { asks: null, answers };
}
