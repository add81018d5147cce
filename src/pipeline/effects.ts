/**
 * The door from the disk: a folder's files in. `write-file.ts` is the one back to it.
 *
 * `readFolder('src/casebook')` → the bytes of `documents/live-blog-1.txt` and `live-blog-2.txt`, of `casebook.yaml` and of
 * `published.yaml`.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { InputFile, InputFolder, SkippedFile } from './artifacts.ts';

export interface ReadFolder {
  readonly folder: InputFolder;
  /** The path by which the user can open a file that a diagnostic names. */
  readonly pathOf: (file: string) => string;
}

const casebookName = 'casebook.yaml';
const ledgerName = 'published.yaml';
const documentName = /\.(?:txt|md|html?)$/i;

/**
 * The documents are the `.txt`, `.md`, `.html` and `.htm` files of DIR or, where there are none, of `DIR/documents`; the
 * casebook stands beside them or, where their folder is named `documents`, one level up. Null where there is no such
 * folder, or it may not be looked into. What is not read is told in `skipped`; hidden files that are no documents are passed over in silence.
 */
export function readFolder(directory: string): ReadFolder | null {
  if (!isDirectory(directory) || !canBeListed(directory)) return null;
  const inner = join(directory, 'documents');
  const isNested =
    isDirectory(inner) && canBeListed(inner) && !readdirSync(directory).some((name) => isDocument(directory, name));
  const texts = isNested ? inner : directory;
  const looksUp = isNested || basename(resolve(texts)) === 'documents';
  const folders = [texts, ...(looksUp ? [join(texts, '..')] : [])];
  const casebook = besides(casebookName, folders);
  const ledger = besides(ledgerName, casebook.path === null ? folders : [dirname(casebook.path), ...folders]);
  const { documents, skipped } = documentsIn(texts);
  const others: Readonly<Record<string, string | null>> = {
    [casebookName]: casebook.path,
    [ledgerName]: ledger.path ?? join(casebook.path === null ? directory : dirname(casebook.path), ledgerName),
  };
  return {
    folder: {
      documents,
      casebook: casebook.read,
      ledger: ledger.read,
      skipped: [...skipped, ...casebook.skipped, ...ledger.skipped],
    },
    pathOf: (file) => others[file] ?? join(texts, file),
  };
}

interface Beside {
  /** Null where there is no such file. */
  readonly path: string | null;
  readonly read: InputFile | null;
  readonly skipped: readonly SkippedFile[];
}

/** The file of that name in the first of the folders that has one. */
function besides(name: string, folders: readonly string[]): Beside {
  const path = folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
  const read = path === null ? null : readable(name, path);
  const isUnreadable = path !== null && read === null;
  return { path, read, skipped: isUnreadable ? [{ file: name, why: 'unreadable' }] : [] };
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function canBeListed(directory: string): boolean {
  try {
    readdirSync(directory);
    return true;
  } catch {
    return false;
  }
}

function isDocument(directory: string, name: string): boolean {
  return documentName.test(name) && !name.startsWith('.') && kindOf(join(directory, name)) === 'file';
}

/** A link is what it leads to; one that leads nowhere, or in a circle, is not to be opened. */
function kindOf(path: string): 'file' | 'folder' | 'unreadable' {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** In an order that does not depend on the disk. */
function documentsIn(directory: string): { documents: InputFile[]; skipped: SkippedFile[] } {
  const documents: InputFile[] = [];
  const skipped: SkippedFile[] = [];
  for (const file of readdirSync(directory).sort()) {
    const path = join(directory, file);
    const kind = kindOf(path);
    if (file === casebookName || file === ledgerName || isPassedOver(file, path, kind)) continue;
    const why = whySkipped(file, kind);
    const read = why === null ? readable(file, path) : null;
    if (read === null) skipped.push({ file, why: why ?? 'unreadable' });
    else documents.push(read);
  }
  return { documents, skipped };
}

/** Nobody would take it for a document. */
function isPassedOver(file: string, path: string, kind: ReturnType<typeof kindOf>): boolean {
  if (documentName.test(file)) return false;
  return file.startsWith('.') || (kind === 'folder' && !holdsDocuments(path));
}

/** Null for a document. */
function whySkipped(file: string, kind: ReturnType<typeof kindOf>): SkippedFile['why'] | null {
  if (file.startsWith('.')) return 'hidden';
  if (kind === 'folder') return 'folder';
  if (!documentName.test(file)) return 'kind';
  return kind === 'unreadable' ? 'unreadable' : null;
}

function holdsDocuments(directory: string): boolean {
  try {
    return readdirSync(directory).some((name) => documentName.test(name));
  } catch {
    return true;
  }
}

/** Null where the file may not be read. */
function readable(file: string, path: string): InputFile | null {
  try {
    return { file, bytes: readFileSync(path) };
  } catch {
    return null;
  }
}
