/** Everything that React draws, on the server and in the browser alike: both must make the very same of it. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { App } from './app.tsx';
import type { ServedPage } from './served-page.ts';

interface WholeSiteProps {
  readonly client: QueryClient;
  readonly base: string;
  readonly served: ServedPage | null;
  /** What stays of it at the head of the page where no timeline can be had. */
  readonly head?: readonly Element[];
  /** Called once, when all that is drawn answers. */
  readonly onAlive?: () => void;
}

export function WholeSite({ client, base, served, head, onAlive }: WholeSiteProps): ReactNode {
  useEffect(() => onAlive?.(), [onAlive]);
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <App base={base} served={served} head={head} />
      </QueryClientProvider>
    </StrictMode>
  );
}
