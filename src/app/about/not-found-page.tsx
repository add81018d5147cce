/**
 * An address that leads nowhere → a page that says so and offers the ways on.
 */
import type { ReactNode } from 'react';
import type { Page } from '../page-address.ts';
import { Listed } from '../ui/listed.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withoutFilters } from '../view-state.ts';
import { words } from '../words/words.ts';

/** Names the address as it was asked for. */
export function NotFoundPage(): ReactNode {
  const { view } = useView();
  const { timeline } = useTimeline();
  const to = (page: Page) => ({ ...withoutFilters(view), page });
  const documents = timeline.documents.map(({ id, title }) => ({
    key: id,
    node: <ViewLink to={to({ kind: 'document', id, line: null })}>{title}</ViewLink>,
  }));
  return (
    <section aria-labelledby="not-found" className="max-w-prose">
      <h1 id="not-found" className="font-semibold text-xl">
        {words.notFound.heading}
      </h1>
      {view.page.kind === 'not-found' && (
        <p className="mt-3">
          <Sentence
            of={words.notFound.called(<code className="break-all font-sans">{legible(view.page.path)}</code>)}
          />
        </p>
      )}
      <ul className="mt-4 space-y-2">
        <li>
          <ViewLink to={to({ kind: 'chronology' })}>{words.site.backToChronology}</ViewLink>
        </li>
        <li>
          {words.notFound.documents} <Listed items={documents} separator="; " />
        </li>
        <li>
          <ViewLink to={to({ kind: 'about' })}>{words.site.aboutThis}</ViewLink>
        </li>
      </ul>
    </section>
  );
}

function legible(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
