/**
 * The rules of the house that no compiler or linter holds: which room may import which, how long a file may grow, what
 * the top level holds, and what may never be in the repository.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importedFiles, roomOf, stageOf } from './house-rules.ts';
import { projectRoot } from './project-root.ts';

/** Every file that git knows or would know, so that a rule is not first broken by a commit. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: projectRoot })
  .toString()
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(projectRoot, file)));
const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
const code = files.filter((file) => /^(src|e2e)\/.*\.(ts|tsx|mjs)$/.test(file));
const isTest = (file: string) => /\.test\.tsx?$|\/testing\//.test(file);
const imports = code.flatMap((file) =>
  importedFiles(read(file)).map((path) => ({ file, to: normalize(join(dirname(file), path)) })),
);

describe('imports', () => {
  it('are found at all, or the rules below would hold of nothing', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  const allowed: Readonly<Record<string, readonly string[]>> = {
    model: ['model'],
    pipeline: ['pipeline', 'model'],
    app: ['app', 'model'],
    prerender: ['prerender', 'app', 'model'],
    worker: ['worker'],
    commands: ['commands', 'pipeline', 'prerender', 'model'],
    e2e: ['e2e', 'model'],
  };

  it('go one way: pipeline → model ← app ← prerender', () => {
    const wrong = imports.filter(({ file, to }) => {
      const isTestData = roomOf(to) === 'casebook' && isTest(file);
      return !isTestData && !allowed[roomOf(file) ?? '']?.includes(roomOf(to) ?? '');
    });
    expect(wrong).toEqual([]);
  });

  it('never lead from one stage of the pipeline to another', () => {
    const wrong = imports.filter(({ file, to }) => {
      const [from, into] = [stageOf(file), stageOf(to)];
      return from !== null && !isTest(file) && into !== from && (into !== null || /pipeline\.ts$/.test(to));
    });
    expect(wrong).toEqual([]);
  });

  it('never lead from one panel of the app to another', () => {
    const panelOf = (file: string) => /^src\/app\/([^/]+)\//.exec(file)?.[1] ?? null;
    const shared = ['ui', 'testing', 'words'];
    const wrong = imports.filter(({ file, to }) => {
      const [from, into] = [panelOf(file), panelOf(to)];
      return from !== null && into !== null && into !== from && !shared.includes(into);
    });
    expect(wrong).toEqual([]);
  });

  it('lead from no code of ours into a test', () => {
    expect(imports.filter(({ file, to }) => isTest(to) && !isTest(file))).toEqual([]);
  });
});

describe('files', () => {
  it('are at most 300 lines long', () => {
    const lines = (file: string) => read(file).replace(/\n$/, '').split('\n').length;
    expect(code.map((file) => `${file} ${lines(file)}`).filter((each) => Number(each.split(' ')[1]) > 300)).toEqual([]);
  });

  it('are named for what they hold, never for being of help', () => {
    expect(
      code.filter((file) => /(^|\/)(utils?|helpers?|common|misc|.*-manager|index)\.(ts|tsx|mjs)$/.test(file)),
    ).toEqual([]);
  });

  it('leave the top level to what must be there', () => {
    const top = [...new Set(files.map((file) => file.split('/')[0] ?? ''))];
    const known =
      /^(\..*|package(-lock)?\.json|tsconfig\.json|vite\.config\.ts|index\.html|src|public|e2e|README\.md|LICENSE|NOTICE)$/;
    expect(top.filter((name) => !known.test(name))).toEqual([]);
  });

  it('skip and single out no test, and switch off no check of types', () => {
    const marks = /\b(it|test|describe)\.(skip|only|todo|fixme)\b|@ts-(ignore|nocheck|expect-error)/;
    expect(code.filter((file) => !file.startsWith('src/commands/house-rules') && marks.test(read(file)))).toEqual([]);
  });

  it('speak of no folder of the machine they were written on', () => {
    const text = files.filter(
      (file) => !/\.(png|woff2?|ico)$/.test(file) && file !== 'src/commands/house-rules.test.ts',
    );
    expect(text.filter((file) => read(file).includes(`${projectRoot}/`))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  const lock: { packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }> } =
    JSON.parse(read('package-lock.json'));

  it('holds no address to download from, so that any registry will do', () => {
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });

  it('holds an entry for every package that is made for one kind of machine, or "npm ci" refuses it', () => {
    const wanted = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ path, name })),
    );
    const missing = wanted.filter(
      ({ path, name }) =>
        !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
    );
    expect(missing).toEqual([]);
  });
});
