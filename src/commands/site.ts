/**
 * The source → a folder of files, and that folder → an address.
 *
 * `buildSite('dist')` converts the documents, bundles the app and draws every page of it; `serveSite('dist', {port: 4173,
 * …})` answers at `http://localhost:4173/` as any server of plain files does: a page lies in a directory, and what is not
 * there is answered with `404.html`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, preview } from 'vite';
import { decodeTimeline } from '../model/decode-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import { drawPreviews } from '../prerender/preview/draw-previews.ts';
import { previewCards } from '../prerender/preview/preview-card.ts';
import type { renderSite } from '../prerender/render-site.ts';
import { buildEmbed } from './build-embed.ts';
import { projectRoot } from './project-root.ts';
import { servePlainFiles } from './serve-plain-files.ts';

export interface Site {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

interface BuildOptions {
  /** The folder of documents, from where the command was called; null is the project's own. */
  readonly from: string | null;
  /** Where the site will be on the web, with a slash at its end; null where that is not known. */
  readonly address: string | null;
}

interface Renderer {
  readonly renderSite: typeof renderSite;
}

const config = { root: projectRoot, configFile: resolve(projectRoot, 'vite.config.ts') };
const previewCache = resolve(projectRoot, '.cache/previews');
const rendererFolder = resolve(projectRoot, '.cache/renderer');

/** Builds into `outDir` (emptied first), from the project's root. Rejects where the documents have errors: all are printed. */
export async function buildSite(outDir: string, { from, address }: BuildOptions): Promise<void> {
  // Read by vite.config.ts.
  Object.assign(process.env, { DOCUMENTS: from === null ? '' : resolve(from) });
  const folder = resolve(projectRoot, outDir);
  const [renderer] = await Promise.all([
    buildRenderer(),
    build({ ...config, base: './', logLevel: 'warn', build: { outDir, emptyOutDir: true } }),
  ]);
  const embed = await buildEmbed(outDir);
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  const timeline = readTimeline(folder);
  const previews = drawPreviews(previewCards(timeline), { outDir: folder, cacheDir: previewCache });
  for await (const { path, body } of renderer.renderSite({ timeline, template, embed, address })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
  await previews;
}

/** The app once more, for a server, whole in itself: as production code, whatever this process runs as. */
async function buildRenderer(): Promise<Renderer> {
  const entry = resolve(projectRoot, 'src/prerender/render-site.ts');
  const outDir = rendererFolder;
  rmSync(outDir, { recursive: true, force: true });
  await build({
    ...config,
    logLevel: 'warn',
    mode: 'production',
    ssr: { noExternal: true },
    // Else React would be drawn from with all its checks for those who develop it, at a third of the speed.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { ssr: entry, outDir, emptyOutDir: true, copyPublicDir: false },
  });
  return await import(pathToFileURL(join(outDir, 'render-site.js')).href);
}

function readTimeline(folder: string): Timeline {
  const decoded = decodeTimeline(JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')));
  if (decoded.kind === 'unfit') throw new Error(`timeline.json is unfit: ${decoded.problems.join('; ')}`);
  return decoded.timeline;
}

/** Serves a built folder. Rejects where the port is taken and `elsewhere` is false; else takes the next free one. */
export async function serveSite(
  outDir: string,
  { port, elsewhere }: { readonly port: number; readonly elsewhere: boolean },
): Promise<Site> {
  const server = await preview({
    ...config,
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [servePlainFiles(resolve(projectRoot, outDir))],
    build: { outDir },
    preview: { port, strictPort: !elsewhere, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the server listens, but at no address of this machine');
  return {
    address,
    close: async () => {
      // A browser keeps its connections open; they would hold the server up for as long as it likes.
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await server.close();
    },
  };
}
