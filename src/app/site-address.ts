/**
 * Where the site lives, as others can reach it: `https://example.org/inquest/`. On a server, which does not know, the
 * base alone.
 */
import { useRouter } from 'wouter';

export function useSiteAddress(): string {
  const base = `${useRouter().base}/`;
  return typeof window === 'undefined' ? base : new URL(base, window.location.origin).href;
}
