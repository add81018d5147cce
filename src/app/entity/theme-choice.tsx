/**
 * An entity and its events → its themes, each a way to those of its events in the chronology: a page of 25 events is too long for
 * one question.
 *
 *     Choose a theme
 *     The attack 2   Giving aid 13   Body armour 2
 */
import { type ReactNode, useId } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { toTheListWhenDrawn } from '../to-the-list.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withChosen, withoutFilters } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import type { EntityDescription } from './describe-entity.ts';
import { themesHere } from './themes-here.ts';

interface ThemeChoiceProps {
  readonly entity: EntityDescription;
  readonly events: readonly TimelineEvent[];
}

/** Nothing where it would leave no choice. One line after the other on a phone, a list beside the events where there is room. */
export function ThemeChoice({ entity: { kind, id }, events }: ThemeChoiceProps): ReactNode {
  const { view } = useView();
  const { timeline } = useTimeline();
  const heading = useId();
  const themes = kind === 'theme' ? [] : themesHere(events, timeline.themes);
  if (themes.length < 2) return null;
  const theirs = { ...withChosen(withoutFilters(view), kind, [id]), page: { kind: 'chronology' } } as const;
  return (
    <section className="border-hairline font-sans text-sm lg:col-start-2 lg:border-t lg:pt-3 print:hidden">
      <h2 id={heading} className="mb-1 font-semibold">
        {pageWords.entity.themesHere}
      </h2>
      <ul aria-labelledby={heading} className="flex flex-wrap gap-x-5 gap-y-1 lg:block lg:space-y-1">
        {themes.map(({ theme, count }) => (
          <li key={theme.id}>
            <ViewLink to={withChosen(theirs, 'theme', [theme.id])} onClick={toTheListWhenDrawn}>
              {theme.name}
            </ViewLink>
            <span className="tabular text-ink-quiet"> {count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
