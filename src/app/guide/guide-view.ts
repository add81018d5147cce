/** A view and a chapter → the view of the path at that chapter: what a link into the path leads to. */
import type { ViewState } from '../view-state.ts';

/** Null is the beginning of the path. */
export function guideView(view: ViewState, chapter: string | null): ViewState {
  return { ...view, page: { kind: 'guide', chapter } };
}
