/**
 * What a search finds beside the list, in its places: at the box while it is typed, above and below the list, or in its place where
 * nothing is left of it, with what can be loosened then. One module, so that all of it comes at once.
 */
import type { ComponentType, ReactNode } from 'react';
import { Before, Beyond, Instead } from './search/beyond.tsx';
import { fewerWords } from './search/fewer-words.ts';
import { Found } from './search/found.tsx';
import type { NamedListProps } from './search/named-chronology.tsx';
import { UndatedList } from './search/undated.tsx';
import type { Selection } from './select-events.ts';
import { NothingLeft } from './states/nothing-left.tsx';
import { useTimeline } from './use-timeline.ts';
import { useView } from './use-view.ts';

interface SearchFoundProps {
  readonly selection: Selection;
  /** At the box: what leads from there to the list. */
  readonly onSee?: () => void;
  /** Above the list, and not below it or in its place. */
  readonly above?: boolean;
  /** The list of what the words name; none at the box. */
  readonly List?: ComponentType<NamedListProps>;
}

export function SearchFound({ selection, onSee, above = false, List }: SearchFoundProps): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const isAsked = view.q !== '';
  if (onSee !== undefined) return <Found selection={selection} onSee={onSee} />;
  if (above) return <Before selection={selection} />;
  if (selection.events.length > 0) {
    return (
      <>
        {isAsked && <Beyond selection={selection} />}
        <UndatedList />
      </>
    );
  }
  return (
    <NothingLeft fewer={isAsked ? fewerWords(view.q, index.search) : null}>
      {isAsked && <Instead selection={selection} List={List} />}
      <UndatedList />
    </NothingLeft>
  );
}
