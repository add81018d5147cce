/** Says what the address asked for and this timeline does not know; everything else in the address applies. An unknown page has a page to say so. */
import type { ReactNode } from 'react';
import { useView } from '../use-view.ts';
import { ignoredWords } from './state-words.ts';

export function IgnoredNote(): ReactNode {
  const { ignored } = useView();
  if (ignored.length === 0) return null;
  return (
    <div role="note" className="mb-6 border-ink border-l-2 pl-4 font-sans text-sm">
      <p className="font-semibold">Part of the address was left out; the rest applies.</p>
      <ul>
        {ignored.map((each) => (
          <li key={`${each.key} ${each.value}`}>{ignoredWords(each)}</li>
        ))}
      </ul>
    </div>
  );
}
