/**
 * A page that the server has drawn → the same page, alive, as soon as the timeline is there.
 *
 *     the page, readable ──timeline.json──▶ the page, with its filters, search and chart
 *            └── it could not be had ──▶ the page, readable, and a notice with a button that tries again
 */
import type { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { keepEarlyPresses } from './early-presses.ts';
import type { ServedPage } from './served-page.ts';
import { StillComing, StillOnly } from './states/still-notice.tsx';
import { timelineQuery } from './timeline-query.ts';
import { WholeSite } from './whole-site.tsx';

interface TakeOver {
  readonly root: HTMLElement;
  /** Where something can be said beside the page. */
  readonly notice: HTMLElement;
  readonly client: QueryClient;
  readonly base: string;
  readonly served: ServedPage;
}

export function takeOver({ root, notice, client, base, served }: TakeOver): void {
  const said = createRoot(notice);
  const presses = keepEarlyPresses(root);
  const attempt = () => {
    client.fetchQuery(timelineQuery(base)).then(
      () => {
        said.unmount();
        hydrateRoot(root, <WholeSite client={client} base={base} served={served} onAlive={presses.done} />);
      },
      (error: unknown) => said.render(<StillOnly error={error} retrying={false} onRetry={again(error)} />),
    );
  };
  const again = (error: unknown) => () => {
    said.render(<StillOnly error={error} retrying={true} onRetry={() => {}} />);
    attempt();
  };
  said.render(<StillComing />);
  attempt();
}
