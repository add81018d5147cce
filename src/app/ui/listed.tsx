/**
 * Several things → the same, with commas and an "and" as British English sets them: a, b and c.
 */
import { Fragment, type ReactNode } from 'react';

interface ListedProps {
  items: readonly { readonly key: string; readonly node: ReactNode }[];
  /** Between all but the last two, and between these. */
  separator?: string;
  last?: string;
}

export function Listed({ items, separator = ', ', last = ' and ' }: ListedProps): ReactNode {
  return items.map((item, index) => (
    <Fragment key={item.key}>
      {index > 0 && (index === items.length - 1 ? last : separator)}
      {item.node}
    </Fragment>
  ));
}
