/**
 * Where the site lives, as others can reach it: `https://example.org/inquest/`. On a server, which does not know, the
 * base alone.
 */
import { useRouter } from 'wouter';
import { emptyView, writeAddress } from './view-state.ts';

export function useSiteAddress(): string {
  const base = `${useRouter().base}/`;
  return typeof window === 'undefined' ? base : new URL(base, window.location.origin).href;
}

/** The address of an event as it is typed from paper: `example.org/inquest/event/air-ambulance-lands`. */
export function usePrintedAddress(event: string): string {
  const site = useSiteAddress().replace(/^https?:\/\//, '');
  return site + writeAddress({ ...emptyView, page: { kind: 'event', id: event } }).slice(1);
}
