/** The title of the page and two sentences on what it is and on what it rests. */
import type { ReactNode } from 'react';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { countOfDocuments, promise, publishedWords } from './opening-words.ts';

/** More documents than this are counted, not named. */
const named = 3;

export function WhatThisIs(): ReactNode {
  const { timeline } = useTimeline();
  const { view } = useView();
  const { documents } = timeline;
  return (
    <div className="max-w-prose">
      <h1 className="font-semibold text-lg">{timeline.title}: a chronology</h1>
      <p className="mt-2">
        What happened, in order of time, in the words of {countOfDocuments(documents.length)}
        {publishedWords(documents, timeline.timezone)}
        {documents.length > 0 && documents.length <= named && (
          <>
            {': '}
            {documents.map((document, at) => (
              <span key={document.id}>
                {at > 0 && (at === documents.length - 1 ? ' and ' : ', ')}
                <ViewLink to={{ ...view, page: { kind: 'document', id: document.id, line: null } }}>
                  {document.title}
                </ViewLink>
              </span>
            ))}
          </>
        )}
        {'. '}
        {promise}
      </p>
    </div>
  );
}
