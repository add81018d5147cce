/** The line at the top of every page: the site's name, which leads to the chronology, and the ways to the search and the method. */
import type { ReactNode } from 'react';
import { toSearch } from './search/to-search.ts';
import { useTimeline } from './use-timeline.ts';
import { useView } from './use-view.ts';
import { ViewLink } from './view-link.tsx';
import { emptyView } from './view-state.ts';
import { words } from './words/words.ts';

const places = [
  { kind: 'who-was-when', name: words.site.whoWasWhen },
  { kind: 'about', name: words.site.about },
] as const;

/** The name leads to the whole chronology, without filters; what the reader chose about injuries goes along. */
export function Masthead(): ReactNode {
  const { timeline } = useTimeline();
  const { view, go } = useView();
  const { clock, injuries } = view;
  const all = { ...emptyView, clock, injuries };
  return (
    <header className="flex flex-wrap items-baseline justify-between gap-x-8 border-hairline border-b py-4 font-sans text-sm">
      <ViewLink to={{ ...emptyView, injuries }} className="title-link font-semibold">
        {timeline.title}
      </ViewLink>
      <nav aria-label={words.site.name} className="flex gap-x-6 print:hidden">
        <ViewLink
          to={all}
          data-needs-script=""
          onClick={(event) => {
            event.preventDefault();
            toSearch(() => go(all));
          }}
        >
          {words.search.way}
        </ViewLink>
        {places.map(({ kind, name }) => (
          <ViewLink
            key={kind}
            to={{ ...all, page: { kind } }}
            aria-current={view.page.kind === kind ? 'page' : undefined}
          >
            {name}
          </ViewLink>
        ))}
      </nav>
    </header>
  );
}
