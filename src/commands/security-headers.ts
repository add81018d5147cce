/** What the answers of the site's server carry, in `npm start` and in the browser tests alike. */
import { contentPolicy } from '../prerender/content-policy.ts';

/** Of every page but those for frames: none of them may be put into one. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/**
 * The same for what lies in `embed/`, which anybody may put into a frame. It stands in nobody's window of its own, so that
 * nothing is said about who may hold one.
 */
export const embedHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentPolicy}; frame-ancestors *`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};
