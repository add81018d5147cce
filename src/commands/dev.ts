/**
 * `npm run dev [-- --port N]` → Vite's development server; a change of a document or of the casebook converts again
 * and hands the page its new data. What only a build makes (frames, feeds, previews) it says to be so.
 */
import { createServer } from 'vite';
import { endWhenTold } from './end-when-told.ts';
import { sayWhatBuildMakes } from './made-by-build.ts';
import { readStartOptions } from './start-options.ts';
import { viteConfig } from './vite-config.ts';

const options = readStartOptions(process.argv.slice(2), ['port']);
if (options.kind === 'wrong') {
  process.stderr.write(`${options.message}\nusage: npm run dev -- [--port N]\n`);
  process.exitCode = 2;
} else {
  const server = await createServer({
    ...viteConfig,
    plugins: [sayWhatBuildMakes()],
    server: options.port === null ? {} : { port: options.port, strictPort: true },
  });
  await server.listen();
  server.printUrls();
  endWhenTold(() => server.close());
}
