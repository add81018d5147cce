import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFolder } from '../pipeline/effects.ts';
import { convert } from '../pipeline/pipeline.ts';
import { publishIds } from './publish-ids.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-ids-'));
  write('note.txt', 'Published 5 June 2019\n\nTom Venn said that the ferry left the quay at 8.10am on 4 May 2019.\n');
  write('casebook.yaml', casebook('The ferry left'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const ledger = () => readFileSync(join(folder, 'published.yaml'), 'utf8');
const casebook = (title: string, id = 'ferry-leaves', more = '') =>
  `events:\n  - { id: ${id}, title: ${title}, quote: { exact: the ferry left the quay at 8.10am on 4 May 2019 } }\n${more}`;
const feed = 'feed: urn:uuid:1f0a3c52-6b7d-4e8f-9a1b-2c3d4e5f6071';

function run(day: string): { readonly status: number; readonly said: string } {
  let said = '';
  const say = (text: string) => {
    said += text;
  };
  return { status: publishIds(['--from', folder], { now: new Date(`${day}T12:00:00Z`), out: say, err: say }), said };
}

function converted() {
  return convert(readFolder(folder)?.folder ?? { documents: [], casebook: null }, { editor: true });
}
const codes = () => converted().diagnostics.map(({ code }) => code);
const event = () => converted().timeline?.events.find(({ edited }) => edited.includes('title'));

it('writes down what has an address, once, and tells corrections from what is new', () => {
  expect(run('2026-11-25').status).toBe(0);
  const first = ledger();
  expect(first).toContain('  - on: 2026-11-25\n');
  expect(first).toContain('      - tom-venn\n');
  expect(codes()).not.toContain('LEDGER-BEHIND');
  expect(event()?.published).toBe('2026-11-25');

  expect(run('2026-11-26').said).toContain('already');
  expect(ledger()).toBe(first);

  write('casebook.yaml', casebook('The ferry left Alford'));
  expect(codes()).toContain('LEDGER-BEHIND');
  run('2026-12-02');
  expect(ledger().startsWith(first)).toBe(true);
  expect(ledger().slice(first.length)).toMatch(
    /^ {2}- on: 2026-12-02\n {4}corrected:\n {6}ferry-leaves: [0-9a-f-]{26}\n$/,
  );
  expect(event()).toMatchObject({ published: '2026-11-25', corrected: [{ on: '2026-12-02', what: ['title'] }] });
});

it('refuses while an id has vanished, and takes it for renamed where an alias leads on', () => {
  run('2026-11-25');
  const before = ledger();
  write('casebook.yaml', casebook('The ferry left', 'ferry-departs'));
  const refused = run('2026-12-02');
  expect(refused.status).toBe(1);
  expect(refused.said).toContain('LEDGER-ID-VANISHED');
  expect(refused.said).toContain('ferry-leaves: ferry-departs');
  expect(ledger()).toBe(before);

  write('casebook.yaml', casebook('The ferry left', 'ferry-departs', 'aliases: { ferry-leaves: ferry-departs }\n'));
  expect(run('2026-12-02').status).toBe(0);
  expect(event()).toMatchObject({ published: '2026-11-25', corrected: [{ on: '2026-12-02', what: ['address'] }] });
});

it('binds nobody who took the casebook away, and all its ids with it', () => {
  run('2026-11-25');
  rmSync(join(folder, 'casebook.yaml'));
  expect(codes().filter((code) => code.startsWith('LEDGER'))).toEqual(['LEDGER-OF-OTHERS']);
  expect(converted().timeline?.feed).toBeUndefined();
});

it('adds nothing to the ledger of another chronology, nor to one it cannot continue', () => {
  write('published.yaml', `${feed}\nbuilds: [{ on: 2026-11-25, documents: [other] }]\n`);
  expect(run('2026-12-02')).toMatchObject({ status: 1, said: expect.stringContaining('LEDGER-OF-OTHERS') });
  write('published.yaml', `${feed}\nbuilds: [{ on: 2026-11-25, documents: [note] }]\n`);
  expect(run('2026-12-02')).toMatchObject({ status: 1, said: expect.stringContaining('its last key') });
});

it('leaves the ledger alone where the editor is left out, to see what the rules do by themselves', () => {
  run('2026-11-25');
  const read = readFolder(folder);
  const { timeline, diagnostics } = convert(read?.folder ?? { documents: [], casebook: null }, { editor: false });
  expect(diagnostics.filter(({ code }) => code.startsWith('LEDGER'))).toEqual([]);
  expect(timeline?.feed).toBeUndefined();
});

it('says how it is used', () => {
  const quiet = { now: new Date(0), out: () => undefined, err: () => undefined };
  expect(publishIds(['--nonsense'], quiet)).toBe(2);
  expect(publishIds(['--from', join(folder, 'nowhere')], quiet)).toBe(2);
});
