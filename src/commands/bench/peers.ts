/**
 * Other readers of English times, each by its own package → what it answers, as TIMEX3.
 *
 *   chrono-node, "on Friday", 2018-10-03 → [{start: 3, end: 9, type: 'DATE', value: '2018-10-05'}]
 *
 * They are no part of this project: `npm run bench -- --peers` installs the versions below into `.cache/peers`, and
 * they run in this very process on the same texts. Where a package's answer can be put as TIMEX3 in more ways than one,
 * the way that suits it best is taken.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../project-root.ts';
import type { ScoredTime } from '../score-times.ts';
import { chronoReader } from './chrono-peer.ts';
import { compromiseReader } from './compromise-peer.ts';
import { recognizersReader } from './recognizers-peer.ts';

/** Throws where the package does. */
export type PeerReader = (text: string, published: string) => readonly ScoredTime[];

export interface Peer {
  readonly name: string;
  readonly read: PeerReader;
}

const versions: Readonly<Record<string, string>> = {
  'chrono-node': '2.10.3',
  compromise: '14.17.0',
  'compromise-dates': '3.9.0',
  '@microsoft/recognizers-text-date-time': '1.3.2',
};
const folder = join(projectRoot, '.cache', 'peers');

/** Installs the packages if they are not there yet; throws, saying so, where they cannot be had. */
export async function loadPeers(): Promise<readonly Peer[]> {
  if (!isInstalled()) install();
  const require = createRequire(join(folder, 'package.json'));
  const load = (name: string): Promise<unknown> => import(pathToFileURL(require.resolve(name)).href);
  const named = (name: string): string => `${name} ${versions[name] ?? ''}`;
  return [
    { name: `${named('chrono-node')}, en-GB`, read: chronoReader(await load('chrono-node')) },
    {
      name: `${named('compromise')} + ${named('compromise-dates')}`,
      read: compromiseReader(await load('compromise'), await load('compromise-dates')),
    },
    {
      name: named('@microsoft/recognizers-text-date-time'),
      read: recognizersReader(await load('@microsoft/recognizers-text-date-time')),
    },
  ];
}

function isInstalled(): boolean {
  return Object.keys(versions).every((name) => existsSync(join(folder, 'node_modules', name, 'package.json')));
}

function install(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ private: true, dependencies: versions }, null, 2)}\n`,
  );
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, stdio: 'pipe' });
  } catch (cause) {
    throw new Error('the packages to compare with could not be installed: is there a network?', { cause });
  }
}
