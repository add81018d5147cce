/**
 * Code that few need first → the same, fetched when it is asked for, or before by `preloadPages`.
 *
 * `const about = later(async () => (await import('./about/about-page.tsx')).AboutPage)`: a page is drawn by `LaterPage`
 * (`later-page.tsx`); what is none is asked for by `here` and `fetched` (`search/search-code.ts`).
 */
export interface Later<Code> {
  /** Known by it to the page that the server draws it on; empty for what no server draws. */
  readonly name: string;
  /** The code where it is there. */
  here(): Code | null;
  /** Fetches it, once; a second time if that failed. A second failure stands until the site is loaded again. */
  fetched(): Promise<Code>;
}

const all: { readonly name: string; fetched(): Promise<unknown> }[] = [];

/**
 * Fetches the code of every such page, and of what comes later within it, or of those that are named; what cannot be had now is
 * asked for once more when it is needed.
 *
 * A page that the server has drawn is taken over only when the code of its parts is there: one whose code is not is taken off
 * the page for as long as it is coming.
 */
export async function preloadPages(names?: readonly string[]): Promise<void> {
  for (let known = 0; known < all.length; ) {
    const found = all.slice(known).filter(({ name }) => names === undefined || names.includes(name));
    known = all.length;
    await Promise.allSettled(found.map((page) => page.fetched()));
  }
}

export function later<Code>(load: () => Promise<Code>, name = ''): Later<Code> {
  let coming: Promise<Code> | null = null;
  let here: Code | null = null;
  let failed = false;
  const fetched = () => {
    coming ??= load().then(
      (code) => {
        here = code;
        return code;
      },
      (error: unknown) => {
        // Forgetting every failure would ask again and again for as long as there is no connection.
        if (!failed) coming = null;
        failed = true;
        throw error;
      },
    );
    return coming;
  };
  const page: Later<Code> = { name, here: () => here, fetched };
  all.push(page);
  return page;
}
