import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('../commands/run.mjs', import.meta.url));
const request = '{"id":1,"text":"It sank on Friday.","published":"2018-10-03"}\n';

test('a reader who has seen enough of the times ends the command, without a word', async () => {
  const command = spawn(process.execPath, [program, 'times', '--jsonl']);
  let err = '';
  command.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  // Only the command's own end is looked at: it may go before it has read everything.
  command.stdin.on('error', () => undefined);
  command.stdin.end(request.repeat(20_000));
  const ended = once(command, 'close');
  await once(command.stdout, 'data');
  command.stdout.destroy();
  expect(await ended).toEqual([0, null]);
  expect(err).toBe('');
}, 60_000);
