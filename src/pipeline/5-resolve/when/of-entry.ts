/**
 * Words that name no time, in an entry of a chronology behind the sentence that its label opens → the label's time, where they
 * plainly tell what was done then; else null.
 *
 *   **Autumn 2015** Walkers see a leak. An officer visits.      → the autumn of 2015, of both
 *   **Autumn 2015** Walkers see a leak. It is never mended.     → null of the second
 */
import type { When } from '../../../model/time.ts';
import type { CandidateSource } from '../../artifacts.ts';
import { entryTime } from '../../entry-label.ts';
import { tellsElsewhere } from '../scene-doing.ts';
import type { Setting } from '../setting.ts';
import { toldInThePast } from '../titles/told-text.ts';
import type { Telling } from '../told-of.ts';
import { isWithin } from './several-times.ts';
import { subordinate, tellsPlainPast } from './under-heading.ts';

export function ofEntry(source: CandidateSource, telling: Telling, setting: Setting): When | null {
  const mentions = setting.mentions.get(source.passage);
  const label = mentions === undefined ? null : entryTime(mentions.passage.text);
  if (mentions === undefined || label === null || source.start < label.end || telling.told !== null) return null;
  const [first, ...others] = mentions.times.filter(({ phrase }) => phrase.start < label.end);
  if (first === undefined) return null;
  // "9 March, 08:31": a day and its minute are one time.
  const time = others.reduce((best, one) => (isWithin(one.when, best.when) ? one : best), first);
  if (others.some(({ when }) => !isWithin(time.when, when))) return null;
  const exact = mentions.passage.text.slice(source.start, source.end);
  const told = toldInThePast(exact);
  const words = told.replace(subordinate, '');
  if ((told === exact && !tellsPlainPast(words)) || tellsElsewhere(words)) return null;
  const named = mentions.passage.text.slice(label.start, label.end);
  // Of a report as it happens the label says when it was told, and what it tells in the past was before.
  const isDated = /\d{4}/u.test(named) || mentions.under?.sitting === false;
  if (!isDated && told === exact) return null;
  const basis = time.when.basis === 'stated' ? 'resolved' : time.when.basis;
  return { ...time.when, basis, phrase: null, because: `It is told in the entry of “${named}”.` };
}
