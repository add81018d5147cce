/**
 * The languages a reader's browser asks for → the locale whose way of writing days the page follows.
 *
 * `['de-DE', 'en-US']` for a site in `en-GB` → "en-US": the first that is of the site's own language and names a place.
 * Only there the words around a date still fit; "en" alone does not say how days are written. Without any, the site's own.
 */
export function localeFor(languages: readonly string[], own: string): string {
  const [language = own] = own.split('-');
  for (const asked of languages) {
    const [tag, first] = /^([a-z]{2,3})(?:-[a-z]{4})?-(?:[a-z]{2}|\d{3})(?=-|$)/i.exec(asked) ?? [];
    if (tag !== undefined && first?.toLowerCase() === language.toLowerCase()) return tag;
  }
  return own;
}
