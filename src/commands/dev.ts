/**
 * `npm run dev [-- --port N]` → Vite's development server; a change of a document or of the casebook converts again
 * and hands the page its new data. What only a build makes (frames, feeds, previews) it says to be so.
 */
import { resolve } from 'node:path';
import { createServer } from 'vite';
import { endWhenTold } from './end-when-told.ts';
import { sayWhatBuildMakes } from './made-by-build.ts';
import { projectRoot } from './project-root.ts';
import { readStartOptions } from './start-options.ts';

const options = readStartOptions(process.argv.slice(2), ['port']);
if (options.kind === 'wrong') {
  process.stderr.write(`${options.message}\nusage: npm run dev -- [--port N]\n`);
  process.exitCode = 2;
} else {
  const server = await createServer({
    root: projectRoot,
    configFile: resolve(projectRoot, 'vite.config.ts'),
    plugins: [sayWhatBuildMakes()],
    server: options.port === null ? {} : { port: options.port, strictPort: true },
  });
  await server.listen();
  server.printUrls();
  endWhenTold(() => server.close());
}
