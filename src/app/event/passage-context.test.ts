import { expect, it } from 'vitest';
import type { Passage } from '../../model/source.ts';
import { passageWarning } from '../passage-warning.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { indexTimeline } from '../timeline-index.ts';
import { contextOf } from './passage-context.ts';

const index = indexTimeline(sampleTimeline);
const passage = (id: string): Passage => {
  const found = index.passages.get(id);
  if (found === undefined) throw new Error(`the sample has no passage ${id}`);
  return found;
};
const around = (id: string) => {
  const { before, after } = contextOf(passage(id), index);
  const short = (each: (typeof before)[number]) => [each.passage.id, ...each.documents];
  return { before: before.map(short), after: after.map(short) };
};

it('gives a neighbour that is the same in every document once, of no document', () => {
  expect(around('p-8')).toEqual({ before: [['p-7']], after: [['p-9']] });
});

it('names the document of each neighbour where the documents go on differently', () => {
  expect(around('p-19')).toEqual({
    before: [['p-18']],
    after: [
      ['p-20', 'live-blog-1'],
      ['q-20', 'live-blog-2'],
    ],
  });
});

it('has nothing before the first paragraph', () => {
  expect(around('p-1').before).toEqual([]);
});

it('warns of a passage by its own word, by an event that rests on it, or not at all', () => {
  expect(passageWarning({ ...passage('p-30'), sensitive: 'describes fatal injuries' }, index)).toBe(
    'describes fatal injuries',
  );
  expect(passageWarning(passage('p-32'), index)).toBe('describes surgery');
  expect(passageWarning(passage('p-30'), index)).toBeNull();
});
