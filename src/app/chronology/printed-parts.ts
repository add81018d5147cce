/**
 * What only paper needs → parts of the list whose code comes once the page has nothing better to do: under each event how its time is
 * known and its words, at the end the documents.
 */
import { useEffect } from 'react';
import { later, preloadPages } from '../later-code.ts';
import { useIdle } from '../use-idle.ts';

const names = ['printed-sources', 'printed-documents'] as const;

export const printedSources = later(async () => (await import('./printed-sources.tsx')).PrintedSources, names[0]);
export const printedDocuments = later(async () => (await import('./printed-documents.tsx')).PrintedDocuments, names[1]);

/** Whoever prints asks once, and the browser does not wait. */
export function usePrintedPartsAtHand(): void {
  const idle = useIdle();
  useEffect(() => {
    if (idle) void preloadPages(names);
  }, [idle]);
}
