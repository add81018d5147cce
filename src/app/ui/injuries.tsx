/**
 * The control in front of words that describe injuries: it says exactly what they contain, and opens them.
 *
 * `<Injuries warning="describes fatal injuries" of="pathologist-finds-wounds">…</Injuries>` → a button "Show passage:
 * describes fatal injuries"; pressed, the words stand below it and the button says "Hide passage: …". "Show all such
 * passages for this visit" opens every one, here and on each page that follows.
 *
 * What is behind it is not in the page at all until it is asked for; only where no script runs the browser's own control
 * opens it.
 */
import { type ReactNode, useId, useState } from 'react';
import { useView } from '../use-view.ts';
import { words } from '../words/words.ts';
import { SupportLink } from './support-link.tsx';
import { rememberInVisit, useOpenedInVisit } from './visit-memory.ts';

/** What the choice for the whole visit is remembered by. */
export const allInjuries = 'injuries:all';

/** Whether the reader has opened what stands for this id, or all such passages. */
export function useInjuriesShown(of: string): boolean {
  const { view } = useView();
  const one = useOpenedInVisit(`injuries:${of}`);
  return one || view.injuries === 'shown';
}

interface InjuriesProps {
  /** In plain words, what the reader would read: "describes fatal injuries". Without it: "describes injuries". */
  warning?: string | undefined;
  /** The event or passage it stands for; with it the choice is remembered for the visit. */
  of?: string;
  what?: keyof typeof words.injuries.what;
  /** Whether to offer all at once too; not where such controls stand close together. */
  offerAll?: boolean;
  children: ReactNode;
}

export function Injuries({
  warning = words.injuries.warning,
  of,
  what = 'passage',
  offerAll = true,
  children,
}: InjuriesProps): ReactNode {
  const { view, go } = useView();
  const content = useId();
  const key = `injuries:${of ?? content}`;
  const remembered = useOpenedInVisit(key);
  const all = view.injuries === 'shown';
  const [here, setHere] = useState<boolean | null>(null);
  const open = here ?? (all || remembered);

  const set = (next: boolean) => {
    setHere(next);
    if (of !== undefined) rememberInVisit(key, next);
  };
  const setAll = (next: boolean) => {
    setHere(null);
    rememberInVisit(allInjuries, next);
    if (of !== undefined && !next) rememberInVisit(key, false);
    go({ ...view, injuries: next ? 'shown' : 'hidden' }, 'replace');
  };

  return (
    <div>
      <p className="flex flex-wrap gap-x-4 font-sans text-sm print:hidden">
        <button
          type="button"
          className="word-button"
          aria-expanded={open}
          aria-controls={content}
          onClick={() => set(!open)}
        >
          {words.injuries[open ? 'hide' : 'show'](words.injuries.what[what], warning)}
        </button>
        {offerAll && all === open && (
          <button type="button" className="word-button" onClick={() => setAll(!all)}>
            {all ? words.injuries.hideAll : words.injuries.showAll}
          </button>
        )}
        {offerAll && <SupportLink className="quiet-link" />}
      </p>
      {!open && <p className="hidden font-sans text-xs print:block">{words.injuries.leftOut(warning)}</p>}
      <noscript>
        <details data-nosnippet="">
          <summary className="font-sans text-sm">{words.injuries.show(words.injuries.what[what], warning)}</summary>
          {children}
        </details>
      </noscript>
      <div id={content}>{open && children}</div>
    </div>
  );
}
