/**
 * What every answer of the site's server carries, in `npm start` and in the browser tests alike.
 *
 * Nothing but the site's own files may be loaded, no script or style may stand inside the page, and no form is sent
 * anywhere, so that no document, however it is written, can make the page do something of its own. `data:` pictures
 * are allowed for the drawings that stylesheets bring along. See https://www.w3.org/TR/CSP3/.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};
