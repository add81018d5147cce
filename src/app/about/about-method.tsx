/** How the chronology was made, and what its words for times and statements mean: the first half of the About page. */
import type { ReactNode } from 'react';
import { standings } from '../../model/event.ts';
import { bases } from '../../model/time.ts';
import { basisWords } from '../time-words.ts';
import { Listed } from '../ui/listed.tsx';
import { StandingMark } from '../ui/standing-mark.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withChosen, withoutFilters } from '../view-state.ts';
import { events as eventsInWords } from '../words.ts';
import { AboutSection, Terms } from './about-parts.tsx';
import { basisMeanings, clocks, stages, standingMeanings } from './about-words.ts';
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
        {stages.map(([name, does]) => (
          <li key={name}>
            <b className="font-semibold">{name}</b> {does}
          </li>
        ))}
      </ol>
      <p>
        Every event says which words it rests on, in which document and on which line. Nothing from outside the
        documents goes into an event, except what the publisher’s page says of when and by whom they were published.
      </p>
      <p>
        The documents are: <Listed items={documents} separator="; " last="; " />.
      </p>
    </AboutSection>
  );
}

export function ThreeClocks(): ReactNode {
  return (
    <AboutSection id="clocks">
      <p>An event has three times, and they are kept apart.</p>
      <Terms terms={clocks.map(([name, meaning]) => ({ key: name, name, meaning }))} />
      <p>The chronology can be read in the order in which things happened or in the order in which they were told.</p>
    </AboutSection>
  );
}

export function HowTimesAreKnown(): ReactNode {
  const { coverage, timezone } = useTimeline().timeline;
  return (
    <AboutSection id="times">
      <p>
        A time is given no more exactly than the documents allow. The document’s own words for it stand beside it, and
        so does the reason it was read as it was. Clock times are those of {timezone.replace('_', ' ')}.
      </p>
      <Terms
        terms={bases.map((basis) => ({
          key: basis,
          name: <span className="small-caps">{basisWords(basis)}</span>,
          meaning: basisMeanings[basis],
          figure: eventsInWords(coverage.events[basis]),
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
    const words = eventsInWords(count);
    return {
      key: standing,
      name: <StandingMark standing={standing} />,
      meaning: standingMeanings[standing],
      figure: count === 0 ? words : <ViewLink to={withChosen(chronology, 'standing', [standing])}>{words}</ViewLink>,
    };
  });
  return (
    <AboutSection id="standing">
      <p>
        What a witness remembers, what counsel argues and what a coroner finds are different things. Each event says
        which it is.
      </p>
      <Terms terms={terms} />
    </AboutSection>
  );
}
