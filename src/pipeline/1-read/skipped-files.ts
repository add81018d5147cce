/**
 * What the folder holds beside its documents and is not read → a warning for each; an error where it cannot be opened.
 *
 * `{file: 'photo.jpg', why: 'kind'}` → `photo.jpg:1:1 warning FILE-SKIPPED "photo.jpg" is not a text, …`.
 */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SkippedFile } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';

export function skippedFiles(skipped: readonly SkippedFile[]): Diagnostic[] {
  return skipped.map(({ file, why }) => {
    // Nothing was read of it that could be shown; its name stands for it.
    const place = { file, line: 1, column: 1, excerpt: file, length: file.length };
    if (why === 'unreadable') return diagnose('FILE-UNREADABLE', `"${file}" cannot be opened.`, place);
    return diagnose('FILE-SKIPPED', `"${file}" ${reasons[why](file)}, and is not read.`, place);
  });
}

const reasons = {
  kind: (file: string) =>
    /^casebook\.ya?ml$/i.test(file) ? 'is not named casebook.yaml' : 'is not a .txt, .md, .html or .htm file',
  folder: () => 'is a folder inside the folder of documents',
  hidden: () => 'is hidden, because its name begins with a full stop',
} as const;
