/**
 * An open event and all others → up to three accounts by other tellers of what may be the same moment, the best first.
 *
 *   "Mr Ellwood started CPR"  22 March 2017, told by Mr Ellwood → "Anthony Davis reassured PC Palmer" (Mr Davis),
 *                                                               "Dr Hudson went to Parliament"      (Dr Hudson)
 *
 * None is better than a wrong one, so all of this must hold:
 *
 *   - both are told by somebody, and nobody told both
 *   - both times have two ends no more than a day apart, and overlap
 *   - neither is the telling itself: what happened at the inquests is not a moment that they heard of
 *   - they are about the same: half of their themes or more are shared, and three quarters of their themes, people and
 *     places together; where one names no place, or neither anybody but tellers, that says nothing
 *   - they share a person who is not one of the tellers, or else a place and a time known to the hour
 */
import { instantOf } from '../../model/calendar.ts';
import type { TimelineEvent } from '../../model/event.ts';

const most = 3;
const hour = 3_600_000;
const day = 24 * hour;

/** Of each teller the best account only; in equal cases the timeline's order. Linear in the number of events. */
export function accountsBeside(event: TimelineEvent, events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const ranked = events
    .map((other) => ({ other, likeness: likeness(event, other) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((one, another) => another.likeness - one.likeness);
  const heard = new Set<string>();
  const chosen: TimelineEvent[] = [];
  for (const { other } of ranked) {
    if (chosen.length === most) break;
    if (tellersOf(other).some((teller) => heard.has(teller))) continue;
    for (const teller of tellersOf(other)) heard.add(teller);
    chosen.push(other);
  }
  return chosen;
}

/** How alike two events are, from 0 (not accounts of one moment) to 2: what they are about, and when, 1 each. */
function likeness(event: TimelineEvent, other: TimelineEvent): number {
  const [tellers, others] = [tellersOf(event), tellersOf(other)];
  if (other.id === event.id || tellers.length === 0 || others.length === 0) return 0;
  if (tellers.some((teller) => others.includes(teller))) return 0;
  const [time, otherTime] = [momentOf(event), momentOf(other)];
  if (time === null || otherTime === null) return 0;
  const overlap = Math.min(time.end, otherTime.end) - Math.max(time.start, otherTime.start);
  if (overlap < 0) return 0;
  const themes = shareOf(event.themes, other.themes);
  if (themes < 0.5) return 0;
  const told = new Set([...tellers, ...others]);
  const [one, another] = [peopleBeside(event, told), peopleBeside(other, told)];
  const people = shareOf(one, another);
  const places = shareOf(event.places, other.places);
  const shares = [themes];
  if (one.length + another.length > 0) shares.push(people);
  if (event.places.length > 0 && other.places.length > 0) shares.push(places);
  const alike = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  if (alike < 0.75) return 0;
  const narrow = time.end - time.start <= hour && otherTime.end - otherTime.start <= hour;
  if (people === 0 && !(places > 0 && narrow)) return 0;
  const span = Math.max(time.end, otherTime.end) - Math.min(time.start, otherTime.start);
  return alike + (span === 0 ? 1 : overlap / span);
}

function tellersOf(event: TimelineEvent): readonly string[] {
  return event.told?.by ?? [];
}

function peopleBeside(event: TimelineEvent, tellers: ReadonlySet<string>): readonly string[] {
  return event.people.map(({ id }) => id as string).filter((id) => !tellers.has(id));
}

/** When it happened, in milliseconds; null where that is open, longer than a day, or when it was told. */
function momentOf({ when, told }: TimelineEvent): { readonly start: number; readonly end: number } | null {
  if (when.earliest === null || when.latest === null) return null;
  const [start, end] = [instantOf(when.earliest), instantOf(when.latest)];
  if (!(end - start <= day)) return null;
  const heard = told?.when.earliest ?? told?.when.latest ?? null;
  return heard !== null && instantOf(heard) <= end ? null : { start, end };
}

/** What two lists have in common, of all that is in either: 0 to 1. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 0 : [...all].filter((each) => one.includes(each) && other.includes(each)).length / all.size;
}
