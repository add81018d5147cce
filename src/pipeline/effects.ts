/**
 * The only door to the disk: a folder's files in, a finished file out.
 *
 * `readFolder('src/casebook')` → the bytes of `documents/live-blog-1.txt` and `live-blog-2.txt` and of `casebook.yaml`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { InputFile, InputFolder } from './artifacts.ts';

export interface ReadFolder {
  readonly folder: InputFolder;
  /** The path by which the user can open a file that a diagnostic names. */
  readonly pathOf: (file: string) => string;
}

const casebookName = 'casebook.yaml';

/**
 * The texts are `DIR/*.txt` or, where there are none, `DIR/documents/*.txt`; the casebook stands beside them or, where
 * their folder is named `documents`, one level up. Null where the folder does not exist.
 */
export function readFolder(directory: string): ReadFolder | null {
  if (!isDirectory(directory)) return null;
  const inner = join(directory, 'documents');
  const texts = textsIn(directory).length === 0 && isDirectory(inner) ? inner : directory;
  const beside = join(texts, casebookName);
  const above = join(texts, '..', casebookName);
  const isNested = texts === inner || basename(join(process.cwd(), texts)) === 'documents';
  const casebook = [beside, ...(isNested ? [above] : [])].find((file) => existsSync(file)) ?? null;
  return {
    folder: {
      documents: textsIn(texts).map((file): InputFile => ({ file, bytes: readFileSync(join(texts, file)) })),
      casebook: casebook === null ? null : { file: casebookName, bytes: readFileSync(casebook) },
    },
    pathOf: (file) => (file === casebookName && casebook !== null ? casebook : join(texts, file)),
  };
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Plain files only, in an order that does not depend on the disk. */
function textsIn(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.txt') && statSync(join(directory, entry.name)).isFile())
    .map(({ name }) => name)
    .sort();
}

/** Writes beside the file and renames, so that a reader finds the old file or the new one, never a part. */
export function writeAtomically(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.unfinished`);
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
