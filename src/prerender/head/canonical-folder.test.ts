import { describe, expect, it } from 'vitest';
import type { Page } from '../../app/page-address.ts';
import { sampleTimeline } from '../../app/testing/sample-timeline.ts';
import { indexTimeline } from '../../app/timeline-index.ts';
import { canonicalFolder } from './canonical-folder.ts';

const index = indexTimeline(sampleTimeline);
const first = sampleTimeline.phases.find(({ id }) => sampleTimeline.events.some(({ phase }) => phase === id));

describe('the one address of a page', () => {
  it.each<[Page, string | null]>([
    [{ kind: 'chronology' }, ''],
    [{ kind: 'who-was-when' }, 'who-was-when/'],
    [{ kind: 'event', id: 'air-ambulance-lands' }, 'event/air-ambulance-lands/'],
    [{ kind: 'document', id: 'live-blog-1', line: 30 }, 'document/live-blog-1/'],
    [{ kind: 'guide', chapter: 'the-attack' }, 'guide/the-attack/'],
    [{ kind: 'guide', chapter: null }, `guide/${first?.id}/`],
    [{ kind: 'person', id: 'khalid-masood' }, null],
    [{ kind: 'not-found', path: '/nowhere' }, null],
  ])('%j: %s', (page, folder) => {
    expect(canonicalFolder(page, index)).toBe(folder);
  });

  it('is the guide’s own where no chapter has an event', () => {
    expect(canonicalFolder({ kind: 'guide', chapter: null }, indexTimeline({ ...sampleTimeline, events: [] }))).toBe(
      'guide/',
    );
  });
});
