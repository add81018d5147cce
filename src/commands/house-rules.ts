/**
 * A file's text and path → what it imports, and in which room and stage it lives.
 *
 * `src/pipeline/4-extract/extract.ts` → room `pipeline`, stage `4-extract`.
 */

/** The relative paths that a module imports or exports from, types included. */
export function importedFiles(text: string): readonly string[] {
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...found].map((match) => match[1] ?? '');
}

/** Null outside all rooms. */
export function roomOf(file: string): string | null {
  return /^(?:src\/)?(casebook|model|pipeline|app|prerender|worker|commands|e2e)\//.exec(file)?.[1] ?? null;
}

/** The numbered folder of the pipeline, or null. */
export function stageOf(file: string): string | null {
  return /^src\/pipeline\/(\d-[^/]+)\//.exec(file)?.[1] ?? null;
}
