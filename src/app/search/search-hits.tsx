/**
 * What a search finds beside the events: names, each leading to its page, and passages, each to its line.
 *
 *     Names      Dr Hudson
 *     Passages   … The helicopter landed at 14.56   first capture, line 30
 *
 * Words that describe injuries are not shown here: the passage says what it contains, and its page has the control.
 */
import { type ReactNode, useMemo } from 'react';
import type { Passage } from '../../model/source.ts';
import { passageWarning } from '../passage-warning.ts';
import { useInjuriesShown } from '../ui/injuries.tsx';
import { Marked } from '../ui/marked.tsx';
import { useMedia } from '../ui/use-media.ts';
import { useDocumentNames } from '../use-document-names.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { words } from '../words/words.ts';
import { excerptAround } from './excerpt-around.ts';
import { stepHits } from './step-hits.ts';

/** Where the search came with the address (`typed` is false) and there is little room, folded: the events are what was sent. */
export function SearchHits({ typed }: { readonly typed: boolean }): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const roomy = useMedia('(min-width: 64rem)');
  const hits = useMemo(() => index.findHits(view.q), [index, view.q]);
  if (hits.names.length === 0 && hits.passages.length === 0) return null;
  const found = (
    <>
      {hits.names.length > 0 && (
        <ul>
          {hits.names.map(({ kind, id, name }) => (
            <li key={`${kind} ${id}`} className="py-0.5">
              <ViewLink data-hit="" onKeyDown={stepHits} to={{ ...view, q: '', page: { kind, id } }}>
                {name}
              </ViewLink>{' '}
              <span className="text-ink-quiet">{words.facet[kind]}</span>
            </li>
          ))}
        </ul>
      )}
      {hits.passages.length > 0 && (
        <>
          <p className="mt-2 text-ink-quiet">{words.search.passages}</p>
          <ul>
            {hits.passages.map((passage) => (
              <PassageHit key={passage.id} passage={passage} terms={hits.terms} />
            ))}
          </ul>
          {hits.morePassages > 0 && <p className="text-ink-quiet">{words.search.more(hits.morePassages)}</p>}
        </>
      )}
    </>
  );
  return (
    <nav aria-label={words.search.alsoFound} className="mt-3 text-sm touch:mt-0">
      {typed || roomy ? (
        found
      ) : (
        <details>
          <summary className="word-button w-fit touch:py-2.5">{words.search.alsoFound}</summary>
          {found}
        </details>
      )}
    </nav>
  );
}

function PassageHit({ passage, terms }: { readonly passage: Passage; readonly terms: readonly string[] }): ReactNode {
  const index = useTimeline();
  const documentNames = useDocumentNames();
  const { view } = useView();
  const shown = useInjuriesShown(passage.id);
  const [citation] = passage.citations;
  if (citation === undefined) return null;
  const { document, line } = citation;
  const warning = shown ? null : passageWarning(passage, index);
  return (
    <li className="py-1">
      <ViewLink
        data-hit=""
        onKeyDown={stepHits}
        className="tabular"
        to={{ ...view, page: { kind: 'document', id: document, line } }}
      >
        {words.placeOf(documentNames.get(document) ?? document, line)}
      </ViewLink>{' '}
      <span className="text-ink-quiet" dir="auto">
        {warning !== null ? (
          words.search.hidden(warning)
        ) : (
          <Marked text={excerptAround(passage.text, terms)} terms={terms} />
        )}
      </span>
    </li>
  );
}
