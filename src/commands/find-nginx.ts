/**
 * This machine → an nginx to test the built site on, found or installed; null where there is none and none can be had.
 *
 *   NGINX_PATH ─▶ the system's ─▶ apt-get install, as root on Debian
 */
import { existsSync } from 'node:fs';
import { runCommand } from './run-command.ts';

export interface NginxEffects {
  readonly nginxPath: string | undefined;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Exit status of a command; 127 where there is no such command. */
  run(command: string, args: readonly string[]): Promise<number>;
  say(line: string): void;
}

const systemPaths = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** A path that `NGINX_PATH` gives is taken as it is. */
export async function findNginx(effects: NginxEffects): Promise<string | null> {
  const { nginxPath } = effects;
  if (nginxPath !== undefined && nginxPath !== '') return nginxPath;
  const present = () => systemPaths.find((path) => effects.exists(path)) ?? null;
  const found = present();
  if (found !== null || !effects.isRoot || !effects.exists('/usr/bin/apt-get')) return found;
  effects.say('No nginx on this machine yet. Installing one to test the built site on …');
  await effects.run('apt-get', ['update']);
  await effects.run('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light']);
  return present();
}

export function nginxOfThisMachine(): Promise<string | null> {
  const { NGINX_PATH: nginxPath } = process.env;
  return findNginx({
    nginxPath,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run: runCommand,
    say: (line) => void process.stderr.write(`${line}\n`),
  });
}
