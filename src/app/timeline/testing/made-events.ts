/** Made-up events for the chart's tests: `madeEvent('a', 'account', '14:56')` is known to that minute of 22 March 2017. */
import { parse } from 'valibot';
import { type Standing, type TimelineEvent, timelineEvent } from '../../../model/event.ts';
import type { When } from '../../../model/time.ts';
import { sampleTimeline } from '../../testing/sample-timeline.ts';
import { indexTimeline } from '../../timeline-index.ts';
import type { LanesBy } from '../../view-state.ts';
import { type Lane, lanesOf } from '../lanes.ts';

/** A clock time, or two ends of which either may be open. */
export type MadeWhen = string | readonly [string | null, string | null] | null;

const isoOf = (time: string, second: string) =>
  time.length === 5
    ? `2017-03-22T${time}:${second}+00:00`
    : `${time}T${second === '00' ? '00:00:00' : '23:59:59'}+00:00`;

export function madeWhen(made: MadeWhen): When {
  const rest = { phrase: null, because: 'Made up.' };
  if (made === null) return { earliest: null, latest: null, precision: 'unknown', basis: 'unknown', ...rest };
  if (typeof made === 'string') {
    return { earliest: isoOf(made, '00'), latest: isoOf(made, '59'), precision: 'minute', basis: 'stated', ...rest };
  }
  const [from, to] = made;
  const earliest = from === null ? null : isoOf(from, '00');
  const latest = to === null ? null : isoOf(to, '59');
  return { earliest, latest, precision: 'range', basis: 'bounded', ...rest };
}

export function madeEvent(id: string, standing: Standing, when: MadeWhen, phase = 'the-attack'): TimelineEvent {
  return parse(timelineEvent, {
    id,
    title: `Title of ${id}`,
    summary: '',
    phase,
    standing,
    when: madeWhen(when),
    told: null,
    people: [],
    organisations: [],
    places: [],
    themes: [],
    sources: [{ passage: 'p-1', exact: 'words', prefix: '', suffix: '' }],
    edited: [],
  });
}

/** The lanes of made-up events, among the people, themes and places of the sample. */
export function madeLanes(events: readonly TimelineEvent[], by: LanesBy = 'standing'): readonly Lane[] {
  const index = indexTimeline({ ...sampleTimeline, events: [...events], relations: [] });
  return lanesOf(events, { by, index, whenOf: (event) => event.when });
}
