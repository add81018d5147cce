/** A built site → the same in a folder of a real web server: `http://127.0.0.1:43817/some/folder/`. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { nginxConfig } from './nginx-config.ts';
import { projectRoot } from './project-root.ts';
import type { Site } from './site.ts';

/** How long nginx may take to answer, in milliseconds. */
const patience = 20_000;

/** Rejects where nginx ends before it answers; the error holds what it said. */
export async function serveByNginx(nginx: string, siteFolder: string, prefix: string): Promise<Site> {
  const workFolder = resolve(projectRoot, '.cache/nginx');
  const port = await freePort();
  mkdirSync(workFolder, { recursive: true });
  const file = resolve(workFolder, 'nginx.conf');
  // As root, nginx would serve as another user, who may not read a folder under root's home.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const placed = { folder: resolve(projectRoot, siteFolder), prefix };
  writeFileSync(file, user + nginxConfig(placed, { port, workFolder }));
  const child = spawn(nginx, ['-c', file, '-p', workFolder], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const ended = new Promise<string>((done) => {
    child.on('error', (error) => done(error.message));
    child.on('close', (status) => done(`it ended with status ${status}`));
  });
  const address = `http://127.0.0.1:${port}${prefix}`;
  const trouble = await Promise.race([ended, answers(address)]);
  if (trouble !== null) throw new Error(`nginx does not serve the site: ${trouble}\n${said}`);
  return {
    address,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(address: string): Promise<string | null> {
  const latest = Date.now() + patience;
  while (Date.now() < latest) {
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return null;
    await new Promise((done) => setTimeout(done, 50));
  }
  return `no good answer at ${address} within ${patience} ms`;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => done(port));
    });
  });
}
