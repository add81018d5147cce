/**
 * The browser's address → the view for all below, and back. The only place that knows the router.
 */
import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { useLocation, useRouter } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
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
  const { view, ignored } = useMemo(
    () => readAddress({ pathname, search, hash }, timeline),
    [pathname, search, hash, timeline],
  );
  const go = useCallback(
    (next: ViewState, how: 'push' | 'replace' = 'push') => navigate(writeAddress(next), { replace: how === 'replace' }),
    [navigate],
  );
  const control = useMemo(() => ({ view, ignored, go }), [view, ignored, go]);

  const { page } = view;
  const moved = page.kind === 'event' && !pathname.split('/').includes(page.id) ? `/event/${page.id}` : null;
  useEffect(() => {
    if (moved !== null) navigate(moved + withMark(search), { replace: true });
  }, [moved, navigate, search]);

  return <ViewContext value={control}>{children}</ViewContext>;
}

function withMark(search: string): string {
  return search === '' || search.startsWith('?') ? search : `?${search}`;
}
