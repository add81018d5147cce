import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { writeAtomically } from './write-file.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder('write-file-');
});

it('replaces a file, makes the folders it needs, and leaves nothing else', () => {
  const file = join(folder, 'deep/er/timeline.json');
  expect(writeAtomically(file, 'one')).toBeNull();
  expect(writeAtomically(file, 'two')).toBeNull();
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(readdirSync(join(folder, 'deep/er'))).toEqual(['timeline.json']);
});

it('leaves a link a link, and writes what it leads to', () => {
  const [file, link] = [join(folder, 'a.json'), join(folder, 'b.json')];
  writeFileSync(file, 'old');
  symlinkSync('a.json', link);
  expect(writeAtomically(link, 'new')).toBeNull();
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

it('puts no file in the place of what is none', async () => {
  const socket = join(folder, 'socket');
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(socket, done);
  });
  expect(writeAtomically(socket, 'words')).toContain('cannot be written');
  expect(lstatSync(socket).isSocket()).toBe(true);
  server.close();
});

it('says why where it cannot write', () => {
  expect(writeAtomically(folder, 'words')).toContain('cannot be written');
});
