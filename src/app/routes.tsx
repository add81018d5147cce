/**
 * A page of the view → what stands in the main part of the site.
 */
import type { ReactNode } from 'react';
import { AboutPage } from './about/about-page.tsx';
import { NotFoundPage } from './about/not-found-page.tsx';
import { ChronologyPage } from './chronology-page.tsx';
import { DocumentPage } from './document/document-page.tsx';
import { EntityPage } from './entity/entity-page.tsx';
import { Chips } from './filters/chips.tsx';
import { ResultStatus } from './filters/result-status.tsx';
import { GuidePage } from './guide-page.tsx';
import type { Page } from './page-address.ts';
import type { Selection } from './select-events.ts';
import { WhoWhenPage } from './who-when/who-when-page.tsx';

interface RoutesProps {
  readonly page: Page;
  readonly selection: Selection;
}

/** An unknown page says so and shows the chronology below, to which the rest of the address applies. */
export function Routes({ page, selection }: RoutesProps): ReactNode {
  switch (page.kind) {
    case 'chronology':
    case 'event':
      return <ChronologyPage selection={selection} />;
    case 'person':
    case 'organisation':
    case 'place':
    case 'theme':
      return <EntityPage key={`${page.kind} ${page.id}`} kind={page.kind} id={page.id} selection={selection} />;
    case 'document':
      return <DocumentPage key={page.id} id={page.id} line={page.line} />;
    case 'about':
      return <AboutPage />;
    case 'who-was-when':
      return (
        <WhoWhenPage selection={selection}>
          <div className="mt-3">
            <ResultStatus selection={selection} />
            <Chips />
          </div>
        </WhoWhenPage>
      );
    case 'guide':
      return <GuidePage key={page.chapter} chapter={page.chapter} selection={selection} />;
    case 'not-found':
      return (
        <>
          <NotFoundPage />
          <div className="mt-12">
            <ChronologyPage selection={selection} />
          </div>
        </>
      );
  }
}
