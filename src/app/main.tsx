/**
 * Puts the site into the page, or takes over what the server has drawn of it; in development, fetches the timeline again
 * when a document or the casebook changes.
 */
import { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { preloadPages } from './later-code.ts';
import { servedHead, servedPage } from './served-page.ts';
import { takeOver } from './take-over.tsx';
import { WholeSite } from './whole-site.tsx';
import './styles.css';

const client = new QueryClient();
const root = element('root');
// The scripts of a built site lie in a folder of their own, one step below it, wherever the site itself was put. Two slashes
// at the beginning of an address would be another host.
const base = import.meta.env.DEV
  ? import.meta.env.BASE_URL
  : new URL(/* @vite-ignore */ '../', import.meta.url).pathname.replace(/\/{2,}/g, '/');
const served = servedPage(root, window.location, base);

settleHead();
if (import.meta.env.PROD)
  whenAtRest(async () => (await import('./start-offline.tsx')).startOffline(element('notice'), base));
// What was drawn is not what is asked for, and nothing holds for it any more.
if (served === null) {
  const head = servedHead(root, window.location, base);
  root.removeAttribute('data-page');
  if (new URLSearchParams(window.location.search).has('q')) void preloadPages(['search']);
  createRoot(root).render(<WholeSite client={client} base={base} served={null} head={head} />);
} else takeOver({ root, notice: element('notice'), client, base, served });

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element with the id "${id}"`);
  return found;
}

/** After the page is there and drawn: what is for later visits must not slow down this one. */
function whenAtRest(start: () => Promise<void>): void {
  const soon = () => setTimeout(() => void start(), 1_000);
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}

/**
 * What the page's file refers to by its own place stays where it is when the address changes; and what is only for
 * readers without a script is taken out, so that no one finds it twice.
 */
function settleHead(): void {
  // Those that load something are left alone: they would load it again.
  const lasting = 'link:is([rel$=icon], [rel=canonical], [rel=alternate])';
  for (const link of document.head.querySelectorAll<HTMLLinkElement>(lasting)) link.href = new URL(link.href).href;
  for (const plain of document.querySelectorAll('noscript')) plain.textContent = '';
}

import.meta.hot?.on('timeline:changed', () => client.invalidateQueries({ queryKey: ['timeline'] }));
