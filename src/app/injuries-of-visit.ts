/**
 * What the address asks about passages that describe injuries, and what the reader has chosen before → the one setting
 * that holds everywhere for the whole visit.
 *
 * Hidden unless chosen. An address that says `injuries=shown` when the visit begins is such a choice; after that only
 * the reader's own decision counts, so that stepping back never opens again what was closed.
 */
import { useEffect, useRef } from 'react';
import { allInjuries } from './ui/injuries.tsx';
import { rememberInVisit, useOpenedInVisit } from './ui/visit-memory.ts';
import type { ViewState } from './view-state.ts';

export function useInjuriesOfVisit(asked: ViewState['injuries']): ViewState['injuries'] {
  const chosen = useOpenedInVisit(allInjuries);
  const begun = useRef(false);
  const beginsShown = !begun.current && asked === 'shown';
  useEffect(() => {
    if (beginsShown) rememberInVisit(allInjuries, true);
    begun.current = true;
  }, [beginsShown]);
  return chosen || beginsShown ? 'shown' : 'hidden';
}
