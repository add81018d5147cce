/**
 * The source → a folder of files.
 *
 *     documents + casebook ─▶ timeline.json ─┐
 *     app ─▶ index.html, assets/ ────────────┼─▶ every page, feeds, pictures ─▶ sw.js, which knows what to keep
 *     app, for a server ─▶ the renderer ─────┘
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, mergeConfig } from 'vite';
import { decodeTimeline } from '../model/decode-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import { drawIcons } from '../prerender/icon/draw-icons.ts';
import { readMark } from '../prerender/icon/read-mark.ts';
import { drawPreviews } from '../prerender/preview/draw-previews.ts';
import { previewCards } from '../prerender/preview/preview-card.ts';
import type { renderSite } from '../prerender/render-site.ts';
import { buildEmbed } from './build-embed.ts';
import { buildWorker, versionOf } from './build-worker.ts';
import { projectRoot } from './project-root.ts';
import { siteConfig } from './site-config.ts';

interface BuildOptions {
  /** The folder of documents, from where the command was called; null is the project's own. */
  readonly from: string | null;
  /** Where the site will be on the web, with a slash at its end; null where that is not known. */
  readonly address: string | null;
}

interface Renderer {
  readonly renderSite: typeof renderSite;
}

const previewCache = resolve(projectRoot, '.cache/previews');
const rendererFolder = resolve(projectRoot, '.cache/renderer');
const alone = { root: projectRoot, configFile: false, logLevel: 'warn' } as const;

/** Builds into `outDir` (emptied first), from the project's root. Rejects where the documents have errors: all are printed. */
export async function buildSite(outDir: string, { from, address }: BuildOptions): Promise<void> {
  const folder = resolve(projectRoot, outDir);
  const [renderer] = await Promise.all([
    buildRenderer(),
    build(
      mergeConfig(siteConfig(from === null ? null : resolve(from)), {
        ...alone,
        base: './',
        build: { outDir, emptyOutDir: true },
      }),
    ),
  ]);
  const embed = await buildEmbed(outDir);
  const timeline = readTimeline(folder);
  const version = versionOf(folder);
  const template = templateOf(folder, version);
  await drawPreviews(previewCards(timeline), { outDir: folder, cacheDir: previewCache });
  const mark = readMark(readFileSync(join(folder, 'icon.svg'), 'utf8'));
  for (const { path, body } of await drawIcons(mark)) writeFileSync(join(folder, path), body);
  for await (const { path, body } of renderer.renderSite({ timeline, template, embed, address })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
  await buildWorker(folder, version);
}

/** The app once more, for a server, whole in itself: as production code, whatever this process runs as. */
export async function buildRenderer(): Promise<Renderer> {
  const entry = resolve(projectRoot, 'src/prerender/render-site.ts');
  const outDir = rendererFolder;
  rmSync(outDir, { recursive: true, force: true });
  await build(
    mergeConfig(siteConfig(null), {
      ...alone,
      mode: 'production',
      ssr: { noExternal: true },
      // Else React would be drawn from with all its checks for those who develop it, at a third of the speed.
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { ssr: entry, outDir, emptyOutDir: true, copyPublicDir: false },
    }),
  );
  return await import(pathToFileURL(join(outDir, 'render-site.js')).href);
}

/**
 * Every page says which build it is of, and where a device finds what it needs to know to install the site; and asks at
 * once for the faces that it is set in, which the browser would else hear of when it has read the style.
 */
function templateOf(folder: string, version: string): string {
  const faces = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.woff2'));
  const own = [
    `<meta name="version" content="${version}" />`,
    '<link rel="manifest" href="./manifest.webmanifest" />',
    '<link rel="apple-touch-icon" href="./apple-touch-icon.png" />',
    ...faces.map((face) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./assets/${face}" />`),
  ];
  return readFileSync(join(folder, 'index.html'), 'utf8').replace(
    '<!-- head -->',
    (place) => `${own.join('\n')}\n${place}`,
  );
}

function readTimeline(folder: string): Timeline {
  const decoded = decodeTimeline(JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')));
  if (decoded.kind === 'unfit') throw new Error(`timeline.json is unfit: ${decoded.problems.join('; ')}`);
  return decoded.timeline;
}
