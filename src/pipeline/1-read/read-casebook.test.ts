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

it('a bare number is no title and no name, one in quotation marks is, and dates are no numbers', () => {
  expect(
    faultsOf(
      'title: 5\npeople:\n  - { id: a, name: 7, aliases: ["8", 0x9] }\nphases:\n  - { id: b, name: "1984", from: 1984 }',
    ),
  ).toEqual([
    '1:8 CASEBOOK-WRONG-TYPE "title" takes text, but here is the number 5.',
    '3:20 CASEBOOK-WRONG-TYPE "name" takes text, but here is the number 7.',
    '3:38 CASEBOOK-WRONG-TYPE "aliases" takes text, but here is the number 0x9.',
  ]);
});

it('an empty casebook is no fault', () => {
  expect(faultsOf('')).toEqual([]);
});
