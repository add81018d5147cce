import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { inPage } from '../ui/testing/in-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

afterEach(cleanup);

it('names the address and offers the chronology, the documents and About', () => {
  inPage('/no/such%20page', () => <NotFoundPage />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is nothing at this address');
  expect(screen.getByText('/no/such page')).toBeDefined();
  const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(['/', '/document/live-blog-1', '/document/live-blog-2', '/about']);
});

it('shows an address that cannot be read as it stands', () => {
  inPage('/no/such/%E0%A4%A', () => <NotFoundPage />);
  expect(screen.getByRole('heading', { level: 1 })).toBeDefined();
});
