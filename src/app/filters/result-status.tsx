/**
 * How many events are shown and by what they are chosen, said again whenever it changes. While words cannot be looked for yet nothing
 * is counted; where they cannot at all, that is said.
 */
import type { ReactNode } from 'react';
import { chosenWords } from '../chosen-words.ts';
import type { Selection } from '../select-events.ts';
import { unsearchedWords } from '../unsearched-words.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { words } from '../words/words.ts';

interface ResultStatusProps {
  readonly selection: Selection;
  /** Whether it is the page's own: a second one, over it, is heard as well but is not another status of the page. */
  readonly isSecond?: boolean;
}

export function ResultStatus({ selection, isSecond = false }: ResultStatusProps): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const chosen = chosenWords(view, index);
  return (
    <p
      {...(isSecond ? { 'aria-live': 'polite' } : { role: 'status' })}
      className="tabular wrap-anywhere min-w-0 font-sans text-sm"
    >
      {unsearchedWords(selection) ?? (
        <>
          <b className="font-semibold">{words.countOf(selection.events.length, selection.total)}</b>
          {chosen !== '' && ` ${chosen}`}
        </>
      )}
    </p>
  );
}
