import { expect, test } from 'vitest';
import { indexTimeline } from '../timeline-index.ts';
import { sampleTimeline } from './sample-timeline.ts';

test('the sample is a true timeline: every quotation stands in its passage, with the words around it', () => {
  const { passages } = indexTimeline(sampleTimeline);
  for (const event of sampleTimeline.events) {
    for (const { passage, prefix, exact, suffix } of event.sources) {
      expect(passages.get(passage)?.text, event.id).toContain(prefix + exact + suffix);
    }
  }
});

test('the sample keeps what the documents share as one passage with both places', () => {
  const passage = sampleTimeline.passages.find((each) => each.text.startsWith('Masood, 52, drove'));
  expect(passage?.citations).toEqual([
    { document: 'live-blog-1', line: 8 },
    { document: 'live-blog-2', line: 8 },
  ]);
});
