import { expect, it } from 'vitest';
import { readLedger } from './read-ledger.ts';

const read = (text: string) => readLedger({ file: 'published.yaml', bytes: new TextEncoder().encode(text) });
const feed = 'feed: urn:uuid:1f0a3c52-6b7d-4e8f-9a1b-2c3d4e5f6071\n';

it.each([
  ['feed: x\nbuilds: []', '1:7 A ledger has a name such as urn:uuid:1f0a3c52-6b7d-4e8f-9a1b-2c3d4e5f6071 here.'],
  ['builds: []', '1:1 The key "feed" is missing here.'],
  [`${feed}builds: [{ on: 2026-11-25, peeple: [] }]`, '2:28 A ledger has no key "peeple" here.'],
  [`${feed}builds: [{ on: 2026-11-25, people: tom-venn }]`, '2:36 "people" is not what a ledger has here.'],
  [`${feed}builds: [{ on: 25 November, people: [] }]`, '2:16 A ledger has a day, such as 2026-11-25 here.'],
])('%j → %s', (text, expected) => {
  const { ledger, diagnostics } = read(text);
  expect(ledger).toBeNull();
  expect(diagnostics.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`)).toContain(expected);
});

it('takes an empty file for no ledger, and keeps days and ids as they are written', () => {
  expect(read('# nothing yet\n')).toMatchObject({ ledger: null, diagnostics: [] });
  const { ledger, diagnostics } = read(`${feed}builds:\n  - on: 2026-11-25\n    phases: [2017, 2017-03-22]\n`);
  expect(diagnostics).toEqual([]);
  expect(ledger?.builds).toEqual([{ on: '2026-11-25', phases: ['2017', '2017-03-22'] }]);
});
