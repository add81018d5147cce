/**
 * A name → a link that narrows the chronology to the events that have it: "Dr Hudson" → `/?person=dr-hudson`.
 *
 * What is already chosen stays chosen; a name that is chosen already is no longer a link.
 */
import type { ReactNode } from 'react';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { type Facet, withChosen } from '../view-state.ts';

interface FacetLinkProps {
  facet: Facet;
  id: string;
  className?: string;
  children: ReactNode;
}

export function FacetLink({ facet, id, className = 'quiet-link', children }: FacetLinkProps): ReactNode {
  const { view } = useView();
  const chosen = view.chosen[facet];
  if (chosen.includes(id) && view.page.kind === 'chronology') return <b className="font-semibold">{children}</b>;
  const to = { ...withChosen(view, facet, [...chosen, id]), page: { kind: 'chronology' } } as const;
  return (
    <ViewLink to={to} className={className}>
      {children}
    </ViewLink>
  );
}
