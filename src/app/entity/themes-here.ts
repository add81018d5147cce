/**
 * Events → what they are about, with how many of them; the timeline's order of themes, but last those whose events here all
 * describe injuries.
 *
 *   the events of PC Keith Palmer → [{Those who were killed, 9}, {Giving aid, 12}, …]
 */
import type { Theme } from '../../model/entities.ts';
import type { TimelineEvent } from '../../model/event.ts';

export interface ThemeHere {
  readonly theme: Theme;
  /** Of how many of the events; at least 1, and not all of them: such a theme would narrow nothing. */
  readonly count: number;
}

export function themesHere(events: readonly TimelineEvent[], themes: readonly Theme[]): readonly ThemeHere[] {
  const those = themes.map((theme) => ({ theme, own: events.filter((event) => event.themes.includes(theme.id)) }));
  return those
    .filter(({ own }) => own.length > 0 && own.length < events.length)
    .toSorted((one, other) => Number(onlyInjuries(one.own)) - Number(onlyInjuries(other.own)))
    .map(({ theme, own }) => ({ theme, count: own.length }));
}

function onlyInjuries(events: readonly TimelineEvent[]): boolean {
  return events.every(({ sensitive }) => sensitive === 'injuries');
}
