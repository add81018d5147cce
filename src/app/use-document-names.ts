/** The timeline's documents → their short names, for whoever cites them; what comes first of the page cites none. */
import { useMemo } from 'react';
import { documentNames } from './document-names.ts';
import { useTimeline } from './use-timeline.ts';

/** By the document's id. */
export function useDocumentNames(): ReadonlyMap<string, string> {
  const { documents } = useTimeline().timeline;
  return useMemo(() => documentNames(documents), [documents]);
}
