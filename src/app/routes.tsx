/**
 * A page of the view → what stands in the main part of the site.
 */
import type { ReactNode } from 'react';
import { NotFoundPage } from './about/not-found-page.tsx';
import { ChronologyPage } from './chronology-page.tsx';
import { Chips } from './filters/chips.tsx';
import { Clock } from './filters/clock.tsx';
import { ResultStatus } from './filters/result-status.tsx';
import { later } from './later-code.ts';
import { LaterPage } from './later-page.tsx';
import type { Page } from './page-address.ts';
import type { Selection } from './select-events.ts';
import { Share } from './share/share.tsx';
import { useView } from './use-view.ts';
import { withoutFilters } from './view-state.ts';

const aboutPage = later(async () => (await import('./about/about-page.tsx')).AboutPage, 'about');
const documentPage = later(async () => (await import('./read-document-page.tsx')).ReadDocumentPage, 'document');
const entityPage = later(async () => (await import('./entity/entity-page.tsx')).EntityPage, 'entity');
const guidePage = later(async () => (await import('./guide-page.tsx')).GuidePage, 'guide');
const whoWhenPage = later(async () => (await import('./who-when/who-when-page.tsx')).WhoWhenPage, 'who-was-when');

interface RoutesProps {
  readonly page: Page;
  readonly selection: Selection;
}

/** An unknown page says so and shows the chronology below, to which the rest of the address applies. */
export function Routes({ page, selection }: RoutesProps): ReactNode {
  const { view } = useView();
  switch (page.kind) {
    case 'chronology':
    case 'event':
      return <ChronologyPage selection={selection} />;
    case 'person':
    case 'organisation':
    case 'place':
    case 'theme':
      return (
        <LaterPage
          key={`${page.kind} ${page.id}`}
          page={entityPage}
          given={{
            kind: page.kind,
            id: page.id,
            selection,
            order: <Clock />,
            share: <Share view={view} selection={selection} />,
          }}
        />
      );
    case 'document':
      return (
        <LaterPage
          key={page.id}
          page={documentPage}
          given={{
            id: page.id,
            line: page.line,
            view: withoutFilters(view),
            selection,
          }}
        />
      );
    case 'about':
      return (
        <LaterPage page={aboutPage} given={{ share: <Share view={withoutFilters(view)} selection={selection} /> }} />
      );
    case 'who-was-when':
      return (
        <LaterPage
          page={whoWhenPage}
          given={{
            selection,
            children: (
              <div className="mt-3">
                <ResultStatus selection={selection} />
                <Chips />
                <div className="quiet-line mt-1">
                  <Share view={view} selection={selection} />
                </div>
              </div>
            ),
          }}
        />
      );
    case 'guide':
      return <LaterPage key={page.chapter} page={guidePage} given={{ chapter: page.chapter, selection }} />;
    case 'not-found':
      return (
        <>
          {/* Never later: the page that the server answers with is taken over before its code has come, and React gives up on it. */}
          <NotFoundPage />
          <div className="mt-12">
            <ChronologyPage selection={selection} />
          </div>
        </>
      );
  }
}
