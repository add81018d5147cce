/**
 * `npm start [-- --port N] [--from DIR]` → the address of the site, on a line of its own; then it keeps running until it is told
 * to end.
 *
 *   documents + casebook ──build──▶ dist/ ──serve──▶ http://localhost:4173/
 *
 * Exit status: 0 ended by SIGINT or SIGTERM, 1 the documents have errors or the port is taken, 2 wrong usage.
 */

import { buildSite } from './build-site.ts';
import { endWhenTold } from './end-when-told.ts';
import { serveSite } from './site.ts';
import { readStartOptions } from './start-options.ts';

const options = readStartOptions(process.argv.slice(2), ['port', 'from']);
if (options.kind === 'wrong') {
  process.stderr.write(`${options.message}\nusage: npm start -- [--port N] [--from DIR]\n`);
  process.exitCode = 2;
} else {
  try {
    await start(options.port, options.from);
  } catch (error) {
    process.stderr.write(`${explain(error, options.port)}\n`);
    process.exit(1);
  }
}

async function start(port: number | null, from: string | null): Promise<void> {
  await buildSite('dist', { from, address: null });
  const site = await serveSite('dist', { port: port ?? 4173, elsewhere: port === null });
  process.stdout.write(`${site.address}\n`);
  endWhenTold(() => site.close());
}

function explain(error: unknown, port: number | null): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/already in use/.test(message)) {
    return `Port ${port} is taken by another program. Choose another with "npm start -- --port N", or leave --port out.`;
  }
  return message;
}
