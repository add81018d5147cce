import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressNow, renderApp } from '../testing/render-app.tsx';
import { sampleTimeline } from '../testing/sample-timeline.ts';

const chapters = sampleTimeline.phases.filter(({ id }) => sampleTimeline.events.some(({ phase }) => phase === id));
const [first, second] = chapters;
if (first === undefined || second === undefined) throw new Error('the sample has too few chapters');
const inChapter = (id: string) => sampleTimeline.events.filter(({ phase }) => phase === id).length;
const shown = () => within(screen.getByRole('list', { name: 'Chronology' })).getAllByRole('article').length;

beforeEach(() => window.sessionStorage.clear());
afterEach(cleanup);

describe('reading chapter by chapter', () => {
  it('leads from the opening through every chapter to the end', async () => {
    const { user } = await renderApp('/');
    await user.click(screen.getByRole('link', { name: 'Read it chapter by chapter' }));
    expect(addressNow()).toBe('/guide');
    for (const [at, { id, name }] of chapters.entries()) {
      expect(screen.getAllByText(`Chapter ${at + 1} of ${chapters.length}`).length).toBeGreaterThan(0);
      expect(screen.getByRole('link', { current: 'step' }).textContent).toContain(name);
      expect(shown()).toBe(inChapter(id));
      const next = screen.queryByRole('link', { name: /^Next: / });
      if (at < chapters.length - 1) await user.click(next ?? document.body);
      else expect(next).toBeNull();
    }
  });

  it('keeps the place of a reader who leaves it', async () => {
    const { user } = await renderApp(`/guide/${second.id}`);
    await user.click(screen.getByRole('link', { name: /^Leave for the whole chronology/ }));
    expect(addressNow()).toBe('/');
    await user.click(screen.getByRole('link', { name: `Go on reading at chapter 2, ${second.name}` }));
    expect(addressNow()).toBe(`/guide/${second.id}`);
  });

  it('shows the whole of a chapter, whatever is filtered, and the first for one that is not known', async () => {
    await renderApp('/guide/no-such-chapter?person=nobody');
    expect(shown()).toBe(inChapter(first.id));
    expect(screen.getByText(/no-such-chapter/)).toBeTruthy();
  });
});
