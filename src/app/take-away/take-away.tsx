/**
 * The events that are shown → files and a printed page of just these, behind one quiet word.
 *
 *     ▸ Save or print these 12 events
 *       Print                            The whole list with its sources, or a PDF of it.
 *       Table (CSV)                      For a spreadsheet, one row an event.
 *       …
 */
import { type ReactNode, useMemo, useState } from 'react';
import type { Selection } from '../select-events.ts';
import { useSiteAddress } from '../site-address.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { emptyView, writeAddress } from '../view-state.ts';
import { takeAways } from './formats.ts';
import { saveFile } from './save-file.ts';
import { takeAwayWords } from './take-away-words.ts';

interface TakeAwayProps {
  readonly selection: Selection;
  /** How the selection is called: "12 of 72 events with Dr Hudson". */
  readonly name: string;
}

export function TakeAway({ selection, name }: TakeAwayProps): ReactNode {
  const index = useTimeline();
  const site = useSiteAddress();
  const { view } = useView();
  const [saved, setSaved] = useState('');
  const { events } = selection;
  const offers = useMemo(() => {
    const at = (path: string) => new URL(path.replace(/^\//, ''), site).href;
    return takeAways(
      events,
      {
        index,
        injuries: view.injuries,
        addressOf: (id) => at(writeAddress({ ...emptyView, page: { kind: 'event', id } })),
      },
      { title: index.timeline.title, selection: name, address: at(writeAddress(view)) },
    );
  }, [events, index, view, name, site]);
  if (events.length === 0) return null;
  const withheld = view.injuries === 'hidden' && events.some((event) => event.sensitive !== undefined);
  return (
    <details className="mt-3 font-sans text-sm print:hidden">
      <summary className="word-button w-fit">{takeAwayWords.open(events.length)}</summary>
      <dl className="mt-2 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1">
        <Offer name={takeAwayWords.print} about={takeAwayWords.printMore} onTake={() => window.print()} />
        {offers.map(({ file, mime, name: called, about, possible, write }) => (
          <Offer
            key={file}
            name={called}
            about={possible ? about : takeAwayWords.none}
            {...(possible && {
              onTake: () => {
                saveFile(file, mime, write());
                setSaved(takeAwayWords.saved(file));
              },
            })}
          />
        ))}
      </dl>
      {withheld && <p className="mt-2 text-ink-quiet">{takeAwayWords.hidden}</p>}
      <p role="status" className="mt-1 text-ink-quiet">
        {saved}
      </p>
    </details>
  );
}

interface OfferProps {
  readonly name: string;
  readonly about: string;
  readonly onTake?: () => void;
}

function Offer({ name, about, onTake }: OfferProps): ReactNode {
  return (
    <>
      <dt>
        <button type="button" className="word-button" onClick={onTake} disabled={onTake === undefined}>
          {name}
        </button>
      </dt>
      <dd className="text-ink-quiet">{about}</dd>
    </>
  );
}
