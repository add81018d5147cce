/** `findBrowser` with the real machine behind it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { projectRoot } from './project-root.ts';

/** Installs one where there is none; everything said about it goes to standard error. */
export function browserOfThisMachine(): Promise<FoundBrowser> {
  const { CHROMIUM_PATH: chromiumPath } = process.env;
  return findBrowser({
    chromiumPath,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    starts,
    run,
    say: (line) => void process.stderr.write(`${line}\n`),
  });
}

async function starts(executablePath: string | null): Promise<boolean> {
  try {
    const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    child.on('close', (status) => done(status ?? 1));
    child.on('error', () => done(127));
  });
}
