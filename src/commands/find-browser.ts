/**
 * This machine → a Chromium that starts, found or installed; or what to do where there is none and none can be had.
 *
 *   CHROMIUM_PATH ─▶ Playwright's own ─▶ the system's ─▶ playwright install ─▶ apt-get install ─▶ say what to do
 *
 * A browser counts once it has really started: a file at the right place may lack the libraries it needs. Whoever
 * sets CHROMIUM_PATH means that one, so nothing else is tried in its stead. Of Debian's two the one without a window
 * comes first: it is what Playwright's own is too, and opens a page in half the time of the other.
 */
export interface BrowserEffects {
  readonly chromiumPath: string | undefined;
  readonly platform: string;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Starts it and ends it again; `null` is the browser that Playwright keeps for itself. */
  starts(executablePath: string | null): Promise<boolean>;
  /** Exit status of a command; 127 where there is no such command. */
  run(command: string, args: readonly string[]): Promise<number>;
  say(line: string): void;
}

export type FoundBrowser =
  /** `path: null` is Playwright's own. */
  { readonly kind: 'found'; readonly path: string | null } | { readonly kind: 'missing'; readonly message: string };

const withoutWindow = 'chromium-headless-shell';

/** Where systems keep Chromium or its kin, the plainest first. */
const systemPaths: Readonly<Record<string, readonly string[]>> = {
  linux: [
    `/usr/bin/${withoutWindow}`,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Never gives a browser that does not start, and never nothing without saying what to do. */
export async function findBrowser(effects: BrowserEffects): Promise<FoundBrowser> {
  const { chromiumPath } = effects;
  if (chromiumPath !== undefined && chromiumPath !== '') {
    if (await effects.starts(chromiumPath)) return { kind: 'found', path: chromiumPath };
    return { kind: 'missing', message: `CHROMIUM_PATH is ${chromiumPath}, and no Chromium starts from there.` };
  }
  return (await present(effects)) ?? (await installed(effects)) ?? { kind: 'missing', message: advice };
}

async function present(effects: BrowserEffects): Promise<FoundBrowser | null> {
  if (await effects.starts(null)) return { kind: 'found', path: null };
  for (const path of systemPaths[effects.platform] ?? []) {
    if (effects.exists(path) && (await effects.starts(path))) return { kind: 'found', path };
  }
  return null;
}

async function installed(effects: BrowserEffects): Promise<FoundBrowser | null> {
  effects.say('No Chromium on this machine yet. Installing one for the browser tests …');
  if ((await effects.run('npx', ['playwright', 'install', 'chromium', '--only-shell'])) === 0) {
    const found = await present(effects);
    if (found !== null) return found;
  }
  const isDebian = effects.platform === 'linux' && effects.exists('/usr/bin/apt-get');
  if (!isDebian || !effects.isRoot) return null;
  effects.say("Playwright's own browser could not be used; trying Debian's …");
  await effects.run('apt-get', ['update']);
  for (const name of [withoutWindow, 'chromium']) {
    await effects.run('apt-get', ['install', '-y', '--no-install-recommends', name]);
    const found = await present(effects);
    if (found !== null) return found;
  }
  return null;
}

const advice = `The browser tests need a Chromium, and none could be found or installed. Do one of these, then run the tests again:
  npx playwright install --with-deps chromium     Playwright's own, from its makers
  sudo apt-get install chromium                   on Debian or Ubuntu
  CHROMIUM_PATH=/path/to/chromium npm test        one that you have already`;
