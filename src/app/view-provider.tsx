/**
 * The browser's address → the view for all below, and back. The only place that knows the router.
 */
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useRouter } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { useInjuriesOfVisit } from './injuries-of-visit.ts';
import { type Page, pagePath } from './page-address.ts';
import { withoutSlash } from './served-page.ts';
import { useTimeline } from './use-timeline.ts';
import { ViewContext } from './use-view.ts';
import { readAddress, type ViewState, writeAddress } from './view-state.ts';

/** Gives the view to what is inside it; an old address of a renamed event is replaced by the new one. */
export function ViewProvider({ children }: { readonly children: ReactNode }) {
  const { timeline } = useTimeline();
  const router = useRouter();
  const [pathname, navigate] = useLocation();
  // The router's own useSearch decodes once too often: ?q=%2525 would arrive as "%".
  const search = router.searchHook(router);
  const hash = useLocationProperty(
    () => window.location.hash,
    () => '',
  );
  const { view: asked, ignored } = useMemo(
    () => readAddress({ pathname, search, hash }, timeline),
    [pathname, search, hash, timeline],
  );
  const injuries = useInjuriesOfVisit(asked.injuries);
  const view = useMemo(() => ({ ...asked, injuries }), [asked, injuries]);
  const go = useCallback(
    (next: ViewState, how: 'push' | 'replace' = 'push') => navigate(writeAddress(next), { replace: how === 'replace' }),
    [navigate],
  );
  const hasMoved = useHasMoved(withoutSlash(pathname));
  const control = useMemo(() => ({ view, ignored, go, hasMoved }), [view, ignored, go, hasMoved]);

  // The address says what is shown, so that whoever is sent it sees the same; one with mistakes in it is left as it is.
  const differs = view.injuries !== asked.injuries && ignored.length === 0;
  const path = properPath(view.page, pathname, ignored.length > 0);
  const restated = differs ? writeAddress(view) : path === pathname ? null : path + withMark(search) + hash;
  useEffect(() => {
    if (restated !== null) navigate(restated, { replace: true });
  }, [restated, navigate]);
  return <ViewContext value={control}>{children}</ViewContext>;
}

/** Parts of a page come alive after the whole, so that what is drawn first cannot be told from what is gone to by when. */
function useHasMoved(path: string): () => boolean {
  const [first] = useState(path);
  const moved = useRef(false);
  useEffect(() => {
    if (path !== first) moved.current = true;
  }, [path, first]);
  return useCallback(() => moved.current || path !== first, [path, first]);
}

/**
 * The path by which a page is known: a renamed event's new one, without the slash and the file's name of the directory that
 * a server gave it from. One that is not known is left as it was asked for.
 */
function properPath(page: Page, pathname: string, mistaken: boolean): string {
  if (page.kind === 'not-found') return pathname;
  if (!mistaken || (page.kind === 'event' && !pathname.split('/').includes(page.id))) return pagePath(page);
  return withoutSlash(pathname);
}

function withMark(search: string): string {
  return search === '' || search.startsWith('?') ? search : `?${search}`;
}
