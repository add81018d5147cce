/**
 * A view → a real link to it, that moves within the page: `<ViewLink to={view}>Dr Hudson</ViewLink>` →
 * `<a href="/person/dr-hudson">Dr Hudson</a>`.
 */
import type { AnchorHTMLAttributes, Ref } from 'react';
import { Link } from 'wouter';
import { type ViewState, writeAddress } from './view-state.ts';

type Anchor = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'className'>;

export interface ViewLinkProps extends Anchor {
  readonly to: ViewState;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** An ordinary anchor below the site's base: opens elsewhere with a modifier key or the middle button. */
export function ViewLink({ to, ...anchor }: ViewLinkProps) {
  return <Link {...anchor} href={writeAddress(to)} />;
}
