import { expect, test } from 'vitest';
import type { SourceDocument } from '../model/source.ts';
import { citedDocument } from './cited-document.ts';
import { sampleTimeline } from './testing/sample-timeline.ts';

const [sample] = sampleTimeline.documents;
const [passage] = sampleTimeline.passages;
if (sample === undefined || passage === undefined) throw new Error('the sample has a document with words');
const passages = [
  { ...passage, text: 'FERRY LOST OFF THE CAPE – by Ann Carter', citations: [{ document: sample.id, line: 1 }] },
];
const bare = { id: sample.id, file: 'a.txt', sha256: sample.sha256 };

test.each([
  [{ title: 'Ferry lost off the Cape' }, '“Ferry lost off the Cape”'],
  [{ title: 'The ferry (first capture)' }, '[The ferry (first capture)]'],
  [
    { title: 'Ferry lost', author: 'Ann Carter', publisher: 'The Courier' },
    'Ann Carter, “Ferry lost”, The Courier, 3 May 2019',
  ],
  [{ title: 'Ferry lost off' }, '“Ferry lost off”'],
  [{ title: 'Ferry los' }, '[Ferry los]'],
  [{ title: 'Live blog', headline: 'Ferry lost off the cape' }, '“Ferry lost off the cape” [Live blog]'],
])('%j', (particulars, expected) => {
  const day = 'author' in particulars ? '3 May 2019' : null;
  const document: SourceDocument = { ...bare, ...particulars };
  expect(citedDocument(document, passages, day)).toEqual({ named: expected, url: null });
});

test('a headline that describes injuries is left out', () => {
  const document: SourceDocument = { ...bare, title: 'Live blog', headline: 'Ferry lost' };
  const sensitive = passages.map((each) => ({ ...each, sensitive: 'describes injuries' }));
  expect(citedDocument(document, sensitive, null).named).toBe('[Live blog]');
});
