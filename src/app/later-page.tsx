/**
 * A page that few open first → the same page, whose code is fetched when it is asked for, or before by `preloadPages`.
 *
 * `const about = later(async () => (await import('./about/about-page.tsx')).AboutPage)`, then
 * `<LaterPage page={about} given={{}} />`. Once its code is there it is drawn at once, without the step between that
 * React's own `lazy` makes, so that a move to it finds its heading to focus.
 */
import { type ComponentType, createContext, type ReactNode, Suspense, use, useContext, useEffect } from 'react';
import type { Later } from './later-code.ts';
import { focusHeading } from './page-heading.ts';
import { ErrorBoundary } from './states/error-boundary.tsx';
import { PageNotFetched, PartNotFetched } from './states/not-fetched.tsx';
import { words } from './words/words.ts';

/** On a server: the names of all that is drawn. */
export const LaterDrawn = createContext<Set<string> | null>(null);

interface LaterPageProps<Props> {
  readonly page: Later<ComponentType<Props>>;
  readonly given: Props;
}

/** Says that it is coming while it is, and what can be done where it cannot be had. */
export function LaterPage<Props extends object>(props: LaterPageProps<Props>): ReactNode {
  return (
    <ErrorBoundary fallback={<PageNotFetched />}>
      <Suspense fallback={<Coming />}>
        <Drawn {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The same for a part of a page: nothing stands in its place while it is coming, and it takes no focus. */
export function LaterPart<Props extends object>({ page, given }: LaterPageProps<Props>): ReactNode {
  return (
    <ErrorBoundary fallback={<PartNotFetched without={words.states.noPart} />}>
      <Suspense fallback={null}>
        <DrawnPart page={page} given={given} />
      </Suspense>
    </ErrorBoundary>
  );
}

function useCode<Props>(page: Later<ComponentType<Props>>): ComponentType<Props> {
  useContext(LaterDrawn)?.add(page.name);
  return page.here() ?? use(page.fetched());
}

function DrawnPart<Props extends object>({ page, given }: LaterPageProps<Props>): ReactNode {
  const Part = useCode(page);
  return <Part {...given} />;
}

function Drawn<Props extends object>({ page, given }: LaterPageProps<Props>): ReactNode {
  const Page = useCode(page);
  useEffect(() => {
    if (document.activeElement?.id === 'main') focusHeading();
  }, []);
  return <Page {...given} />;
}

function Coming(): ReactNode {
  return (
    <p role="status" className="min-h-dvh font-sans text-ink-quiet text-sm">
      {words.states.pageComing}
    </p>
  );
}
