/**
 * What `npm test` does, one function a step: a name → whether it went well, what it printed, and how many tests ran.
 *
 * Browser tests run against the site as `npm start` builds and serves it, in a folder of its own, so that neither
 * disturbs the other.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { browserOfThisMachine } from './browser-of-this-machine.ts';
import { buildSite } from './build-site.ts';
import { countTests, type TestCounts } from './count-tests.ts';
import { nginxOfThisMachine } from './find-nginx.ts';
import { projectRoot } from './project-root.ts';
import { runTool } from './run-tool.ts';
import { serveByNginx } from './serve-by-nginx.ts';
import { serveSite } from './site.ts';

export interface StepResult {
  readonly ok: boolean;
  readonly output: string;
  /** Null for a step that is no run of tests. */
  readonly tests: TestCounts | null;
}

export interface Step {
  readonly name: string;
  readonly headline: string;
  /** What a run of only this step may be told besides is passed to the tool. */
  run(extra: readonly string[]): Promise<StepResult>;
}

const siteFolder = '.cache/site';
/** A small site with a renamed event in it, which knows its address. */
const renamedFolder = '.cache/site-of-sample';
const withoutNginx =
  'There is no nginx here and none could be installed: the tests of the site in a folder run on a plain server of files alone.';
const reportFolder = resolve(projectRoot, '.cache/reports');

/** In the order in which they are told. */
export const steps = {
  types: toolStep('types', 'Types', 'tsc', ['-b']),
  lint: toolStep('lint', 'Lint and format', 'biome', ['ci', '--error-on-warnings', '--colors=off']),
  unused: toolStep('unused', 'Unused code and packages', 'knip', []),
  unit: { name: 'unit', headline: 'Unit and property tests, samples', run: runUnitTests },
  build: { name: 'build', headline: 'Build', run: runBuild },
  browser: { name: 'browser', headline: 'Browser tests on the built site', run: runBrowserTests },
} as const satisfies Record<string, Step>;

function toolStep(name: string, headline: string, tool: string, args: readonly string[]): Step {
  return {
    name,
    headline,
    run: async (extra) => {
      const { status, output } = await runTool(tool, [...args, ...extra], 'keep');
      return { ok: status === 0, output, tests: null };
    },
  };
}

async function runUnitTests(extra: readonly string[]): Promise<StepResult> {
  const file = freshReport('unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...extra];
  const { status, output } = await runTool('vitest', args, 'keep');
  return tested(readReport(file), status, output);
}

async function runBuild(): Promise<StepResult> {
  try {
    await buildSite(siteFolder, { from: null, address: null });
    await buildSite(renamedFolder, {
      from: 'src/pipeline/samples/ferry-inquiry',
      address: 'https://example.org/ferry/',
    });
    return { ok: true, output: '', tests: null };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error), tests: null };
  }
}

async function runBrowserTests(extra: readonly string[]): Promise<StepResult> {
  const browser = await browserOfThisMachine();
  if (browser.kind === 'missing') return tested(null, 1, browser.message);
  if (!existsSync(resolve(projectRoot, siteFolder))) return tested(null, 1, 'There is no built site to test.');
  const site = await serveSite(siteFolder, { port: 4273, elsewhere: true });
  const nginx = await nginxOfThisMachine();
  if (nginx === null) process.stderr.write(`${withoutNginx}\n`);
  const inFolder = nginx === null ? null : await serveByNginx(nginx, siteFolder, '/some/folder/');
  try {
    const file = freshReport('browser.json');
    const { status } = await runTool('playwright', ['test', '--config', 'e2e', ...extra], 'show', {
      SITE_ADDRESS: site.address,
      REPORT_FILE: file,
      SITE_FOLDER: resolve(projectRoot, siteFolder),
      SAMPLE_FOLDER: resolve(projectRoot, renamedFolder),
      ...(inFolder === null ? {} : { NGINX_ADDRESS: inFolder.address }),
      ...(browser.path === null ? {} : { CHROMIUM_PATH: browser.path }),
    });
    return tested(readReport(file), status, '');
  } finally {
    await inFolder?.close();
    await site.close();
  }
}

function tested(report: unknown, status: number, output: string): StepResult {
  const tests = countTests(report, status);
  return { ok: tests.failed === 0, output, tests };
}

/** Where a report will stand; what an earlier run left there must not be taken for this one's. */
function freshReport(name: string): string {
  mkdirSync(reportFolder, { recursive: true });
  const file = resolve(reportFolder, name);
  rmSync(file, { force: true });
  return file;
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
