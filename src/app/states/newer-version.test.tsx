import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { NewerVersion } from './newer-version.tsx';

afterEach(cleanup);

it('tells of a newer version, loads it when asked, and goes when the reader would rather read on', async () => {
  const load = vi.fn();
  render(<NewerVersion onLoad={load} />);
  expect(screen.getByRole('status').textContent).toContain('There is a newer version of this chronology.');
  await userEvent.click(screen.getByRole('button', { name: 'Load the newer version' }));
  expect(load).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(screen.queryByRole('status')).toBeNull();
  expect(load).toHaveBeenCalledOnce();
});
