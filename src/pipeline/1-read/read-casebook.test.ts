import { expect, it } from 'vitest';
import { readCasebook } from './read-casebook.ts';

const faultsOf = (text: string) =>
  readCasebook({ file: 'casebook.yaml', bytes: new TextEncoder().encode(text) }).diagnostics.map(
    ({ code, message, place }) => `${place?.line}:${place?.column} ${code} ${message}`,
  );

it.each([
  ['-', '1:1 CASEBOOK-WRONG-TYPE "casebook" takes a group of keys, but here is a list.'],
  ['- title: A', '1:1 CASEBOOK-WRONG-TYPE "casebook" takes a group of keys, but here is a list.'],
  ['events:\n  - { id: a, told: [x] }', '2:20 CASEBOOK-WRONG-TYPE "told" takes a group of keys, but here is a list.'],
])('a list where keys should stand is said, never thrown: %j', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

it('an empty casebook is no fault', () => {
  expect(faultsOf('')).toEqual([]);
});
