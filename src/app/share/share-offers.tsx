/**
 * What is to be sent → what its link contains, in words, and each way to send it. In a chunk of its own, asked for when the
 * reader opens it.
 */
import { type ReactNode, useId } from 'react';
import { pageTitle } from '../page-title.ts';
import { useSiteAddress } from '../site-address.ts';
import { useTimeline } from '../use-timeline.ts';
import { emptyView, type ViewState, writeAddress, writeEmbedAddress } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { ChartLink } from './chart-link.tsx';
import { CitationForms } from './cite/citation-forms.tsx';
import { CopiedNote } from './copied-note.tsx';
import { FrameCode } from './frame-code.tsx';
import { linkContents } from './link-contents.ts';
import { linkOfLine, linksOfEvent, type PassageLink, shortened } from './passage-links.ts';
import { SendBySystem } from './send-by-system.tsx';
import type { ShareProps } from './share.tsx';
import { type Clipboard, useCopying } from './use-copying.ts';

export function ShareOffers({ view, selection }: ShareProps): ReactNode {
  const index = useTimeline();
  const site = useSiteAddress();
  const clipboard = useCopying();
  const at = (address: string) => new URL(address.slice(1), site).href;
  const { page } = view;
  const event = page.kind === 'event' ? index.events.get(page.id) : undefined;
  const line = page.kind === 'document' && page.line !== null ? linkOfLine(page.id, page.line, index) : null;
  const passages = event === undefined ? [line].filter((each) => each !== null) : linksOfEvent(event, index);
  const frame = writeEmbedAddress(view);
  const title = pageTitle(page, index);
  return (
    <div className="mt-1 mb-4 max-w-prose space-y-4 border-hairline border-l pl-4">
      <div>
        <p>{pageWords.share.contains(linkContents(view, selection, index))}</p>
        <p className="mt-1 flex flex-wrap gap-x-4">
          {linksOf(view).map(({ name, address }) => (
            <button
              key={name}
              type="button"
              className="word-button touch:py-2.5"
              onClick={() => clipboard.copy(at(address), pageWords.share.copied)}
            >
              {name}
            </button>
          ))}
          <ChartLink view={view} onCopy={(address) => clipboard.copy(at(address), pageWords.share.copied)} />
          <SendBySystem title={title} address={at(writeAddress(view))} />
        </p>
        <p>
          <CopiedNote state={clipboard.state} refused={pageWords.share.notCopied} field={pageWords.share.toCopy} />
        </p>
      </div>
      {passages.length > 0 && (
        <Part name={pageWords.share.words}>
          <PassageLinks links={passages} clipboard={clipboard} at={at} />
        </Part>
      )}
      <Part name={pageWords.share.citation}>
        <CitationForms view={view} selection={selection} />
      </Part>
      {frame !== null && (
        <Part name={pageWords.share.frame}>
          <FrameCode address={at(frame)} title={title} page={page} clipboard={clipboard} />
        </Part>
      )}
    </div>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className="font-semibold">
        {name}
      </h3>
      {children}
    </section>
  );
}

/** The link as it stands, where it is not at hand already; the same with less in it, where there is something to leave out. */
function linksOf(view: ViewState): readonly { readonly name: string; readonly address: string }[] {
  const { page } = view;
  const address = writeAddress(view);
  const alone = writeAddress({ ...emptyView, page });
  const closed = writeAddress({ ...view, injuries: 'hidden' });
  const { copyAlone, copyClosed, copyList, copyPage } = pageWords.share;
  return [
    ...(page.kind === 'event' ? [] : [{ name: page.kind === 'chronology' ? copyList : copyPage, address }]),
    ...(page.kind === 'event' && alone !== address ? [{ name: copyAlone, address: alone }] : []),
    ...(closed !== address && closed !== alone ? [{ name: copyClosed, address: closed }] : []),
  ];
}

interface PassageLinksProps {
  readonly links: readonly PassageLink[];
  readonly clipboard: Clipboard;
  /** An address of the site, made whole. */
  readonly at: (address: string) => string;
}

function PassageLinks({ links, clipboard, at }: PassageLinksProps): ReactNode {
  return (
    <ul>
      {links.map(({ place, quoted, address }) => (
        <li key={address}>
          <button
            type="button"
            className="word-button wrap-anywhere touch:py-2.5"
            onClick={() => clipboard.copy(at(address), pageWords.share.copied)}
          >
            {quoted === null ? pageWords.share.toPlace(place) : pageWords.share.toWords(shortened(quoted), place)}
          </button>
        </li>
      ))}
    </ul>
  );
}
