import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

function timesOf(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  const { timeline } = convert({ documents: [{ file: 'note.txt', bytes }], casebook: null }, { editor: false });
  return (timeline?.events ?? []).map(
    ({ when }) => `${when.earliest?.slice(0, 16) ?? ''}/${when.latest?.slice(0, 16) ?? ''} ${when.phrase ?? ''}`,
  );
}

it.each([
  ['The quay was sold in late 2011.', '2011-09-01T00:00/2011-12-31T23:59 in late 2011'],
  ['The quay was sold in early 2011.', '2011-01-01T00:00/2011-04-30T23:59 in early 2011'],
  ['The quay was sold in mid-2011.', '2011-05-01T00:00/2011-08-31T23:59 in mid-2011'],
  ['The quay was sold in early May 2011.', '2011-05-01T00:00/2011-05-12T23:59 in early May 2011'],
  ['The quay was sold in late February 2012.', '2012-02-18T00:00/2012-02-29T23:59 in late February 2012'],
  ['By early 2011 the quay was sold.', '/2011-04-30T23:59 By early 2011'],
  ['The quay was sold in the winter of 2011–12.', '2011-12-01T00:00/2012-02-29T23:59 in the winter of 2011–12'],
  ['The quay was sold in 2011.', '2011-01-01T00:00/2011-12-31T23:59 in 2011'],
])('%s', (text, time) => {
  expect(timesOf(text)).toEqual([time]);
});
