import { expect, test } from 'vitest';
import { sampleTimeline } from './testing/sample-timeline.ts';
import { indexTimeline } from './timeline-index.ts';

const index = indexTimeline(sampleTimeline);
const ids = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id);

test('a person’s events are those he is in or told of, each once', () => {
  expect(ids(index.eventsOf('person', 'mr-ellwood'))).toEqual(['resuscitation-begins']);
  expect(index.eventsOf('person', 'nobody')).toEqual([]);
});

test('one passage may hold several events', () => {
  expect(ids(index.eventsOfPassage('q-21'))).toEqual(['video-call', 'text-messages', 'document-received']);
});

test('a line leads to the passage that begins on it, or to the last one before', () => {
  expect(index.passageAt('live-blog-1', 30)?.text).toContain('landed at 14.56');
  expect(index.passageAt('live-blog-1', 4_000)?.id).toBe('p-42');
  expect(index.passageAt('live-blog-1', 0)).toBeNull();
});

test('the paragraphs around a passage are those of the document it is read in', () => {
  expect(index.neighbours('p-19', 'live-blog-1').after?.passage.id).toBe('p-20');
  expect(index.neighbours('p-19', 'live-blog-2').after?.passage.id).toBe('q-20');
  expect(index.neighbours('p-1', 'live-blog-1').before).toBeNull();
  expect(index.neighbours('q-20', 'live-blog-1')).toEqual({ before: null, after: null });
});

test('the lines of a document come in order, with nothing left out', () => {
  expect(index.passagesOf('live-blog-1').map((placed) => placed.line)).toEqual(
    Array.from({ length: 42 }, (_, at) => at + 1),
  );
});
