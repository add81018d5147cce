/**
 * Events → what they are about, with how many of them; the timeline's order of themes.
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
  return themes
    .map((theme) => ({ theme, count: events.filter((event) => event.themes.includes(theme.id)).length }))
    .filter(({ count }) => count > 0 && count < events.length);
}
