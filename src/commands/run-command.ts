/** A command of the machine → its exit status, 127 where there is no such command. What it says goes to standard error. */
import { spawn } from 'node:child_process';
import { projectRoot } from './project-root.ts';

export function runCommand(command: string, args: readonly string[]): Promise<number> {
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
