/**
 * The events that are shown → each way to take them away, as a button with a sentence on what it is for. In a chunk of its
 * own, asked for when the reader opens it.
 */
import { type ReactNode, useMemo, useState } from 'react';
import type { Selection } from '../select-events.ts';
import { useSiteAddress } from '../site-address.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { emptyView, writeAddress } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { takeAways } from './formats.ts';
import { saveFile } from './save-file.ts';

interface OffersProps {
  readonly selection: Selection;
  /** How the selection is called: "12 of 72 events with Dr Hudson". */
  readonly name: string;
}

export function Offers({ selection, name }: OffersProps): ReactNode {
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
  const withheld = view.injuries === 'hidden' && events.some((event) => event.sensitive !== undefined);
  return (
    <>
      <dl className="mt-2 gap-x-6 gap-y-1 md:grid md:grid-cols-[max-content_minmax(0,1fr)]">
        <Offer name={pageWords.takeAway.print} about={pageWords.takeAway.printMore} onTake={() => window.print()} />
        {offers.map(({ file, mime, name: called, about, possible, write }) => (
          <Offer
            key={file}
            name={called}
            about={possible ? about : pageWords.takeAway.none}
            {...(possible && {
              onTake: () => {
                saveFile(file, mime, write());
                setSaved(pageWords.takeAway.saved(file));
              },
            })}
          />
        ))}
      </dl>
      {withheld && <p className="mt-2 text-ink-quiet">{pageWords.takeAway.hidden}</p>}
      <p role="status" className="mt-1 text-ink-quiet">
        {saved}
      </p>
    </>
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
      <dd className="text-ink-quiet max-md:mb-3">{about}</dd>
    </>
  );
}
