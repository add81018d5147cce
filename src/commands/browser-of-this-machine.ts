/** `findBrowser` with the real machine behind it. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { runCommand } from './run-command.ts';

/** Installs one where there is none; everything said about it goes to standard error. */
export function browserOfThisMachine(): Promise<FoundBrowser> {
  const { CHROMIUM_PATH: chromiumPath } = process.env;
  return findBrowser({
    chromiumPath,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    starts,
    run: runCommand,
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
