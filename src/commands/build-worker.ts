/**
 * A built site → `sw.js`, the service worker that keeps it for reading without a network.
 *
 * It holds the version of the build and the names of what to keep: the shell of a page, the app’s own files and the timeline.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './project-root.ts';

const always = ['shell.html', 'timeline.json', 'manifest.webmanifest', 'icon.svg', 'asked.js'];

/** The same for the same timeline and app; twelve hexadecimal digits. */
export function versionOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of ['index.html', 'timeline.json']) hash.update(readFileSync(join(folder, file)));
  for (const name of assetsOf(folder)) hash.update(name);
  return hash.digest('hex').slice(0, 12);
}

export async function buildWorker(folder: string, version: string): Promise<void> {
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    define: {
      builtVersion: JSON.stringify(version),
      builtFiles: JSON.stringify([...always, ...assetsOf(folder)]),
    },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: resolve(projectRoot, 'src/worker/worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

/** Their names hold a checksum of what is in them. */
function assetsOf(folder: string): readonly string[] {
  return readdirSync(join(folder, 'assets'))
    .sort()
    .map((name) => `assets/${name}`);
}
