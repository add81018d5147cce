/**
 * What a page of the site may load and do, as a content security policy; see https://www.w3.org/TR/CSP3/.
 *
 * Nothing but the site's own files may be loaded, no script or style may stand inside the page, and no form is sent
 * anywhere, so that no document, however it is written, can make the page do something of its own. `data:` pictures
 * are allowed for the drawings that stylesheets bring along.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
