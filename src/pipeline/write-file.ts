/**
 * A finished text → a file, whole or not at all, or the plain reason why it cannot be written.
 *
 * `refusalToWrite('site/')` → `"site/" is a folder; --out needs the name of a file.`
 */
import { accessSync, constants, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Null where nothing seen beforehand stands against writing the file; folders that are missing will be made. */
export function refusalToWrite(file: string): string | null {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory() || /[/\\]$/.test(file)) return `"${file}" is a folder; --out needs the name of a file.`;
    // Who owns the machine may write everywhere: the file's own mark says that it is to be left alone.
    if (found !== undefined && (found.mode & 0o222) === 0) return `"${file}" is marked as read-only.`;
    accessSync(nearestFolder(dirname(file)), constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return `"${file}" cannot be written: ${reasonOf(error)}.`;
  }
}

function nearestFolder(folder: string): string {
  const parent = dirname(folder);
  return parent === folder || statSync(folder, { throwIfNoEntry: false }) !== undefined
    ? folder
    : nearestFolder(parent);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to write there',
  EPERM: 'you have no right to write there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of the path is a file, not a folder',
  EEXIST: 'part of the path is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
};

/** A system's error in plain words; its own message where it is another. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

/**
 * Writes beside the file and renames, so that a reader finds the old file or the new one, never a part. Gives the reason
 * where the disk refuses, and leaves nothing behind. A link stays, and what it leads to is written; into a device or a
 * pipe (`/dev/null`) the text is written as it comes, for to rename a file over it would do away with it.
 */
export function writeAtomically(name: string, content: string): string | null {
  let unfinished: string | null = null;
  try {
    const found = statSync(name, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) {
      writeFileSync(name, content);
      return null;
    }
    const file = found === undefined ? name : realpathSync(name);
    mkdirSync(dirname(file), { recursive: true });
    unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.unfinished`);
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
    return null;
  } catch (error) {
    if (unfinished !== null) rmSync(unfinished, { force: true });
    return `"${name}" cannot be written: ${reasonOf(error)}.`;
  }
}
