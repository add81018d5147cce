/**
 * The passages that a search finds, each by its line: `live-blog-1, line 30 … The helicopter landed at 14.56`.
 *
 * Words that describe injuries are not shown here: the passage says what it contains, and its page has the control.
 */
import { type ReactNode, useId } from 'react';
import type { Passage } from '../../model/source.ts';
import { passageWarning } from '../passage-warning.ts';
import { useInjuriesShown } from '../ui/injuries.tsx';
import { Marked } from '../ui/marked.tsx';
import { useDocumentNames } from '../use-document-names.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { excerptAround } from './excerpt-around.ts';
import type { Hits } from './find-hits.ts';
import { stepHits } from './step-hits.ts';

export function PassageList({ passages, morePassages, terms }: Omit<Hits, 'names' | 'together'>): ReactNode {
  const heading = useId();
  return (
    <div>
      <p id={heading} className="text-ink-quiet">
        {pageWords.found.passages}
      </p>
      <ul aria-labelledby={heading}>
        {passages.map((passage) => (
          <PassageHit key={passage.id} passage={passage} terms={terms} />
        ))}
      </ul>
      {morePassages > 0 && <p className="text-ink-quiet">{pageWords.found.more(morePassages)}</p>}
    </div>
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
          pageWords.found.hidden(warning)
        ) : (
          <Marked text={excerptAround(passage.text, terms)} terms={terms} />
        )}
      </span>
    </li>
  );
}
