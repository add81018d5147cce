import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeTimeline } from '../../model/decode-timeline.ts';
import type { Timeline } from '../../model/timeline.ts';
import { quoted } from '../testing/quoted.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { inPage } from '../ui/testing/in-page.tsx';
import { OpenEvent } from './open-event.tsx';

const landed = sampleTimeline.passages.find(({ id }) => id === 'p-30')?.text ?? '';
const reworded = landed.replace('The helicopter landed at 14.56', 'The aircraft came down at 14.56');

/** Line 30 stands in the other document too, in other words and with another time in a passage of its own. */
function timeline(): Timeline {
  const passages = sampleTimeline.passages.map((passage) =>
    passage.id === 'p-30'
      ? { ...passage, citations: [...passage.citations, { document: 'live-blog-2', line: 35, text: reworded }] }
      : passage,
  );
  const discrepancies = [
    {
      detail: 'time',
      here: quoted('live-blog-1', 'p-30', '14.56'),
      there: quoted('live-blog-2', 'q-20', '14.59'),
    },
  ];
  const events = sampleTimeline.events.map((event) =>
    event.id === 'air-ambulance-lands' ? { ...event, discrepancies } : event,
  );
  const decoded = decodeTimeline(JSON.parse(JSON.stringify({ ...sampleTimeline, passages, events })));
  if (decoded.kind === 'unfit') throw new Error(decoded.problems.join('\n'));
  return decoded.timeline;
}

const shown = (path: string, of: Timeline = timeline()) =>
  inPage(path, ({ event, selection }) => event && <OpenEvent event={event} selection={selection} />, of);

beforeEach(() => window.sessionStorage.clear());
afterEach(cleanup);

describe('details on which the documents differ', () => {
  it('are told with both wordings, each with a link to its place', () => {
    shown('/event/air-ambulance-lands');
    const note = screen.getByRole('note');
    expect(note.textContent).toContain('The documents differ on a time: “14.56” in');
    expect(note.textContent).toContain('“14.59” in');
    expect(note.textContent).toContain('Neither is chosen here.');
    expect(
      within(note)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/document/live-blog-1#line-30', '/document/live-blog-2#line-20']);
  });

  it('lead to the other event, where the other wording is told as one', () => {
    const whole = timeline();
    const other = whole.events.find(({ id }) => id !== 'air-ambulance-lands');
    if (other === undefined) throw new Error('one event only');
    const events = whole.events.map((event) => ({
      ...event,
      ...(event.discrepancies === undefined
        ? {}
        : {
            discrepancies: event.discrepancies.map((each) => ({ ...each, there: { ...each.there, event: other.id } })),
          }),
    }));
    const decoded = decodeTimeline(JSON.parse(JSON.stringify({ ...whole, events })));
    if (decoded.kind === 'unfit') throw new Error(decoded.problems.join('\n'));
    shown('/event/air-ambulance-lands', decoded.timeline);
    const link = within(screen.getByRole('note')).getByRole('link', { name: other.title });
    expect(link.getAttribute('href')).toBe(`/event/${other.id}`);
  });

  it('are not spoken of where there are none', () => {
    shown('/event/air-ambulance-lands', sampleTimeline);
    expect(screen.queryByRole('note')).toBeNull();
    expect(screen.queryByText(/in other words/)).toBeNull();
  });
});

describe('other wordings of a passage', () => {
  it('stand closed under it with their place, and mark what differs by more than colour', async () => {
    shown('/event/air-ambulance-lands');
    const summary = screen.getByText(/^Also in .*, line 35, in other words$/);
    const details = summary.closest('details');
    expect(details?.open).toBe(false);
    await userEvent.click(summary);
    expect(details?.open).toBe(true);
    const words = (tag: string) => [...(details?.querySelectorAll(tag) ?? [])].map((each) => each.textContent?.trim());
    expect(words('del')).toEqual(['left out: helicopter landed']);
    expect(words('ins')).toEqual(['put in: aircraft came down']);
  });

  it('of a passage that describes injuries stay behind its control', async () => {
    const whole = timeline();
    const passages = whole.passages.map((passage) =>
      passage.id === 'p-30' ? { ...passage, sensitive: 'describes injuries' } : passage,
    );
    shown('/event/air-ambulance-lands', { ...whole, passages });
    expect(document.body.textContent).not.toContain('aircraft came down');
    expect(screen.queryByRole('note')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show passage: describes injuries' }));
    expect(document.body.textContent).toContain('aircraft came down');
  });
});
