import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from './effects.ts';
import { convert } from './pipeline.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const folderOf = (...files: string[]): string => {
  const folder = temporaryFolder('documents-');
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), 'One.');
  }
  return folder;
};
const read = (folder: string) => {
  const found = readFolder(folder)?.folder;
  return {
    documents: found?.documents.map(({ file }) => file),
    skipped: found?.skipped?.map(({ file, why }) => `${file} ${why}`),
  };
};

test('every kind of document is read, whatever the case of its ending, in one order', () => {
  expect(read(folderOf('d.HTM', 'c.html', 'b.Md', 'a.TXT', 'casebook.yaml'))).toEqual({
    documents: ['a.TXT', 'b.Md', 'c.html', 'd.HTM'],
    skipped: [],
  });
});

test('what is not read is told, but for hidden files that are no documents', () => {
  const folder = folderOf('a.txt', 'b.docx', '.git', '.draft.txt', 'old/a.txt', 'pictures/a.png', 'casebook.yml');
  mkdirSync(join(folder, 'x.txt'));
  expect(read(folder)).toEqual({
    documents: ['a.txt'],
    skipped: ['.draft.txt hidden', 'b.docx kind', 'casebook.yml kind', 'old folder', 'x.txt folder'],
  });
});

test('a link is read as what it leads to, and told where it leads nowhere or in a circle', () => {
  const folder = folderOf('a.txt');
  symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'c.txt'));
  symlinkSync(join(folder, 'd.txt'), join(folder, 'd.txt'));
  expect(read(folder)).toEqual({ documents: ['a.txt', 'b.txt'], skipped: ['c.txt unreadable', 'd.txt unreadable'] });
  const whole = readFolder(folder)?.folder;
  const { diagnostics = [] } = whole === undefined ? {} : convert(whole, { editor: true });
  expect(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ code, place }) => [code, place?.file]),
  ).toEqual([
    ['FILE-UNREADABLE', 'c.txt'],
    ['FILE-UNREADABLE', 'd.txt'],
  ]);
});

test('a casebook that cannot be opened is told', () => {
  const folder = folderOf('a.txt');
  mkdirSync(join(folder, 'casebook.yaml'));
  expect(read(folder).skipped).toEqual(['casebook.yaml unreadable']);
});

test('documents stand in the folder itself or, where there are none, in its folder "documents"', () => {
  expect(read(folderOf('documents/a.md', 'notes.pdf')).documents).toEqual(['a.md']);
  expect(read(folderOf('documents/a.md', 'b.txt'))).toEqual({ documents: ['b.txt'], skipped: ['documents folder'] });
});
