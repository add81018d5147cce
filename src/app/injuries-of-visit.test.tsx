import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressNow, renderApp } from './testing/render-app.tsx';

const summary = 'A blood transfusion was begun.';

beforeEach(() => window.sessionStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('passages that describe injuries', () => {
  it('are hidden unless they are asked for', async () => {
    await renderApp('/');
    expect(screen.queryByText(summary)).toBeNull();
    expect(addressNow()).toBe('/');
  });

  it('stay shown for the visit once an address has said so, and every address says it from then on', async () => {
    await renderApp('/?injuries=shown');
    expect(screen.getByText(summary)).toBeDefined();
    cleanup();
    await renderApp('/theme/giving-aid');
    await waitFor(() => expect(addressNow()).toBe('/theme/giving-aid?injuries=shown'));
  });

  it('are hidden again everywhere by one press, in the address too', async () => {
    const { user } = await renderApp('/?injuries=shown');
    const [again] = screen.getAllByRole('button', { name: 'Hide all such passages again' });
    if (again) await user.click(again);
    expect(screen.queryByText(summary)).toBeNull();
    expect(addressNow()).toBe('/');
    cleanup();
    await renderApp('/event/doctor-treats-officer');
    expect(screen.queryByText(summary)).toBeNull();
  });

  it('are remembered for as long as the page is there where nothing can be stored', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const { user } = await renderApp('/');
    await user.click(screen.getByRole('button', { name: 'Show all such passages for this visit' }));
    expect(screen.getByText(summary)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Hide all such passages again' }));
    expect(screen.queryByText(summary)).toBeNull();
  });
});
