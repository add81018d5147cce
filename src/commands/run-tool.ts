/**
 * The name of a tool that came with the packages, and its words → what it printed, and its exit status.
 *
 * `runTool('tsc', ['-b'], 'keep')` → `{status: 0, output: ''}`. Run from the project's root.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from './project-root.ts';

export interface ToolRun {
  readonly status: number;
  /** Standard output and error as they came, interleaved; empty with `show`. */
  readonly output: string;
}

/** `show` prints as the tool goes; `keep` hands all of it back at the end. A tool ended by a signal has status 1. */
export async function runTool(
  tool: string,
  args: readonly string[],
  mode: 'show' | 'keep',
  env: Readonly<Record<string, string>> = {},
): Promise<ToolRun> {
  const child = spawn(process.execPath, [toolPath(tool), ...args], {
    cwd: projectRoot,
    // What is kept may end in a file or a log.
    env: { ...process.env, ...(mode === 'keep' ? { NO_COLOR: '1', FORCE_COLOR: '0' } : {}), ...env },
    stdio: ['ignore', mode === 'show' ? 'inherit' : 'pipe', mode === 'show' ? 'inherit' : 'pipe'],
  });
  const output = collect(child);
  const status = await endOf(child);
  return { status, output: output() };
}

/** The package that brings a tool, where it goes by another name. */
const packageOf: ReadonlyMap<string, string> = new Map([
  ['biome', '@biomejs/biome'],
  ['tsc', 'typescript'],
  ['playwright', '@playwright/test'],
]);

/** npm's `.bin` holds shell scripts on Windows and links elsewhere: the package's own word is the same on all. */
function toolPath(tool: string): string {
  const folder = resolve(projectRoot, 'node_modules', packageOf.get(tool) ?? tool);
  const manifest: { bin: string | Record<string, string> } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[tool];
  if (bin === undefined) throw new Error(`the package of ${tool} brings no such tool`);
  return resolve(folder, bin);
}

function collect(child: ChildProcess): () => string {
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

function endOf(child: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    child.on('close', (status) => done(status ?? 1));
    child.on('error', fail);
  });
}
