/** A part that only one of two texts has: struck through or underlined, and said in words to those who listen. */
import type { ReactNode } from 'react';
import { pageWords } from '../words/page-words.ts';

interface MarkedPartProps {
  readonly part: { readonly kind: 'same' | 'left out' | 'put in'; readonly text: string };
}

export function MarkedPart({ part }: MarkedPartProps): ReactNode {
  if (part.kind === 'same') return part.text;
  const Tag = part.kind === 'put in' ? 'ins' : 'del';
  return (
    <Tag>
      <span className="sr-only">{pageWords.event.marks[part.kind]} </span>
      {part.text}
    </Tag>
  );
}
