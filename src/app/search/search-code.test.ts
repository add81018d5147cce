import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';

afterEach(() => {
  cleanup();
  vi.doUnmock('./search-index.ts');
  vi.resetModules();
});

/** As a site that was only just opened has it. */
const fresh = async () => await import('./search-code.ts');

it('before it has come leaves nothing out, and finds when it has', async () => {
  const { lateSearch, searchCode } = await fresh();
  const { search, formsOf, byName } = lateSearch(sampleTimeline);
  expect(search('helicopter')).toBeNull();
  expect(formsOf('helicopter').size).toBe(0);
  expect(byName('helicopter')).toBe('helicopter');
  await searchCode.fetched();
  expect([...(search('helicopter')?.ids ?? [])]).toContain('air-ambulance-lands');
  expect([...formsOf('landing').keys()]).toContain('air-ambulance-lands');
});

it('is fetched where there are words to look for, and not without', async () => {
  const { useSearchState, searchCode } = await fresh();
  const { result, rerender } = renderHook((q: string) => useSearchState(q), { initialProps: '' });
  expect(result.current).toBe('here');
  expect(searchCode.here()).toBeNull();
  rerender('helicopter');
  expect(result.current).toBe('coming');
  await waitFor(() => expect(result.current).toBe('here'));
  expect(searchCode.here()).not.toBeNull();
});

it('says that it could not be had', async () => {
  vi.doMock('./search-index.ts', () => {
    throw new TypeError('Failed to fetch');
  });
  const { useSearchState } = await fresh();
  const { result } = renderHook(() => useSearchState('helicopter'));
  await waitFor(() => expect(result.current).toBe('failed'));
});
