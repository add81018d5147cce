/**
 * Several things → the same, joined as the site's language joins them: a, b and c.
 */
import { Fragment, type ReactNode } from 'react';
import { allOfParts } from '../words/lists.ts';

interface ListedProps {
  items: readonly { readonly key: string; readonly node: ReactNode }[];
  /** Between all of them, where they are no enumeration within a sentence: "; ". */
  separator?: string;
}

export function Listed({ items, separator }: ListedProps): ReactNode {
  const parts =
    separator === undefined ? allOfParts(items.length) : items.flatMap((_, at) => (at === 0 ? [at] : [separator, at]));
  return parts.map((part, at) => {
    if (typeof part === 'number') return <Fragment key={items[part]?.key}>{items[part]?.node}</Fragment>;
    return <Fragment key={`after ${items[Number(parts[at - 1])]?.key}`}>{part}</Fragment>;
  });
}
