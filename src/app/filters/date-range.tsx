/**
 * From and to, as the address has them: two inputs that take a year, a month, a day or a minute.
 *
 * "2017-03" typed into From and Enter (or leaving the field) → `?from=2017-03`. What cannot be read is said and kept.
 */
import { type ReactNode, useId, useState } from 'react';
import { isoRange } from '../iso-range.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import type { ViewState } from '../view-state.ts';
import { words } from '../words/words.ts';
import { FoldedGroup } from './folded-group.tsx';

export function DateRange(): ReactNode {
  const { view } = useView();
  const hint = useId();
  return (
    <FoldedGroup name={words.filters.dates} chosen={(view.from === null ? 0 : 1) + (view.to === null ? 0 : 1)}>
      <div className="grid gap-2">
        {/* Keyed by what the address says, so that Back and a removed chip are seen here too. */}
        <DateField key={`from ${view.from}`} end="from" hint={hint} />
        <DateField key={`to ${view.to}`} end="to" hint={hint} />
      </div>
      <p id={hint} className="mt-2 text-ink-quiet text-xs">
        {words.filters.dateHint}
      </p>
    </FoldedGroup>
  );
}

interface DateFieldProps {
  readonly end: 'from' | 'to';
  readonly hint: string;
}

function DateField({ end, hint }: DateFieldProps): ReactNode {
  const { view, go } = useView();
  const { timezone } = useTimeline().timeline;
  const [text, setText] = useState(view[end] ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const commit = () => {
    const wanted = text.trim();
    if (wanted === (view[end] ?? '')) return setProblem(null);
    const next = { ...view, [end]: wanted === '' ? null : wanted };
    const found = problemWith(wanted, next, timezone);
    setProblem(found);
    if (found === null) go(next);
  };
  return (
    <div>
      <label htmlFor={id} className="flex items-baseline gap-2">
        <span className="w-10 shrink-0">{words.filters[end]}</span>
        <input
          id={id}
          type="text"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          className="tabular w-full border border-ink-quiet bg-transparent px-2 py-1"
          value={text}
          aria-describedby={problem === null ? hint : `${id}-problem ${hint}`}
          aria-invalid={problem !== null}
          onChange={(event) => setText(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => event.key === 'Enter' && commit()}
        />
      </label>
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className="mt-1 font-semibold">
          {problem}
        </p>
      )}
    </div>
  );
}

function problemWith(text: string, { from, to }: ViewState, timezone: string): string | null {
  if (text !== '' && isoRange(text, timezone) === null) return words.filters.noDate(text);
  const first = from === null ? null : isoRange(from, timezone);
  const last = to === null ? null : isoRange(to, timezone);
  return first !== null && last !== null && first.start > last.end ? words.filters.wrongWayRound : null;
}
