/**
 * A page that the server has drawn → the same page, alive, as soon as the timeline and the code of its parts are there.
 *
 *     the page, readable ──timeline.json──▶ the page, with its filters, search and chart
 *            ├── it is another than the page was drawn from ──▶ the page, drawn anew from this one
 *            └── it could not be had ──▶ the page, readable, and a notice with a button that tries again
 *
 * Page and timeline are two files, and where a newer version is put on the web between the two, or a browser kept the one
 * and not the other, they are not of the same version.
 */
import type { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { keepEarlyPresses } from './early-presses.ts';
import { fetchTimeline } from './fetch-timeline.ts';
import { preloadPages } from './later-code.ts';
import type { ServedPage } from './served-page.ts';
import { StillComing, StillOnly } from './states/still-notice.tsx';
import { timelineMark } from './timeline-mark.ts';
import { timelineAddress, timelineQuery } from './timeline-query.ts';
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
  // A page whose own code came after React would be empty for that long, and the reader's place in it lost.
  const drawnWith = preloadPages(root.getAttribute('data-later')?.split(' ') ?? []);
  const attempt = () => {
    Promise.all([fetchAsDrawn(root, client, base), drawnWith]).then(
      ([asDrawn]) => {
        said.unmount();
        const site = (from: ServedPage | null) => (
          <WholeSite client={client} base={base} served={from} onAlive={presses.done} />
        );
        if (asDrawn) hydrateRoot(root, site(served));
        else createRoot(root).render(site(null));
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

/**
 * Gets the timeline; whether it is the one that the page was drawn from. One that the browser has kept from before is asked for
 * once more; for another all code is fetched first, so that the page is as long as it was and the reader's place keeps.
 */
async function fetchAsDrawn(root: HTMLElement, client: QueryClient, base: string): Promise<boolean> {
  const drawnFrom = root.getAttribute('data-timeline');
  const timeline = await client.fetchQuery(timelineQuery(base));
  if (drawnFrom === null || timelineMark(timeline) === drawnFrom) return true;
  const newest = await fetchTimeline(timelineAddress(base), { cache: 'no-cache' }).catch(() => timeline);
  client.setQueryData(timelineQuery(base).queryKey, newest);
  if (timelineMark(newest) === drawnFrom) return true;
  await preloadPages();
  return false;
}
