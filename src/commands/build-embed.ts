/**
 * The scripts and the style of the pages in frames → files in the built site's `assets/`, each by itself.
 *
 *     app/embed/announce-height.ts   →   assets/embed-height-<checksum>.js    half a kB, no module: see there
 *     app/embed/narrow-list.ts       →   assets/embed-narrow-<checksum>.js    only for a list with a query
 *     app/embed/embed.css            →   assets/embed-<checksum>.css
 *
 * A build apart from the app's: what they share with it would become a file of its own there, which a plain script cannot
 * load, and the app's first load would grow by the seams.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { EmbedAssets } from '../prerender/embed/embed-files.ts';
import { projectRoot } from './project-root.ts';

const sources = {
  'embed-height': new URL('../app/embed/announce-height.ts', import.meta.url),
  'embed-narrow': new URL('../app/embed/narrow-list.ts', import.meta.url),
  embed: new URL('../app/embed/embed.css', import.meta.url),
};

/** Adds to `outDir`, which the app has been built into. */
export async function buildEmbed(outDir: string): Promise<EmbedAssets> {
  const result = await build({
    root: projectRoot,
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(sources).map(([name, file]) => [name, fileURLToPath(file)])),
        output: { entryFileNames: 'assets/[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]' },
        checks: { pluginTimings: false },
      },
    },
  });
  const files = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const fileOf = (beginning: string) => {
    const found = files.find(({ fileName }) => fileName.startsWith(`assets/${beginning}-`));
    if (found === undefined) throw new Error(`the build of the pages in frames made no ${beginning}`);
    return found.fileName;
  };
  return { height: fileOf('embed-height'), narrow: fileOf('embed-narrow'), style: styleOf(files) };
}

function styleOf(files: readonly { readonly fileName: string }[]): string {
  const style = files.find(({ fileName }) => fileName.endsWith('.css'));
  if (style === undefined) throw new Error('the build of the pages in frames made no style');
  return style.fileName;
}
