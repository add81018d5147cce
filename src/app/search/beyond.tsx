/**
 * Around the list that a search leaves, what it shows beside the field: above the list, what answers the words before the events that
 * have them all; below it, what comes near.
 */
import type { ComponentType, ReactNode } from 'react';
import type { Selection } from '../select-events.ts';
import { pageWords } from '../words/page-words.ts';
import { NameList } from './name-list.tsx';
import { NamedChronology, type NamedListProps } from './named-chronology.tsx';
import { NearList } from './near-list.tsx';
import { PassageList } from './passage-list.tsx';
import { useAnswers } from './use-answers.ts';

interface BeyondProps {
  readonly selection: Selection;
}

const room = 'mt-4 max-w-prose space-y-4 font-sans text-sm print:hidden';

/** Nothing where the events that have all of the words come first. */
export function Before({ selection }: BeyondProps): ReactNode {
  const { choices, named, near, nearFirst } = useAnswers(selection);
  if (named.length === 0 && !nearFirst) return null;
  return (
    <div className={`${room} mb-8`}>
      {nearFirst && <NearList near={near} none={false} />}
      {named.length > 0 && <NameList names={[]} together={choices} named={named} selection={selection} />}
      <h2 className="text-ink-quiet">{`${pageWords.found.withAllHead}:`}</h2>
    </div>
  );
}

/** Nothing where there is nothing near. None of it is counted as found. */
export function Beyond({ selection }: BeyondProps): ReactNode {
  const { near, nearFirst } = useAnswers(selection);
  if (near.length === 0 || nearFirst) return null;
  return (
    <div className={`${room} border-hairline border-t pt-3`}>
      <NearList near={near} none={false} />
    </div>
  );
}

interface InsteadProps extends BeyondProps {
  readonly List: ComponentType<NamedListProps> | undefined;
}

/** In the place of a list that has nothing left: all that is shown beside the field, and of what the words name the list itself. */
export function Instead({ selection, List }: InsteadProps): ReactNode {
  const { hits, choices, named, near, nearFirst } = useAnswers(selection);
  const [first, ...others] = choices;
  const more = named.length > 0 ? others : choices;
  const nearest = near.length > 0 && (
    <div className={room}>
      <NearList near={near} none />
    </div>
  );
  return (
    <>
      {nearFirst && nearest}
      {first !== undefined && List !== undefined && named.length > 0 && <NamedChronology within={first} List={List} />}
      {hits.names.length + more.length > 0 && (
        <div className={room}>
          <NameList names={hits.names} together={more} />
        </div>
      )}
      {!nearFirst && nearest}
      {hits.passages.length > 0 && (
        <div className={room}>
          <PassageList {...hits} />
        </div>
      )}
    </>
  );
}
