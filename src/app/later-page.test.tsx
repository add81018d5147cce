import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { LaterPage, later } from './later-page.tsx';

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
  const load = vi.fn(async (): Promise<typeof Guest> => {
    throw new TypeError('Failed to fetch');
  });
  await drawn(<LaterPage page={later(load)} given={{ name: 'Dr Hudson' }} />);
  expect((await screen.findByRole('alert')).textContent).toContain('This page could not be loaded');
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeDefined();
  expect(load).toHaveBeenCalledTimes(2);
});
