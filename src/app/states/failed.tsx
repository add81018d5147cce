/**
 * The page when there is no timeline: what failed, what can be done, a button that tries again, and the way to the page that needs
 * none, which holds the whole chronology as it was when the site was built.
 */
import type { ReactNode } from 'react';
import { TimelineFailure } from '../fetch-timeline.ts';
import { words } from '../words/words.ts';
import { troubleWords } from './trouble-words.ts';

interface FailedProps {
  /** Where the site lives. */
  readonly base: string;
  /** Of the page that was served, the ways through the site and the names of those who were killed. */
  readonly head: readonly Element[];
  readonly error: Error;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

export function Failed({ base, head, error, retrying, onRetry }: FailedProps): ReactNode {
  const trouble = error instanceof TimelineFailure ? error.trouble : null;
  const said = troubleWords(error);
  const name = siteName();
  return (
    <main className="mx-auto max-w-page px-5 pb-16 md:px-8 lg:px-10">
      <div data-compact="">
        <div className="opening-room" ref={(place) => place?.replaceChildren(...head)} />
      </div>
      {head.length === 0 && name !== null && (
        <p className="border-hairline border-b py-4 font-sans text-sm">
          <a href={base} className="title-link font-semibold">
            {name}
          </a>
        </p>
      )}
      <div role="alert" className="mt-10 max-w-prose border-ink border-t pt-3">
        <h1 className="font-semibold text-xl">{words.states.failed}</h1>
        <p className="mt-4">{said.what}</p>
        <p className="mt-2">{said.help}</p>
        {trouble?.kind === 'unfit' && (
          <ul className="mt-4 border-hairline border-l pl-4 font-sans text-ink-quiet text-sm">
            {trouble.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
      <button
        type="button"
        className="mt-6 border border-accent px-4 py-2 font-sans text-accent text-sm hover:bg-accent-quiet"
        aria-disabled={retrying}
        onClick={() => !retrying && onRetry()}
      >
        {retrying ? words.states.retrying : words.states.retry}
      </button>
      <p className="mt-6 font-sans text-sm">
        <a href={base}>{words.states.withoutFile}</a>
      </p>
    </main>
  );
}

/** What the page was served under, since the timeline that says it is not there; null where it was not served. */
function siteName(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? null;
}
