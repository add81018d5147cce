/** The pieces the About page is set from: a section with its heading, and terms with their meanings. */
import type { ReactNode } from 'react';
import { pageWords } from '../words/page-words.ts';

interface AboutSectionProps {
  readonly id: keyof typeof pageWords.about.sections;
  readonly children: ReactNode;
}

/** Its heading is what the list at the top of the page leads to. */
export function AboutSection({ id, children }: AboutSectionProps): ReactNode {
  return (
    <section aria-labelledby={id} className="border-ink border-t pt-3">
      <h2 id={id} className="mb-3 scroll-mt-6 font-semibold text-lg">
        {pageWords.about.sections[id]}
      </h2>
      <div className="space-y-4">{children}</div>
    </section>
  );
}

export interface Term {
  readonly key: string;
  readonly name: ReactNode;
  readonly meaning: ReactNode;
  /** What is counted, where something is: "12 events". */
  readonly figure?: ReactNode;
}

/** Terms in their column, meanings beside them. */
export function Terms({ terms }: { readonly terms: readonly Term[] }): ReactNode {
  return (
    <dl>
      {terms.map(({ key, name, meaning, figure }) => (
        <div
          key={key}
          className="grid-cols-[12rem_minmax(0,1fr)] gap-x-6 border-hairline border-t py-2 first:border-t-0 md:grid"
        >
          <dt className="font-sans text-sm md:pt-0.5">
            {name}
            {figure !== undefined && (
              <span className="tabular block text-ink-quiet max-md:ml-2 max-md:inline">{figure}</span>
            )}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
