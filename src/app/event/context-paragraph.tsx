/** A paragraph beside the cited one, in quiet text; behind the control where it describes injuries itself. */
import type { ReactNode } from 'react';
import { passageWarning } from '../passage-warning.ts';
import { Injuries } from '../ui/injuries.tsx';
import { useDocumentNames } from '../use-document-names.ts';
import { useTimeline } from '../use-timeline.ts';
import { pageWords } from '../words/page-words.ts';
import type { Neighbour } from './passage-context.ts';

interface ContextParagraphProps {
  neighbour: Neighbour;
  side: 'before' | 'after';
}

export function ContextParagraph({ neighbour, side }: ContextParagraphProps): ReactNode {
  const { passage, documents } = neighbour;
  const index = useTimeline();
  const names = useDocumentNames();
  const warning = passageWarning(passage, index);
  const label = pageWords.event[side];
  const where =
    documents.length === 0
      ? label
      : pageWords.event.inDocuments(label, documents.map((id) => names.get(id) ?? id).join(', '));
  const text = (
    <p className="text-ink-quiet text-sm" dir="auto">
      {passage.text}
    </p>
  );
  return (
    <div className="my-3 pl-4.5">
      <p className={documents.length === 0 ? 'sr-only' : 'font-sans text-ink-quiet text-xs'}>{where}</p>
      {warning === null ? (
        text
      ) : (
        <Injuries warning={warning} of={passage.id} what={side} offerAll={false}>
          {text}
        </Injuries>
      )}
    </div>
  );
}
