/** Puts the site into the page; in development, fetches the timeline again when a document or the casebook changes. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './styles.css';

const client = new QueryClient();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App base={import.meta.env.BASE_URL} />
    </QueryClientProvider>
  </StrictMode>,
);

import.meta.hot?.on('timeline:changed', () => client.invalidateQueries({ queryKey: ['timeline'] }));
