/** Says what the address asked for and this timeline does not know; everything else in the address applies. An unknown page has a page to say so. */
import type { ReactNode } from 'react';
import { useView } from '../use-view.ts';
import { words } from '../words/words.ts';
import { ignoredWords } from './ignored-words.ts';

export function IgnoredNote(): ReactNode {
  const { ignored } = useView();
  if (ignored.length === 0) return null;
  return (
    <div role="note" className="mb-6 border-ink border-l-2 pl-4 font-sans text-sm">
      <p className="font-semibold">{words.states.ignored}</p>
      <ul>
        {ignored.map((each) => (
          <li key={`${each.key} ${each.value}`}>{ignoredWords(each)}</li>
        ))}
      </ul>
    </div>
  );
}
