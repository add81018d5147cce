import { expect, it } from 'vitest';
import { convert } from '../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = `The mill opened on 4 May 1871. The weir was built in 1874, and the miller left.
The mill closed in June 1902. Nobody knows when the wheel was sold.`;

function editsOf(events: readonly object[]) {
  const casebook = bytes(JSON.stringify({ documents: [{ file: 'a.txt', published: '2001-03-04' }], events }));
  const { timeline, diagnostics } = convert(
    { documents: [{ file: 'a.txt', bytes: bytes(text) }], casebook: { file: 'casebook.yaml', bytes: casebook } },
    { editor: true },
  );
  if (timeline === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return timeline.coverage.edits;
}

const because = 'The editor read it so.';

it('counts the fields that the editor decided, and what the rules had found of the times', () => {
  expect(
    editsOf([
      {
        id: 'opened',
        quote: { exact: 'The mill opened on 4 May 1871.' },
        title: 'The mill opened',
        when: { earliest: '1871-05-04', latest: '1871-05-04', because },
      },
      {
        id: 'closed',
        quote: { exact: 'The mill closed in June 1902.' },
        title: 'The mill closed',
        when: { earliest: '1902-06-30', latest: '1902-06-30', because },
      },
      {
        id: 'sold',
        quote: { exact: 'Nobody knows when the wheel was sold.' },
        when: { earliest: '1902', latest: '1903', because },
      },
      { id: 'left', quote: { exact: 'the miller left' }, when: { earliest: '1880', latest: '1880', because } },
    ]),
  ).toEqual({
    fields: [
      { field: 'when', events: 4 },
      { field: 'title', events: 2 },
    ],
    times: { same: 1, wider: 1, other: 0, nothing: 1, cut: 1 },
  });
});

it('is left out where the editor decided nothing', () => {
  expect(editsOf([])).toBeUndefined();
});
