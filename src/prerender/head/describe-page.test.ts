import { describe, expect, it } from 'vitest';
import type { Page } from '../../app/page-address.ts';
import { sampleTimeline } from '../../app/testing/sample-timeline.ts';
import { indexTimeline } from '../../app/timeline-index.ts';
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
