/** How the chronology was made, and what its words for times and statements mean: the first half of the About page. */
import type { ReactNode } from 'react';
import { standings } from '../../model/event.ts';
import { bases } from '../../model/time.ts';
import { Listed } from '../ui/listed.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { StandingMark } from '../ui/standing-mark.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withChosen, withoutFilters } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { zonePlace } from '../zone-place.ts';
import { AboutSection, Terms } from './about-parts.tsx';
import type { CoverageFigures } from './coverage-figures.ts';

export function HowItWasMade(): ReactNode {
  const { timeline } = useTimeline();
  const { view } = useView();
  const documents = timeline.documents.map(({ id, title }) => ({
    key: id,
    node: <ViewLink to={{ ...withoutFilters(view), page: { kind: 'document', id, line: null } }}>{title}</ViewLink>,
  }));
  return (
    <AboutSection id="made">
      <ol className="space-y-2">
        {pageWords.about.stages.map(([name, does]) => (
          <li key={name}>
            <b className="font-semibold">{name}</b> {does}
          </li>
        ))}
      </ol>
      <p>{pageWords.about.madeFrom}</p>
      <p>
        <Sentence of={pageWords.about.documents(<Listed items={documents} separator="; " />)} />
      </p>
    </AboutSection>
  );
}

export function ThreeClocks(): ReactNode {
  return (
    <AboutSection id="clocks">
      <p>{pageWords.about.threeTimes}</p>
      <Terms terms={pageWords.about.clocks.map(([name, meaning]) => ({ key: name, name, meaning }))} />
      <p>{pageWords.about.twoOrders}</p>
    </AboutSection>
  );
}

export function HowTimesAreKnown(): ReactNode {
  const { coverage, timezone } = useTimeline().timeline;
  return (
    <AboutSection id="times">
      <p>{pageWords.about.howTimes(zonePlace(timezone))}</p>
      <Terms
        terms={bases.map((basis) => ({
          key: basis,
          name: <span className="small-caps">{words.bases[basis]}</span>,
          meaning: pageWords.about.bases[basis],
          figure: words.events(coverage.events[basis]),
        }))}
      />
    </AboutSection>
  );
}

export function WhoSaysSo({ figures }: { readonly figures: CoverageFigures }): ReactNode {
  const { view } = useView();
  const chronology = { ...withoutFilters(view), page: { kind: 'chronology' } } as const;
  const terms = standings.map((standing) => {
    const count = figures.byStanding.get(standing) ?? 0;
    const figure = words.events(count);
    return {
      key: standing,
      name: <StandingMark standing={standing} />,
      meaning: pageWords.about.standings[standing],
      figure: count === 0 ? figure : <ViewLink to={withChosen(chronology, 'standing', [standing])}>{figure}</ViewLink>,
    };
  });
  return (
    <AboutSection id="standing">
      <p>{pageWords.about.whoSays}</p>
      <Terms terms={terms} />
    </AboutSection>
  );
}
