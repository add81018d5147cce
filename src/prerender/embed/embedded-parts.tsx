/** What the pages in frames have in common: the control before what describes injuries, and the way out. */
import type { ReactNode } from 'react';
import { pageWords } from '../../app/words/page-words.ts';
import { words } from '../../app/words/words.ts';

interface ClosedProps {
  /** "summary". */
  readonly what: string;
  /** "describes fatal injuries". */
  readonly warning: string;
  readonly children: ReactNode;
}

/** Opens without a script, and is closed again each time the page is loaded. */
export function Closed({ what, warning, children }: ClosedProps): ReactNode {
  return (
    <details data-nosnippet="">
      <summary>{words.injuries.show(what, warning)}</summary>
      {children}
    </details>
  );
}

interface OnwardsProps {
  readonly href: string;
  readonly words: string;
  readonly site: string;
}

/** To the full page, in a window of its own: what is around the frame is left as it is. */
export function Onwards({ href, words: said, site }: OnwardsProps): ReactNode {
  return (
    <p className="onwards">
      <a href={href} target="_blank" rel="noopener" data-full="">
        {said}
      </a>
      <span className="quiet">{pageWords.embed.from(site)}</span>
    </p>
  );
}
