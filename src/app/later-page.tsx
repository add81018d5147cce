/**
 * A page that few open first → the same page, whose code is fetched when it is asked for, or before by `preloadPages`.
 *
 * `const about = later(async () => (await import('./about/about-page.tsx')).AboutPage)`, then
 * `<LaterPage page={about} given={{}} />`. Once its code is there it is drawn at once, without the step between that
 * React's own `lazy` makes, so that a move to it finds its heading to focus.
 */
import { type ComponentType, createContext, type ReactNode, Suspense, use, useContext, useEffect } from 'react';
import { focusHeading } from './page-heading.ts';
import { ErrorBoundary } from './states/error-boundary.tsx';
import { PageNotFetched, PartNotFetched } from './states/not-fetched.tsx';
import { words } from './words/words.ts';

export interface Later<Props> {
  /** Known by it to the page that the server draws it on; empty for what no server draws. */
  readonly name: string;
  /** The page where its code is there. */
  here(): ComponentType<Props> | null;
  /** Fetches it, once; a second time if that failed. A second failure stands until the site is loaded again. */
  fetched(): Promise<ComponentType<Props>>;
}

const all: { readonly name: string; fetched(): Promise<unknown> }[] = [];

/**
 * Fetches the code of every such page, and of what comes later within it, or of those that are named; what cannot be had now is
 * asked for once more when it is needed.
 *
 * A page that the server has drawn is taken over only when the code of its parts is there: one whose code is not is taken off
 * the page for as long as it is coming.
 */
export async function preloadPages(names?: readonly string[]): Promise<void> {
  for (let known = 0; known < all.length; ) {
    const found = all.slice(known).filter(({ name }) => names === undefined || names.includes(name));
    known = all.length;
    await Promise.allSettled(found.map((page) => page.fetched()));
  }
}

/** On a server: the names of all that is drawn. */
export const LaterDrawn = createContext<Set<string> | null>(null);

export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, name = ''): Later<Props> {
  let coming: Promise<ComponentType<Props>> | null = null;
  let here: ComponentType<Props> | null = null;
  let failed = false;
  const fetched = () => {
    coming ??= load().then(
      (page) => {
        here = page;
        return page;
      },
      (error: unknown) => {
        // Forgetting every failure would ask again and again for as long as there is no connection.
        if (!failed) coming = null;
        failed = true;
        throw error;
      },
    );
    return coming;
  };
  const page: Later<Props> = { name, here: () => here, fetched };
  all.push(page);
  return page;
}

interface LaterPageProps<Props> {
  readonly page: Later<Props>;
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

function useCode<Props>(page: Later<Props>): ComponentType<Props> {
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
