import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { nextLedger } from './next-ledger.ts';

const feed = 'urn:uuid:1f0a3c52-6b7d-4e8f-9a1b-2c3d4e5f6071';
const digest = '00000001-00000002-00000003';

it('begins a ledger, then adds to its end and leaves every line as it stands', () => {
  const first = nextLedger(null, { on: '2026-11-25', people: ['tom-venn'], events: { 'ferry-leaves': digest } }, feed);
  const edited = first.replace('- tom-venn', '- tom-venn   # the harbour master');
  const second = nextLedger(edited, { on: '2026-12-02', corrected: { 'ferry-leaves': digest }, people: [] }, 'another');
  expect(second.startsWith(edited)).toBe(true);
  expect(parse(second)).toEqual({
    feed,
    builds: [
      { on: '2026-11-25', people: ['tom-venn'], events: { 'ferry-leaves': digest } },
      { on: '2026-12-02', corrected: { 'ferry-leaves': digest } },
    ],
  });
});

it('adds a line of its own to a file whose last line has no end', () => {
  const first = nextLedger(null, { on: '2026-11-25', people: ['tom-venn'] }, feed).trimEnd();
  expect(nextLedger(first, { on: '2026-12-02', people: ['ines-ardal'] }, feed)).toContain('- tom-venn\n  - on:');
});
