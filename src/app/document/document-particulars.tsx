/**
 * A document → who published it, when, where, how that is known, and the fingerprint of its bytes.
 *
 * "Published  20.23 on Wednesday 3 October 2018" (in the timeline's zone, whatever the reader's).
 */
import type { ReactNode } from 'react';
import type { SourceDocument } from '../../model/source.ts';
import type { Dates } from '../dates.ts';
import { instantTime } from '../time-words.ts';
import { TimeMark } from '../ui/time-mark.tsx';
import { pageWords } from '../words/page-words.ts';

interface DocumentParticularsProps {
  readonly document: SourceDocument;
  readonly dates: Dates;
}

/** What nobody stated is left out, but for the date, without which relative times stay unresolved. */
export function DocumentParticulars({ document, dates }: DocumentParticularsProps): ReactNode {
  const { publisher, author, published, url, basis, file, sha256 } = document;
  return (
    <dl className="max-w-list grid-cols-[7rem_minmax(0,1fr)] gap-x-4 font-sans text-sm md:grid">
      <Particular name={pageWords.document.publisher}>{publisher}</Particular>
      <Particular name={pageWords.document.author}>{author}</Particular>
      <Particular name={pageWords.document.published}>
        {published === undefined ? (
          pageWords.document.notStated
        ) : (
          <TimeMark when={instantTime(published, dates)} dates={dates} />
        )}
      </Particular>
      <Particular name={pageWords.document.address}>
        {url === undefined ? undefined : (
          <a href={url} rel="external">
            {pageWords.document.pageAt(hostOf(url))}
          </a>
        )}
      </Particular>
      <Particular name={pageWords.document.basis}>{basis}</Particular>
      <Particular name={pageWords.document.file}>{file}</Particular>
      <Particular name={pageWords.document.fingerprint}>
        <details>
          <summary className="tabular">
            {sha256.slice(0, 12)}… <span className="text-ink-quiet">{pageWords.document.whole}</span>
          </summary>
          <span className="tabular break-all">{sha256}</span>
        </details>
      </Particular>
    </dl>
  );
}

function Particular({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  if (children === undefined) return null;
  return (
    <>
      <dt className="text-ink-quiet">{name}</dt>
      <dd className="mb-1 md:mb-0">{children}</dd>
    </>
  );
}

/** "https://www.independent.co.uk/news/…" → "independent.co.uk"; what is no address stays as it is. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
