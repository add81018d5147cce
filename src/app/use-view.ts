/**
 * What the reader asked to see, for every component below the app, and the way to ask for something else.
 *
 * `const {view, go} = useView(); go(toggled(view, 'person', 'dr-hudson'))` → the address gains `?person=dr-hudson`.
 */
import { createContext, useContext } from 'react';
import type { Ignored } from './page-address.ts';
import type { ViewState } from './view-state.ts';

export interface ViewControl {
  readonly view: ViewState;
  /** What the address said that was left out. */
  readonly ignored: readonly Ignored[];
  /** `push` (the usual) makes a step that Back undoes; `replace` amends the present one. */
  go(view: ViewState, how?: 'push' | 'replace'): void;
  /** Whether the reader has gone anywhere from the page that was asked for first. */
  hasMoved(): boolean;
}

export const ViewContext = createContext<ViewControl | null>(null);

/** The view; throws where there is no `ViewProvider` above (a bug). */
export function useView(): ViewControl {
  const control = useContext(ViewContext);
  if (control === null) throw new Error('useView needs a ViewProvider above it');
  return control;
}
