import { describe, expect, it } from 'vitest';
import type { Page } from '../../app/page-address.ts';
import { sampleTimeline } from '../../app/testing/sample-timeline.ts';
import { indexTimeline } from '../../app/timeline-index.ts';
import type { Timeline } from '../../model/timeline.ts';
import { cutAtWord, describePage } from './describe-page.ts';

const index = indexTimeline(sampleTimeline);

it.each<[Page, string]>([
  [
    { kind: 'chronology' },
    'What happened, in order of time, as told in two documents published by The Independent on 3 October 2018. Every event rests on words quoted from them.',
  ],
  [
    { kind: 'event', id: 'closed-as-subject' },
    'By December 2010. No evidence was found that he was involved in violent extremism.',
  ],
  [
    { kind: 'person', id: 'dr-hudson' },
    'Responder. Of the London Air Ambulance team. 2 events in order of time, each with the words it rests on.',
  ],
  [{ kind: 'person', id: 'khalid-masood' }, '8 events in order of time, each with the words it rests on.'],
  [{ kind: 'place', id: 'old-bailey' }, 'The Old Bailey: 1 event, with the words it rests on.'],
  [
    { kind: 'document', id: 'live-blog-1', line: null },
    'Lizzie Dearden, The Independent, 3 October 2018. Every paragraph of it, with the events that rest on it.',
  ],
  [
    { kind: 'guide', chapter: 'the-attack' },
    'The attack, 22 March 2017: 7 events in order of time, each with the words it rests on.',
  ],
])('%j', (page, description) => {
  expect(describePage(page, index)).toBe(description);
});

it('says once what a chapter is called and when it was', () => {
  const phases = [
    { id: 'the-attack', name: '2017', from: '2017-01-01T00:00:00+00:00', to: '2017-12-31T23:59:59+00:00' },
  ];
  const byYear = indexTimeline({ ...sampleTimeline, phases } as unknown as Timeline);
  expect(describePage({ kind: 'guide', chapter: 'the-attack' }, byYear)).toBe(
    '2017: 7 events in order of time, each with the words it rests on.',
  );
});

describe('cut at a word', () => {
  it.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 9, 'one two…'],
    ['one two, three', 10, 'one two…'],
    ['one two (three', 10, 'one two…'],
    ['unbroken', 5, 'unbr…'],
    ['😀😀😀', 2, '😀…'],
  ])('%s, at most %i → %s', (text, most, cut) => {
    expect(cutAtWord(text, most)).toBe(cut);
  });
});
