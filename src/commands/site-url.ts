/**
 * `SITE_URL` as it was given → the address that the site will have on the web, with a slash at its end.
 *
 * `"https://example.org/inquest"` → `https://example.org/inquest/`; nothing → null: links that should be whole then stay
 * relative, which readers do not notice and some makers of previews do.
 */
type SiteUrl =
  | { readonly kind: 'url'; readonly url: string | null }
  | { readonly kind: 'wrong'; readonly message: string };

export function siteUrl(given: string | undefined): SiteUrl {
  if (given === undefined || given === '') return { kind: 'url', url: null };
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    const message = `SITE_URL is "${given}"; it must be a whole address, such as https://example.org/inquest/`;
    return { kind: 'wrong', message };
  }
  return { kind: 'url', url: url.href.endsWith('/') ? url.href : `${url.href}/` };
}
