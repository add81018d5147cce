/**
 * `npm run dev [-- --port N]` → Vite's development server; a change of a document or of the casebook converts again
 * and hands the page its new data.
 */
import { createServer } from 'vite';
import { endWhenTold } from './end-when-told.ts';
import { readStartOptions } from './start-options.ts';
import { viteConfig } from './vite-config.ts';

const options = readStartOptions(process.argv.slice(2), ['port']);
if (options.kind === 'wrong') {
  process.stderr.write(`${options.message}\nusage: npm run dev -- [--port N]\n`);
  process.exitCode = 2;
} else {
  const server = await createServer({
    ...viteConfig,
    server: options.port === null ? {} : { port: options.port, strictPort: true },
  });
  await server.listen();
  server.printUrls();
  endWhenTold(() => server.close());
}
