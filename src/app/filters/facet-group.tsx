/**
 * One facet → a group of checkboxes under its name, each with the number of events it would bring.
 *
 *     People
 *     [ ] Kurt Cochran            who was killed: the number is said, and not shown
 *     [x] Dr Hudson           8
 *     Show all 45
 */
import { type ReactNode, useId, useState } from 'react';
import type { Selection } from '../select-events.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { type Facet, toggled } from '../view-state.ts';
import { words } from '../words/words.ts';
import { type FacetOption, facetOptions, optionsAtHand } from './facet-options.ts';
import { FoldedGroup } from './folded-group.tsx';

const most = 20;

interface FacetGroupProps {
  readonly facet: Facet;
  readonly selection: Selection;
  /** Can be folded away behind its name, and whether it is from the start. */
  readonly folded?: 'open' | 'closed';
}

/** Nothing at all where the timeline has none of the kind. */
export function FacetGroup({ facet, selection, folded }: FacetGroupProps): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const options = facetOptions(index, facet, selection, view.chosen);
  if (options.length === 0) return null;
  const name = words.facets[facet];
  if (folded === undefined) {
    return (
      <fieldset>
        <legend className="mb-1 font-semibold">{name}</legend>
        <Options facet={facet} options={options} />
      </fieldset>
    );
  }
  return (
    <FoldedGroup name={name} chosen={view.chosen[facet].length} startsOpen={folded === 'open'}>
      <Options facet={facet} options={options} />
    </FoldedGroup>
  );
}

function Options({ facet, options }: { readonly facet: Facet; readonly options: readonly FacetOption[] }): ReactNode {
  const [all, setAll] = useState(false);
  const list = useId();
  const shown = all ? options : optionsAtHand(options, most);
  const foldable = optionsAtHand(options, most).length < options.length;
  return (
    <>
      <ul id={list} className="gap-x-10 md:max-lg:columns-2">
        {shown.map((option) => (
          <li key={option.id} className="break-inside-avoid">
            <Option facet={facet} option={option} />
          </li>
        ))}
      </ul>
      {foldable && (
        <button
          type="button"
          className="word-button py-1 touch:py-2.5"
          aria-expanded={all}
          aria-controls={list}
          onClick={() => setAll(!all)}
        >
          {all ? words.filters.fewer : words.filters.showAll(options.length)}
        </button>
      )}
    </>
  );
}

function Option({ facet, option }: { readonly facet: Facet; readonly option: FacetOption }): ReactNode {
  const { view, go } = useView();
  const called = useId();
  // Beside those who were killed a number reads as a score: nobody sees it, and they never step back.
  const quiet = option.count === 0 && !option.chosen && !option.always;
  return (
    <>
      <label className={`-mx-2 flex items-baseline gap-2 px-2 py-0.5 touch:py-2.5 ${quiet ? 'text-ink-quiet' : ''}`}>
        <input
          type="checkbox"
          className="size-4 shrink-0 translate-y-0.5"
          checked={option.chosen}
          {...(option.called !== null && { 'aria-describedby': called })}
          onChange={() => go(toggled(view, facet, option.id))}
        />
        <span className={option.chosen ? 'grow font-semibold' : 'grow'}>{option.label}</span>{' '}
        <span className={option.always ? 'sr-only' : 'tabular text-ink-quiet text-xs'}>
          {option.count}
          <span className="sr-only"> {words.filters.unit(option.count)}</span>
        </span>
      </label>
      {option.called !== null && (
        <p id={called} className="pl-6 text-ink-quiet text-xs touch:-mt-2.5 touch:pb-1">
          {option.called}
        </p>
      )}
    </>
  );
}
