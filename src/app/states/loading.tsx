/**
 * The page's shape before there is anything to show, so that nothing jumps when it comes: the names, what this is, the
 * filters beside the list. Said in one sentence to those who listen; the shapes say nothing.
 */
import type { ReactNode } from 'react';
import { words } from '../words/words.ts';

const five = [1, 2, 3, 4, 5];

export function Loading(): ReactNode {
  return (
    <main aria-busy="true" className="mx-auto max-w-page px-5 md:px-8 lg:px-10">
      <p role="status" className="flex h-14 items-center border-hairline border-b font-sans text-ink-quiet text-sm">
        {words.states.loading}
      </p>
      <p className="hidden print:block">{words.states.printedEarly}</p>
      <div aria-hidden="true" className="print:hidden">
        <div className="py-12 lg:grid lg:grid-cols-[17.5rem_minmax(0,1fr)] in-data-asked:hidden!">
          <div className="flex flex-col gap-3 pt-9 max-lg:mb-12">
            {five.map((row) => (
              <Bar key={row} className="h-8 w-52" />
            ))}
          </div>
          <div className="max-w-prose space-y-3">
            {five.map((row) => (
              <Bar key={row} className="h-4" />
            ))}
          </div>
        </div>
        <Bar className="mb-12 h-16 in-data-asked:mt-24 md:h-64" />
        <div className="gap-x-10 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
          <div className="space-y-3 max-lg:hidden">
            {five.map((row) => (
              <Bar key={row} className="h-4" />
            ))}
          </div>
          <div className="space-y-8">
            {five.map((row) => (
              <Entry key={row} />
            ))}
          </div>
        </div>
      </div>
    </main>
  );
}

function Entry(): ReactNode {
  return (
    <div className="grid-cols-[8.5rem_minmax(0,1fr)] gap-x-6 md:grid">
      <Bar className="mb-2 h-4 w-20" />
      <div className="max-w-prose space-y-3">
        <Bar className="h-5 w-3/5" />
        <Bar className="h-4" />
        <Bar className="h-3 w-1/2" />
      </div>
    </div>
  );
}

function Bar({ className }: { readonly className: string }): ReactNode {
  return <div className={`bg-paper-raised ${className}`} />;
}
