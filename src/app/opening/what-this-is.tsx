/** The title of the page, what it is, of which day most of it is, and on what it rests, and the way to its documents. */
import type { ReactNode } from 'react';
import { instantWords } from '../time-words.ts';
import { Listed } from '../ui/listed.tsx';
import { Unparted } from '../ui/unparted.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { words } from '../words/words.ts';
import { zonePlace } from '../zone-place.ts';
import { aboutDocuments } from './about-documents.ts';
import { countInChapters, fullestDay, nameOfDay } from './fullest-day.ts';

/** More documents than this are counted, not named. */
const most = 4;

export function WhatThisIs({ children }: { readonly children: ReactNode }): ReactNode {
  const { timeline, dates } = useTimeline();
  const { view } = useView();
  const { documents } = timeline;
  const fullest = fullestDay(timeline.events);
  const links = documents.map((document) => ({
    key: document.id,
    node: (
      <ViewLink to={{ ...view, page: { kind: 'document', id: document.id, line: null } }} className="quiet-link">
        {document.title}
      </ViewLink>
    ),
  }));
  return (
    <div className="max-w-prose">
      <h1 className="font-semibold text-lg">{words.site.chronologyOf(timeline.title)}</h1>
      <p className="opening-what mt-3">
        <Unparted>{aboutDocuments(documents, dates)}</Unparted>{' '}
        {fullest !== null && (
          <>
            <Unparted>
              {words.opening.fullest(
                { atLeast: fullest.count, inChapters: countInChapters(fullest, timeline) },
                timeline.events.length,
                instantWords(fullest.instant, dates).day,
                nameOfDay(fullest, timeline.phases),
              )}
            </Unparted>{' '}
          </>
        )}
        {words.opening.promise(documents.length)} {words.times.zone(zonePlace(dates.zone))}
      </p>
      {links.length > 0 && links.length <= most && (
        <p className="mt-3 font-sans text-ink-quiet text-sm">
          {words.opening.sources} <Listed items={links} separator="; " />
        </p>
      )}
      {children}
    </div>
  );
}
