import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { Timeline } from '../../model/timeline.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { inPage } from '../ui/testing/in-page.tsx';
import { UndatedNote } from './undated.tsx';

afterEach(cleanup);

const timeless = { earliest: null, latest: null, precision: 'unknown', basis: 'unknown', phrase: null, because: '' };
const timeline = {
  ...sampleTimeline,
  events: sampleTimeline.events.map((event, at) => (at < 2 ? { ...event, when: timeless } : event)),
} as Timeline;
const note = () => screen.queryByText(/but for a time, which is not stated/);

it('says how many events a span of dates leaves out for want of a time, and leads to them', async () => {
  const { address } = inPage('/?from=2017', () => <UndatedNote />, timeline);
  expect(note()?.textContent).toMatch(/^3 more events fit but for a time/);
  await userEvent.click(screen.getByRole('link', { name: 'Take the dates away' }));
  expect(address()).toBe('/');
  expect(note()).toBeNull();
});

it('says nothing where no dates are chosen, or all that fits has a time', () => {
  inPage('/', () => <UndatedNote />, timeline);
  expect(note()).toBeNull();
  cleanup();
  inPage('/?from=2017&person=dr-hudson', () => <UndatedNote />, sampleTimeline);
  expect(note()).toBeNull();
});
