/** What became of copying: a word that it is done, or the text itself, selected, where the clipboard was refused. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Copying } from './use-copying.ts';

interface CopiedNoteProps {
  readonly state: Copying;
  /** What is said where the clipboard is refused, and what the field with the text is called. */
  readonly refused: string;
  readonly field: string;
}

export function CopiedNote({ state, refused, field }: CopiedNoteProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state.kind === 'refused') input.current?.select();
  }, [state]);
  return (
    <>
      <span role="status" className="text-ink-quiet">
        {state.kind === 'copied' && state.said}
        {state.kind === 'refused' && refused}
      </span>
      {state.kind === 'refused' && (
        <input
          ref={input}
          readOnly
          aria-label={field}
          value={state.text}
          className="mt-2 w-full border border-ink-quiet px-2 py-1"
        />
      )}
    </>
  );
}
