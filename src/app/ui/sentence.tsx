/**
 * A sentence of the catalogue that has a link or a time in it → the same on the page.
 *
 * `<Sentence of={words.notFound.called(<code>/x</code>)} />` → No page is called `/x`. It may have been …
 */
import { createElement, Fragment, type ReactNode } from 'react';

export function Sentence({ of }: { readonly of: readonly ReactNode[] }): ReactNode {
  // As children of their own and not as an array: their order is the catalogue's, and they need no keys.
  return createElement(Fragment, null, ...of);
}
