/**
 * The open event → what others told of what may be the same moment: who, when in words, the title, the very words.
 *
 *     Other accounts of the same moment
 *     Told by Anthony Davis               Told by Dr Hudson
 *     Anthony Davis tried to reassure …   Dr Hudson went directly to …
 *     Witness’s account · hour not …      Witness’s account · __from 14.56__ · …
 *     “…”  first capture, line 24         “…”  first capture, line 32
 *
 * Side by side on a wide screen, one below the other on a phone; what the event itself does not have is marked.
 * Nothing at all where there is none. Words that describe injuries stay behind their control; the rest can be read.
 */
import { Fragment, type ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { passageWarning } from '../passage-warning.ts';
import { toldByWords } from '../told-words.ts';
import { Injuries } from '../ui/injuries.tsx';
import { useDocumentNames } from '../use-document-names.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { accountFacts } from './account-facts.ts';
import { accountsBeside } from './accounts-beside.ts';
import { MarkedPart } from './marked-part.tsx';

export function OtherAccounts({ event }: { readonly event: TimelineEvent }): ReactNode {
  const { timeline } = useTimeline();
  const accounts = accountsBeside(event, timeline.events);
  if (accounts.length === 0) return null;
  return (
    <section className="@container mt-6">
      <h2 className="mb-1 font-sans font-semibold text-sm">{pageWords.event.otherAccounts}</h2>
      <p className="font-sans text-ink-quiet text-xs">
        {pageWords.event.otherAccountsMore} {pageWords.event.howAccountsMarked}
      </p>
      <ul className={`mt-3 grid gap-x-6 gap-y-5 ${accounts.length > 1 ? sideBySide : ''}`}>
        {accounts.map((account) => (
          <Account key={account.id} account={account} beside={event} />
        ))}
      </ul>
    </section>
  );
}

/** Two beside each other wherever the event stands beside the list, three where there is room for them. */
const sideBySide = 'lg:grid-cols-2 @[32rem]:grid-cols-2 @[48rem]:grid-cols-3';

interface AccountProps {
  readonly account: TimelineEvent;
  readonly beside: TimelineEvent;
}

function Account({ account, beside }: AccountProps): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  return (
    <li className="min-w-0 border-hairline border-t pt-2 text-sm">
      <p className="font-sans">{toldByWords(account, index)}</p>
      <h3 className="mt-1 font-semibold">
        <ViewLink to={{ ...view, page: { kind: 'event', id: account.id } }} className="title-link">
          {account.title}
        </ViewLink>
      </h3>
      <p className="tabular mt-1 font-sans text-ink-quiet text-xs">
        {accountFacts(account, beside, index).map((fact, at) => (
          <Fragment key={`${fact.kind} ${fact.text}`}>
            {at > 0 && '\u00A0· '}
            <MarkedPart part={fact} />
          </Fragment>
        ))}
      </p>
      <Words account={account} />
    </li>
  );
}

function Words({ account }: { readonly account: TimelineEvent }): ReactNode {
  const index = useTimeline();
  const documentNames = useDocumentNames();
  const { view } = useView();
  return account.sources.map(({ passage: id, exact }) => {
    const passage = index.passages.get(id);
    const [place] = passage?.citations ?? [];
    const warning = account.sensitive
      ? (account.warning ?? words.injuries.warning)
      : passage && passageWarning(passage, index);
    const quotation = (
      <blockquote dir="auto" className="mt-1">
        <p>“{exact}”</p>
      </blockquote>
    );
    return (
      <div key={`${id} ${exact}`} className="mt-1">
        {warning ? (
          <Injuries warning={warning} of={account.sensitive ? account.id : id} offerAll={false}>
            {quotation}
          </Injuries>
        ) : (
          quotation
        )}
        {place && (
          <ViewLink
            to={{ ...view, page: { kind: 'document', id: place.document, line: place.line } }}
            className="tabular quiet-link font-sans text-ink-quiet text-xs"
          >
            {words.placeOf(documentNames.get(place.document) ?? place.document, place.line)}
          </ViewLink>
        )}
      </div>
    );
  });
}
