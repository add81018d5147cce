import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decodeTimeline } from '../model/decode-timeline.ts';
import { runTimeline } from './cli.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const ferry = fileURLToPath(new URL('./samples/ferry-inquiry', import.meta.url));
const faulty = fileURLToPath(new URL('./samples/event-faults', import.meta.url));

function run(...argv: string[]) {
  let [out, err] = ['', ''];
  const status = runTimeline(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}

function emptyFolder(): string {
  return temporaryFolder('timeline-');
}

test('the JSON alone goes to standard output', () => {
  const { status, out, err } = run('--from', ferry);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(decodeTimeline(JSON.parse(out)).kind).toBe('timeline');
});

test('warnings are told and do not fail it', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'report.txt'), "INSPECTOR'S REPORT\n\nThe granary was surveyed in 2016.\n");
  const { status, err } = run('--from', folder);
  expect(status).toBe(0);
  expect(err).toMatch(
    /report\.txt:1:1 warning DOCUMENT-UNDATED Nobody says when .*\n {2}INSPECTOR'S REPORT.*\n {2}\^\n {2}Give it/,
  );
});

test('each error is told with file, line, column, code, the line and a caret below it', () => {
  const { status, out, err } = run('--from', faulty);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  const casebook = join(faulty, 'casebook.yaml');
  const number = readFileSync(casebook, 'utf8').split('\n').indexOf('    title: Arden set the fire') + 1;
  expect(err).toContain(`${casebook}:${number}:12 error TITLE-NAMES-ATTACKER `);
  const [line = '', caret = ''] = err.slice(err.indexOf('TITLE-NAMES')).split('\n').slice(1, 3);
  expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('Arden set the fire');
});

test('a file is written whole or not at all', () => {
  const folder = emptyFolder();
  const file = join(folder, 'site', 'timeline.json');
  expect(run('--from', ferry, '--out', file)).toEqual({ status: 0, out: '', err: '' });
  const written = readFileSync(file, 'utf8');
  expect(written).toBe(run('--from', ferry).out);
  expect(run('--from', faulty, '--out', file).status).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(written);
  expect(readdirSync(join(folder, 'site'))).toEqual(['timeline.json']);
});

test('the folder of the texts and the one above it are the same', () => {
  expect(run('--from', join(ferry, 'documents')).out).toBe(run('--from', ferry).out);
});

test('the casebook may lie beside the texts, and what else is in the folder is told and left alone', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'note.txt'), 'The mill burned on 3 June 1998.\n');
  writeFileSync(
    join(folder, 'casebook.yaml'),
    'title: The mill\ndocuments:\n  - { file: note.txt, published: 1998-06-04 }\n',
  );
  writeFileSync(join(folder, 'notes.docx'), 'not a document');
  mkdirSync(join(folder, 'old.txt'));
  const { status, out, err } = run('--from', folder);
  expect(status).toBe(0);
  expect(err).toMatch(/notes\.docx:1:1 warning FILE-SKIPPED .*\n[\s\S]*old\.txt:1:1 warning FILE-SKIPPED /);
  expect(JSON.parse(out)).toMatchObject({ title: 'The mill', documents: [{ file: 'note.txt' }] });
});

test('--no-editor leaves the events of the casebook out, and keeps its people and places', () => {
  const { status, out } = run('--from', ferry, '--no-editor');
  const decoded = decodeTimeline(JSON.parse(out));
  if (status !== 0 || decoded.kind !== 'timeline') throw new Error('no timeline');
  expect(decoded.timeline.events.flatMap(({ edited }) => edited)).toEqual([]);
  expect(decoded.timeline.aliases).toEqual({});
  expect(decoded.timeline.people.map(({ id }) => id)).toContain('ines-moran');
});

describe('a file that cannot be written is told in one line, and nothing is left behind', () => {
  test.each([
    ['a folder', 'site', /is a folder/],
    ['a name that ends as a folder', 'new/', /is a folder/],
    ['below a file', 'note.txt/timeline.json', /part of the path is a file/],
    ['a file marked as read-only', 'kept.json', /read-only/],
    ['too long a name', 'x'.repeat(300), /too long/],
  ])('%s', (_, name, reason) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'note.txt'), 'One.');
    writeFileSync(join(folder, 'kept.json'), 'kept');
    chmodSync(join(folder, 'kept.json'), 0o444);
    mkdirSync(join(folder, 'site'));
    const { status, out, err } = run('--from', ferry, '--out', `${folder}/${name}`);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(reason);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['kept.json', 'note.txt', 'site']);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('kept');
  });
});

describe('wrong usage says so and how it is used', () => {
  test.each([
    ['no folder', []],
    ['a folder without a name', ['--from']],
    ['an unknown flag', ['--from', ferry, '--editor']],
    ['a stray word', ['--from', ferry, 'more']],
    ['a folder that does not exist', ['--from', join(ferry, 'nowhere')]],
    ['a file in place of a folder', ['--from', fileURLToPath(import.meta.url)]],
    ['a file without a name', ['--from', ferry, '--out', '']],
  ])('%s', (_, argv) => {
    const { status, out, err } = run(...argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('Usage: npm run timeline -- --from DIR [--out FILE] [--no-editor]');
  });

  test('but asking for it is right', () => {
    expect(run('--help')).toMatchObject({ status: 0, err: '' });
  });
});
