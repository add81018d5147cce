import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const register = fileURLToPath(import.meta.resolve('tsx'));
const subject = new URL('./end-when-told.ts', import.meta.url).href;
const server = `import(${JSON.stringify(subject)}).then(({ endWhenTold }) => {
  setInterval(() => {}, 1000);
  endWhenTold(async () => console.log('closed'));
  console.log('started');
});`;
const nodeArgs = ['--import', register, '--eval', server];

/** Everything a process says until it, and all that hold its output, are gone. */
async function saidBy(child: ReturnType<typeof spawn>, hasStarted: () => void): Promise<string> {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    const isFirst = said === '';
    said += chunk;
    if (isFirst) hasStarted();
  });
  await once(child, 'close');
  return said;
}

it.each(['SIGINT', 'SIGTERM'] as const)('closes, then ends with status 0, on %s', async (signal) => {
  const child = spawn(process.execPath, nodeArgs, { stdio: ['ignore', 'pipe', 'inherit'] });
  expect(await saidBy(child, () => child.kill(signal))).toMatch(/closed/);
  expect(child.exitCode).toBe(0);
});

it('ends when the shell that npm had put between them is gone', async () => {
  const command = [process.execPath, ...nodeArgs].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const child = spawn('sh', ['-c', `${command}; true`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  expect(await saidBy(child, () => child.kill('SIGTERM'))).toMatch(/closed/);
});
