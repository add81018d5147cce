/**
 * An event → the quiet line under it: whose word it is, whom it is about and where, each name a link.
 *
 *     ○ WITNESS’S ACCOUNT by Anthony Davis, about PC Keith Palmer; Palace of Westminster
 *     – THE DOCUMENT’S REPORT about the attacker; Westminster Bridge
 *
 * Nobody is named as the teller where the timeline names none. Of more than six people the first five stand and the rest are
 * counted: the open event has them all. Who alone is chosen, or whose page it is, is in every event of the list, and is not named as one it is about.
 */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withoutFilters } from '../view-state.ts';
import { nameInLine, whoSays } from '../who-says.ts';
import { words } from '../words/words.ts';
import { FacetLink } from './facet-link.tsx';
import { Listed } from './listed.tsx';
import { Marked } from './marked.tsx';
import { Sentence } from './sentence.tsx';
import { StandingMark } from './standing-mark.tsx';

const most = 6;

interface SaidLineProps {
  readonly event: TimelineEvent;
  /** What is searched for. */
  readonly terms?: readonly string[];
  /** A name narrows the list, or leads to its page. */
  readonly leadsTo: 'list' | 'page';
}

export function SaidLine({ event, terms = [], leadsTo }: SaidLineProps): ReactNode {
  const { by, through, about } = whoSays(event, useTimeline());
  const { view } = useView();
  const { page, chosen } = view;
  const all =
    page.kind === 'chronology' && leadsTo === 'list' ? chosen.person : page.kind === 'person' ? [page.id] : [];
  // Of a list that is all about somebody each line need not say so again.
  const isOfAll = (id: string): boolean => all.length === 1 && id === all[0];
  const named = (ids: readonly string[], facet: 'person' | 'place' = 'person') => {
    const shown = ids.length > most ? ids.slice(0, most - 1) : ids;
    const items = shown.map((id) => ({ key: id, node: <Name {...{ facet, id, terms, leadsTo }} /> }));
    const rest = ids.length - shown.length;
    if (rest > 0) items.push({ key: 'more', node: <>{words.chronology.more(rest)}</> });
    return items.length === 0 ? null : <Listed items={items} />;
  };
  return (
    <>
      <Sentence
        of={words.said<ReactNode>(event.standing, {
          standing: <StandingMark standing={event.standing} />,
          by: named(by),
          through: named(through),
          about: named(about.filter((id) => !isOfAll(id))),
          where: named(event.places, 'place'),
        })}
      />
      <span className="sr-only">.</span>
    </>
  );
}

interface NameProps extends Required<Pick<SaidLineProps, 'terms' | 'leadsTo'>> {
  readonly facet: 'person' | 'place';
  readonly id: string;
}

/** On its own page a name is no link. */
function Name({ facet, id, terms, leadsTo }: NameProps): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const name = <Marked text={nameInLine(facet, id, index)} terms={terms} />;
  const { page } = view;
  if (leadsTo === 'page' && page.kind === facet && page.id === id) return name;
  const look = 'quiet-link @[30rem]:whitespace-nowrap';
  if (leadsTo === 'list') {
    return (
      <FacetLink facet={facet} id={id} className={look}>
        {name}
      </FacetLink>
    );
  }
  return (
    <ViewLink to={{ ...withoutFilters(view), page: { kind: facet, id } }} className={look}>
      {name}
    </ViewLink>
  );
}
