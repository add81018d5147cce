/**
 * A standing → its short words in small capitals behind a plain mark, so that claims and findings differ at a glance.
 *
 *     ■ finding   □ official statement   ◆ expert examination
 *     ○ witness’s account   ◇ counsel’s submission   △ statement   – the document’s report
 *
 * The mark repeats the words and is silent to those who listen.
 */
import type { ReactNode } from 'react';
import type { Standing } from '../../model/event.ts';
import { words } from '../words/words.ts';

const shapes: Readonly<Record<Standing, { readonly path: string; readonly filled: boolean }>> = {
  finding: { path: 'M1.5 1.5h7v7h-7z', filled: true },
  official: { path: 'M1.5 1.5h7v7h-7z', filled: false },
  examination: { path: 'M5 .5 9.5 5 5 9.5.5 5z', filled: true },
  submission: { path: 'M5 .5 9.5 5 5 9.5.5 5z', filled: false },
  account: { path: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8z', filled: false },
  statement: { path: 'M5 1 9.3 8.5H.7z', filled: false },
  report: { path: 'M1 5h8', filled: false },
};

export function StandingMark({ standing }: { standing: Standing }): ReactNode {
  const shape = shapes[standing];
  return (
    <span className="small-caps whitespace-nowrap">
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true" className="mr-1.5 inline-block">
        <path d={shape.path} fill={shape.filled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.2" />
      </svg>
      {words.standings[standing]}
    </span>
  );
}
