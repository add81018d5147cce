/**
 * The whole site at an address, with the sample (or another) timeline served to it: `await renderApp('/?person=dr-hudson')`.
 */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Timeline } from '../../model/timeline.ts';
import { App } from '../app.tsx';
import { preloadPages } from '../later-code.ts';
import { words } from '../words/words.ts';
import { sampleTimeline } from './sample-timeline.ts';

/** What the server will say, once for each question; the last answer is repeated. */
export function serve(...answers: readonly (() => Response | Promise<Response>)[]): void {
  let asked = 0;
  vi.stubGlobal('fetch', async () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer();
  });
}

export function timelineAnswer(timeline: unknown): () => Response {
  return () => new Response(JSON.stringify(timeline));
}

/** Draws the site for a reader of these languages; the answer of the server is whatever `serve` was last told. */
export function renderSite(address: string, base = '/', languages: readonly string[] = ['en-GB']) {
  vi.spyOn(window.navigator, 'languages', 'get').mockReturnValue([...languages]);
  window.history.replaceState(null, '', address);
  const user = userEvent.setup();
  const client = new QueryClient();
  const result = render(
    <QueryClientProvider client={client}>
      <App base={base} served={null} />
    </QueryClientProvider>,
  );
  return { user, ...result };
}

/** The same, and waits until the timeline is there. */
export async function renderApp(
  address: string,
  timeline: Timeline = sampleTimeline,
  languages: readonly string[] = ['en-GB'],
) {
  serve(timelineAnswer(timeline));
  await preloadPages();
  const site = renderSite(address, '/', languages);
  await screen.findByRole('link', { name: words.site.about });
  return site;
}

/** The address as it stands now. */
export function addressNow(): string {
  return window.location.pathname + window.location.search + window.location.hash;
}
