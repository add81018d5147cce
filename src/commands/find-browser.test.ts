import { describe, expect, it } from 'vitest';
import { type BrowserEffects, findBrowser } from './find-browser.ts';

/** A made-up machine: which browsers start on it, and which commands bring which browser. */
function machine(what: {
  chromiumPath?: string;
  platform?: string;
  isRoot?: boolean;
  files?: readonly string[];
  starting?: readonly (string | null)[];
  commands?: Readonly<Record<string, string | null>>;
}) {
  const starting = new Set(what.starting ?? []);
  const files = new Set(what.files ?? []);
  const ran: string[] = [];
  const effects: BrowserEffects = {
    chromiumPath: what.chromiumPath,
    platform: what.platform ?? 'linux',
    isRoot: what.isRoot ?? false,
    exists: (path) => files.has(path),
    starts: async (path) => starting.has(path),
    run: async (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const brings = what.commands?.[line];
      if (brings === undefined) return 1;
      starting.add(brings);
      if (brings !== null) files.add(brings);
      return 0;
    },
    say: () => {},
  };
  return { effects, ran };
}

const debianInstall = 'apt-get install -y --no-install-recommends chromium';
const debianShellInstall = 'apt-get install -y --no-install-recommends chromium-headless-shell';
const playwrightInstall = 'npx playwright install chromium --only-shell';

describe('findBrowser', () => {
  it('takes the one that CHROMIUM_PATH names before any other', async () => {
    const { effects } = machine({ chromiumPath: '/opt/mine', starting: ['/opt/mine', null] });
    expect(await findBrowser(effects)).toEqual({ kind: 'found', path: '/opt/mine' });
  });

  it('fails, and tries no other, where CHROMIUM_PATH does not start', async () => {
    const { effects, ran } = machine({ chromiumPath: '/opt/broken', starting: [null] });
    expect(await findBrowser(effects)).toMatchObject({
      kind: 'missing',
      message: expect.stringContaining('/opt/broken'),
    });
    expect(ran).toEqual([]);
  });

  it("takes Playwright's own before the system's", async () => {
    const { effects } = machine({ files: ['/usr/bin/chromium'], starting: [null, '/usr/bin/chromium'] });
    expect(await findBrowser(effects)).toEqual({ kind: 'found', path: null });
  });

  it('passes over a browser that is there but does not start', async () => {
    const files = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
    const { effects, ran } = machine({ files, starting: ['/usr/bin/google-chrome'] });
    expect(await findBrowser(effects)).toEqual({ kind: 'found', path: '/usr/bin/google-chrome' });
    expect(ran).toEqual([]);
  });

  it("installs Playwright's where there is none", async () => {
    const { effects, ran } = machine({ commands: { [playwrightInstall]: null } });
    expect(await findBrowser(effects)).toEqual({ kind: 'found', path: null });
    expect(ran).toEqual([playwrightInstall]);
  });

  it('takes the one without a window where the system has both', async () => {
    const files = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
    const { effects } = machine({ files, starting: files });
    expect(await findBrowser(effects)).toEqual({ kind: 'found', path: '/usr/bin/chromium-headless-shell' });
  });

  it("installs Debian's without a window where Playwright's cannot be had and the user may", async () => {
    const commands = { [debianShellInstall]: '/usr/bin/chromium-headless-shell' };
    const { effects, ran } = machine({ isRoot: true, files: ['/usr/bin/apt-get'], commands });
    expect(await findBrowser(effects)).toEqual({ kind: 'found', path: '/usr/bin/chromium-headless-shell' });
    expect(ran).toEqual([playwrightInstall, 'apt-get update', debianShellInstall]);
  });

  it('installs the whole Chromium where Debian has none without a window', async () => {
    const commands = { [debianInstall]: '/usr/bin/chromium' };
    const { effects, ran } = machine({ isRoot: true, files: ['/usr/bin/apt-get'], commands });
    expect(await findBrowser(effects)).toEqual({ kind: 'found', path: '/usr/bin/chromium' });
    expect(ran).toEqual([playwrightInstall, 'apt-get update', debianShellInstall, debianInstall]);
  });

  it('leaves Debian alone where the user may not install, and says what to do', async () => {
    const { effects, ran } = machine({
      files: ['/usr/bin/apt-get'],
      commands: { [debianInstall]: '/usr/bin/chromium' },
    });
    const found = await findBrowser(effects);
    expect(ran).toEqual([playwrightInstall]);
    expect(found).toMatchObject({ kind: 'missing', message: expect.stringContaining('CHROMIUM_PATH=') });
  });

  it('says what to do where an install went well and still no browser starts', async () => {
    const { effects } = machine({ platform: 'freebsd', commands: { [playwrightInstall]: '/somewhere' } });
    expect(await findBrowser(effects)).toMatchObject({ kind: 'missing' });
  });
});
