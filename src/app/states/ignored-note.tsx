/**
 * Says what the address asked for and this timeline does not know; everything else in the address applies. An unknown page has a page to say so.
 *
 *     There is no event “helicopter-landing” here.
 *     … Look for “helicopter landing” · Read the chronology from its beginning
 */
import type { ReactNode } from 'react';
import type { Ignored } from '../page-address.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withoutFilters } from '../view-state.ts';
import { words } from '../words/words.ts';
import { ignoredWords } from './ignored-words.ts';

const note = 'mb-6 border-ink border-l-2 pl-4 font-sans text-sm';

export function IgnoredNote(): ReactNode {
  const { ignored } = useView();
  const event = ignored.find(({ key, why }) => key === 'event' && why === 'unknown');
  if (event !== undefined) return <NoSuchEvent id={event.value} others={ignored.filter((each) => each !== event)} />;
  if (ignored.length === 0) return null;
  return (
    <div role="note" className={note}>
      <p className="font-semibold">{words.states.ignored}</p>
      <ul>
        {ignored.map((each) => (
          <li key={`${each.key} ${each.value}`}>{ignoredWords(each)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Whoever followed a link to an event is told that it is not there before anything else, and how it may still be found. */
function NoSuchEvent({ id, others }: { readonly id: string; readonly others: readonly Ignored[] }): ReactNode {
  const { view } = useView();
  const sought = id
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim();
  const whole = withoutFilters(view);
  return (
    <div role="note" className={note}>
      <p className="font-semibold">{words.states.unknown('event', id)}</p>
      <p>{words.states.noEvent}</p>
      <p className="flex flex-wrap gap-x-6">
        {sought !== '' && <ViewLink to={{ ...whole, q: sought }}>{words.states.lookFor(sought)}</ViewLink>}
        <ViewLink to={whole}>{words.states.wholeChronology}</ViewLink>
      </p>
      {others.map((each) => (
        <p key={`${each.key} ${each.value}`}>{ignoredWords(each)}</p>
      ))}
    </div>
  );
}
