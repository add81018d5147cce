/**
 * The conversion inside Vite: `src/casebook` → `/timeline.json` and `/timeline.schema.json` of the site.
 *
 * A build with errors in the documents or the casebook fails and prints them all. While developing, a saved document or
 * casebook is converted again and the page told by the event `timeline:changed`; errors show in the page's overlay,
 * and the last timeline that was good stays in place.
 */
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { writeJson, writeJsonSchema } from './8-emit/write-json.ts';
import { readFolder } from './effects.ts';
import { convert } from './pipeline.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { Memory, plainWork, type Work } from './work.ts';

/** What a conversion of the casebook's folder came to. `report` is empty where there is nothing to tell. */
interface Made {
  readonly json: string | null;
  readonly report: string;
}

const timelineFile = 'timeline.json';
const schemaFile = 'timeline.schema.json';

/** `directory` is the folder with the casebook, from Vite's root. */
export function timelinePlugin(directory = 'src/casebook'): Plugin {
  let folder = directory;
  let made: Made | null = null;
  let isBuild = false;
  return {
    name: 'timeline',
    configResolved(config) {
      folder = resolve(config.root, directory);
      isBuild = config.command === 'build' && !config.build.ssr;
    },
    buildStart() {
      if (!isBuild) return;
      made = make(folder, plainWork);
      if (made.json === null) this.error(`The documents or the casebook have errors.\n\n${made.report}`);
      if (made.report !== '') this.warn(made.report);
    },
    generateBundle() {
      if (made?.json === undefined || made.json === null) return;
      this.emitFile({ type: 'asset', fileName: timelineFile, source: made.json });
      this.emitFile({ type: 'asset', fileName: schemaFile, source: writeJsonSchema() });
    },
    configureServer(server) {
      serve(server, folder);
    },
  };
}

function make(folder: string, work: Work): Made {
  const read = readFolder(folder);
  if (read === null) return { json: null, report: `There is no folder "${folder}".` };
  const { timeline, diagnostics } = convert(read.folder, { editor: true, work });
  const report = printDiagnostics(diagnostics, read.pathOf);
  return { json: timeline === null ? null : writeJson(timeline), report };
}

/** Converts when the page first asks: a test run that never does pays nothing. */
function serve(server: ViteDevServer, folder: string): void {
  const memory = new Memory();
  let good: string | null = null;
  let report = '';
  const renew = (): boolean => {
    memory.begin();
    const next = make(folder, memory);
    good = next.json ?? good;
    report = next.report;
    return next.json !== null;
  };
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path !== `/${timelineFile}` && path !== `/${schemaFile}`) return next();
    if (path === `/${timelineFile}` && good === null) renew();
    const body = path === `/${schemaFile}` ? writeJsonSchema() : good;
    response.statusCode = body === null ? 500 : 200;
    response.setHeader('Content-Type', body === null ? 'text/plain; charset=utf-8' : 'application/json');
    response.setHeader('Cache-Control', 'no-cache');
    response.end(body ?? report);
  });
  server.watcher.add(folder);
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(folder + sep) || !/\.(?:txt|md|html?|yaml)$/i.test(file)) return;
    if (renew()) server.ws.send({ type: 'custom', event: 'timeline:changed' });
    else server.ws.send({ type: 'error', err: { message: report, stack: '', plugin: 'timeline' } });
    if (report !== '') server.config.logger.warn(report);
  });
}
