/**
 * The open event → what others told of what may be the same moment: who, when in words, the title, the very words.
 *
 *     OTHER ACCOUNTS OF THE SAME MOMENT
 *     ANTHONY DAVIS                       DR HUDSON
 *     Hour not stated, as here            From 14.56; here: hour not stated
 *     Anthony Davis tried to reassure …   Dr Hudson went directly to …
 *     “…”  live-blog-1, line 24           “…”  live-blog-1, line 32
 *
 * Nothing at all where there is none. Words that describe injuries stay behind their control; the rest can be read.
 */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { passageWarning } from '../passage-warning.ts';
import { whenWords, withinSentence } from '../time-words.ts';
import { toldByWords } from '../told-words.ts';
import { Injuries } from '../ui/injuries.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { accountsBeside } from './accounts-beside.ts';
import { openEventWords as words } from './open-event-words.ts';

export function OtherAccounts({ event }: { readonly event: TimelineEvent }): ReactNode {
  const { timeline } = useTimeline();
  const accounts = accountsBeside(event, timeline.events);
  if (accounts.length === 0) return null;
  return (
    <section className="@container mt-6">
      <h2 className="small-caps mb-1 font-sans text-ink-quiet">{words.otherAccounts}</h2>
      <p className="font-sans text-ink-quiet text-xs">{words.otherAccountsMore}</p>
      <ul className={`mt-3 grid gap-x-6 gap-y-5 ${accounts.length > 1 ? '@[20rem]:grid-cols-2' : ''}`}>
        {accounts.map((account) => (
          <Account key={account.id} account={account} beside={event} />
        ))}
      </ul>
    </section>
  );
}

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
      <p className="tabular font-sans text-ink-quiet text-xs">{timeBeside(account, beside, index.timeline.timezone)}</p>
      <h3 className="mt-1 font-semibold">
        <ViewLink to={{ ...view, page: { kind: 'event', id: account.id } }} className="title-link">
          {account.title}
        </ViewLink>
      </h3>
      <Words account={account} />
    </li>
  );
}

/** "14.56", or where the open event has another time: "From 14.56; here: hour not stated". */
function timeBeside(account: TimelineEvent, beside: TimelineEvent, zone: string): string {
  const [there, here] = [whenWords(account.when, zone), whenWords(beside.when, zone)];
  const time = there.day === '' || there.day === here.day ? there.time : there.full;
  return there.full === here.full ? words.sameTime(time) : words.otherTime(time, withinSentence(here.time));
}

function Words({ account }: { readonly account: TimelineEvent }): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  return account.sources.map(({ passage: id, exact }) => {
    const passage = index.passages.get(id);
    const [place] = passage?.citations ?? [];
    const warning = account.sensitive
      ? (account.warning ?? words.describesInjuries)
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
            {place.document}, line {place.line}
          </ViewLink>
        )}
      </div>
    );
  });
}
