import { expect, it } from 'vitest';
import { sampleTimeline } from './testing/sample-timeline.ts';
import { timelineMark } from './timeline-mark.ts';

it('is the same for the same timeline, and another for one that differs in a letter', () => {
  const mark = timelineMark(sampleTimeline);
  expect(mark).toMatch(/^[a-z\d]+$/);
  expect(timelineMark(structuredClone(sampleTimeline))).toBe(mark);
  expect(timelineMark({ ...sampleTimeline, title: `${sampleTimeline.title}.` })).not.toBe(mark);
});
