import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { later } from './later-code.ts';
import { LaterPage, LaterPart } from './later-page.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const drawn = (page: ReactNode) => act(async () => void render(page));
const Guest = ({ name }: { readonly name: string }) => <h1>The page of {name}</h1>;

it('says that a page is coming, then shows it and takes the focus from the main part to its heading', async () => {
  let arrive: (page: typeof Guest) => void = () => {};
  const page = later(
    () =>
      new Promise<typeof Guest>((resolve) => {
        arrive = resolve;
      }),
  );
  await drawn(
    <main id="main" tabIndex={-1}>
      <LaterPage page={page} given={{ name: 'Dr Hudson' }} />
    </main>,
  );
  expect(screen.getByRole('status').textContent).toBe('The page is being fetched.');
  screen.getByRole('main').focus();
  await act(async () => arrive(Guest));
  expect(await screen.findByRole('heading', { name: 'The page of Dr Hudson' })).toBe(document.activeElement);
});

it('shows a page that is there already at once', async () => {
  const page = later(async () => Guest);
  await page.fetched();
  render(<LaterPage page={page} given={{ name: 'Dr Hudson' }} />);
  expect(screen.getByRole('heading', { name: 'The page of Dr Hudson' })).toBeDefined();
});

it('is asked for once more where it cannot be had, then says so and what can be done', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  const load = vi.fn(async (): Promise<typeof Guest> => {
    throw new TypeError('Failed to fetch');
  });
  await drawn(<LaterPage page={later(load)} given={{ name: 'Dr Hudson' }} />);
  expect((await screen.findByRole('alert')).textContent).toContain('This page could not be loaded');
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeDefined();
  expect(load).toHaveBeenCalledTimes(2);
});

it('that is gone because there is a newer version says so, and offers that one', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  document.head.innerHTML = '<meta name="version" content="one" />';
  const answers = (version: string) =>
    vi
      .spyOn(window, 'fetch')
      .mockImplementation(async () => new Response(`<meta name="version" content="${version}" />`));
  const gone = () =>
    later(async (): Promise<typeof Guest> => {
      throw new TypeError('Failed to fetch');
    });
  answers('one');
  await drawn(<LaterPart page={gone()} given={{ name: 'Dr Hudson' }} />);
  expect(await screen.findByText(/Check your connection/)).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
  cleanup();
  answers('two');
  await drawn(<LaterPart page={gone()} given={{ name: 'Dr Hudson' }} />);
  expect(await screen.findByRole('button', { name: 'Load the newer version' })).toBeDefined();
  expect(screen.queryByText(/Check your connection/)).toBeNull();
  cleanup();
  await drawn(<LaterPage page={gone()} given={{ name: 'Dr Hudson' }} />);
  expect(await screen.findByRole('button', { name: 'Load the newer version' })).toBeDefined();
  expect(screen.getByRole('alert').textContent).toContain('There is a newer version of this chronology');
});
