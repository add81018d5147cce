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

it('who has a name and no id goes by the name, an anchor by its first and an event by its title', () => {
  const { casebook, diagnostics } = readCasebook({
    file: 'casebook.yaml',
    bytes: new TextEncoder().encode(
      "people: [{ name: Orla O'Finch }]\nanchors: [{ names: [the Collapse], when: 2020 }]\nevents: [{ title: The siren sounded }]",
    ),
  });
  expect(diagnostics).toEqual([]);
  expect(casebook).toMatchObject({
    people: [{ id: 'orla-ofinch' }],
    anchors: [{ id: 'the-collapse' }],
    events: [{ id: 'the-siren-sounded' }],
  });
  expect(faultsOf('people: [{ part: witness }]')).toContain('1:12 CASEBOOK-WRONG-TYPE The key "id" is missing here.');
});

it.each([
  [
    'a list of aliases',
    'aliases: [a]',
    ['1:10 CASEBOOK-WRONG-TYPE "aliases" takes a group of keys, but here is a list.'],
  ],
  [
    'a link that would run',
    'documents: [{ file: a.txt, url: "javascript:alert(1)" }]',
    ['1:33 CASEBOOK-WRONG-TYPE "url" takes a web address, but here is "javascript:alert(1)".'],
  ],
  [
    'places that lie within each other, once, and one within itself',
    'places:\n  - { id: a, name: A, within: b }\n  - { id: b, name: B, within: a }\n  - { id: c, name: C, within: c }\n  - { id: d, name: D, within: a }',
    [
      '2:31 CASEBOOK-PLACE-CIRCLE "a" lies within "b", which lies within "a".',
      '4:31 CASEBOOK-PLACE-CIRCLE "c" lies within "c".',
    ],
  ],
  [
    'a publication of a month, or of several days',
    'documents:\n  - { file: a.txt, published: 2018-10 }\n  - { file: b.txt, published: 2018-10-03/2018-10-04 }\n  - { file: c.txt, published: 2018-10-03T20:23Z }',
    [
      '2:31 CASEBOOK-BAD-DATE "2018-10" is not the day on which it was published.',
      '3:31 CASEBOOK-BAD-DATE "2018-10-03/2018-10-04" is not the day on which it was published.',
    ],
  ],
  [
    'a time without its reason',
    'events:\n  - { id: a, when: { earliest: 2020 }, told: { when: { latest: 2021 } } }',
    [
      '2:22 CASEBOOK-NO-REASON This time is given without `because`.',
      '2:56 CASEBOOK-NO-REASON This time is given without `because`.',
    ],
  ],
])('%s', (_, text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});
