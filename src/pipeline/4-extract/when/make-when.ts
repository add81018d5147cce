/**
 * A moment, its basis and the reason → the `When` that the timeline shows.
 *
 * `makeWhen(22 March 2017, 'stated', 'on 22 March 2017', 'The words give it.')` → with `edtf: 2017-03-22`.
 */
import { edtfOf, type Moment } from '../../../model/calendar.ts';
import type { Basis, When } from '../../../model/time.ts';

export function makeWhen(moment: Moment, basis: Basis, phrase: string | null, because: string): When {
  const { earliest, latest, precision } = moment;
  const edtf = edtfOf(moment);
  const when: When = { earliest, latest, precision, basis, phrase, because };
  return edtf === undefined ? when : { ...when, edtf };
}
