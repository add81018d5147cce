import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressNow, renderApp } from '../testing/render-app.tsx';
import { sampleTimeline } from '../testing/sample-timeline.ts';

beforeEach(() => window.sessionStorage.clear());
afterEach(cleanup);

const hits = () => screen.getByRole('navigation', { name: 'Names and passages found' });

describe('a search', () => {
  it('finds names beside the events, and passages with their line', async () => {
    await renderApp('/?q=hudson');
    expect(within(hits()).getByRole('link', { name: 'Dr Hudson' }).getAttribute('href')).toBe('/person/dr-hudson');
    const passage = within(hits()).getByRole('link', { name: 'live-blog-1, line 29' });
    expect(passage.getAttribute('href')).toBe('/document/live-blog-1?q=hudson#line-29');
    expect(passage.closest('li')?.querySelector('mark')?.textContent).toBe('Hudson');
  });

  it('shows no words that describe injuries', async () => {
    const event = sampleTimeline.events.find(({ sensitive }) => sensitive !== undefined);
    const exact = event?.sources[0]?.exact ?? '';
    await renderApp(`/?q=${encodeURIComponent(exact)}`);
    expect(hits().textContent).toContain(`[${event?.warning}]`);
    expect(hits().textContent).not.toContain(exact.slice(0, 20));
  });

  it('is walked by the arrow keys from the field to the first event, and Escape leads back', async () => {
    const { user } = await renderApp('/?q=hudson');
    const field = screen.getByRole('searchbox');
    field.focus();
    const links = within(hits()).getAllByRole('link');
    for (const link of links) {
      await user.keyboard('{ArrowDown}');
      expect(document.activeElement).toBe(link);
    }
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('article')).not.toBeNull();
    links[0]?.focus();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(field);
  });

  it('that finds nothing offers the words that are found together', async () => {
    const { user } = await renderApp('/?q=helicopter+zeppelin');
    await user.click(screen.getByRole('button', { name: /looking for “helicopter”: \d+ events?$/ }));
    expect(addressNow()).toBe('/?q=helicopter');
  });

  it('finds nothing beside the events where nothing is asked', async () => {
    await renderApp('/');
    expect(screen.queryByRole('navigation', { name: 'Names and passages found' })).toBeNull();
  });
});
