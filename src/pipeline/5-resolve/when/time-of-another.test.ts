import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';
import { isOfSomethingNamed } from './time-of-another.ts';

it.each([
  ['A licence granted | in 1953 | was the subject of an order', true],
  ['The bridge which was built | in 1931 | closed in 2005', true],
  ['The wells which she sank | in August 2019 | stayed dry in the following winter', true],
  ['A survey that he ordered | in 1963 | found that it was cracked', false],
  ['The man who had sold it | in 1951 | came back in 1953', true],
  ['A letter sent to the council | in April 2010 | was answered', true],
  ['A lorry driven by a man sacked | in 2010 | hit the arch', true],
  ['Two men hired by the mill | in 1904 | broke the lock', true],
  ['Under an agreement signed | in 1968 | the water was sold', true],
  ['It was the worst flood | since 1953', true],
  ['The path opened | in 1952 | and was closed in 1979', false],
  ['The boat capsized | in 1951 | loaded with coal', false],
  ['He was released | in 1951 | and went home', false],
  ['The dam was built | in 1931 | by the council', false],
  ['The gate had been locked | since 2009', false],
  ['A clerk told the inquest it had been loose | since 2009', false],
])('%s → %s', (line, other) => {
  const [left = '', words = '', right = ''] = line.split('|').map((part) => part.trim());
  expect(isOfSomethingNamed(`${left} `, words, ` ${right}`)).toBe(other);
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
it.each([
  ['A licence granted in 1953 was the subject of an order made in 2006.', '2006-01-01', '2006-12-31'],
  ['The letter sent in April 2010 was answered in July 2010.', '2010-07-01', '2010-07-31'],
  ['The gate installed in 2001 was never locked.', '2001-01-01', undefined],
])('dates what the sentence tells: %s', (line, from, to) => {
  const { timeline } = convert(
    { documents: [{ file: 'a.txt', bytes: bytes(line) }], casebook: null },
    { editor: false },
  );
  const when = timeline?.events[0]?.when;
  expect([when?.earliest?.slice(0, 10), when?.latest?.slice(0, 10)]).toEqual([from, to]);
});
