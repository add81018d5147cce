/**
 * An event that has no time but that of the date it stands under → the same as one without a time, to be told more narrowly by its scene.
 *
 *   The morning of 18 January 2011
 *   The train passed the signal at 08.09.     08.09
 *   He sounded the horn.                      that day  →  after 08.09 and before 08.14
 */
import type { When } from '../../../model/time.ts';
import type { EventCandidate } from '../../artifacts.ts';
import type { Setting } from '../setting.ts';

export function isOfHeading({ when, sources: [{ passage }] }: EventCandidate, setting: Setting): boolean {
  const under = setting.mentions.get(passage)?.under?.when;
  return under !== undefined && when.phrase === null && when.because !== undefined && when.because === under.because;
}

/** A scene may only say more than the heading: clock times within its date. */
export function isWithinHeading({ basis, earliest, latest }: When, { when }: EventCandidate): boolean {
  if (basis !== 'bounded' || earliest === null || latest === null || when.earliest === null || when.latest === null)
    return false;
  return Date.parse(earliest) >= Date.parse(when.earliest) && Date.parse(latest) <= Date.parse(when.latest);
}
