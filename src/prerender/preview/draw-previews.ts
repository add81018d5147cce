/**
 * Pages and the words on their cards → a picture of each, in the site's folder.
 *
 * `drawPreviews([{page: {kind: 'event', id: 'air-ambulance-lands'}, card: {…}}], {outDir: 'dist', cacheDir:
 * '.cache/previews'})` → `dist/previews/event/air-ambulance-lands.png` and `{drawn: 1, kept: 0}`; once more, and it is
 * `{drawn: 0, kept: 1}`.
 *
 * A picture is kept under the checksum of all that it depends on: its words, the faces, and the code of this folder.
 */
import { createHash } from 'node:crypto';
import { constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { access, copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionString } from 'harfbuzzjs';
import { cardDrawer } from './draw-card.ts';
import { encodePng, type Indexed } from './encode-png.ts';
import type { PageWithCard, PreviewCard } from './preview-card.ts';
import { previewPath } from './preview-path.ts';

/** So many pictures are packed and written while the next is drawn: enough for all cores, and a bound for the memory. */
const atOnce = 8;
/** So many pictures of earlier builds stay at least. */
const fewest = 500;

/** Rejects where a folder cannot be written. Several builds may share a `cacheDir`, at the same time too. */
export async function drawPreviews(
  pages: readonly PageWithCard[],
  { outDir, cacheDir }: { readonly outDir: string; readonly cacheDir: string },
): Promise<{ readonly drawn: number; readonly kept: number }> {
  const pictures = picturesOf(pages, outDir);
  const folders = [...pictures.values()].flatMap(({ files }) => files.map(dirname));
  for (const folder of new Set([cacheDir, ...folders])) await mkdir(folder, { recursive: true });
  const draw = lazily(cardDrawer);
  const queue = pictures.entries();
  let drawn = 0;
  const work = async () => {
    for (const [checksum, { card, files }] of queue) {
      const kept = join(cacheDir, `${checksum}.png`);
      if (!(await isThere(kept))) {
        drawn += 1;
        await writeWhole(kept, draw()(card));
      }
      for (const file of files) await copyFile(kept, file, constants.COPYFILE_FICLONE);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await forgetOldest(cacheDir, pictures);
  return { drawn, kept: pictures.size - drawn };
}

/** Of the pictures that no page here has, as many stay as there are pages: another build may want them. */
async function forgetOldest(cacheDir: string, pictures: ReadonlyMap<string, Picture>): Promise<void> {
  const others = (await readdir(cacheDir)).filter((name) => !pictures.has(name.replace(/\.png$/, '')));
  const surplus = others.length - Math.max(fewest, pictures.size);
  if (surplus <= 0) return;
  const aged = others.map((name) => {
    // Another build may just have forgotten it.
    const found = statSync(join(cacheDir, name), { throwIfNoEntry: false });
    return { name, made: found?.mtimeMs ?? 0 };
  });
  const oldest = aged.sort((one, other) => one.made - other.made).slice(0, surplus);
  for (const { name } of oldest) await rm(join(cacheDir, name), { force: true });
}

interface Picture {
  readonly card: PreviewCard;
  readonly files: string[];
}

/** By checksum: pages with the same words on their cards share a picture. */
function picturesOf(pages: readonly PageWithCard[], outDir: string): ReadonlyMap<string, Picture> {
  const drawing = drawingChecksum();
  const pictures = new Map<string, Picture>();
  for (const { page, card } of pages) {
    const { site, time, title, note } = card;
    const words = JSON.stringify([site, time, title, note]);
    const checksum = createHash('sha256').update(drawing).update(words).digest('hex');
    const picture = pictures.get(checksum) ?? { card, files: [] };
    picture.files.push(join(outDir, previewPath(page)));
    pictures.set(checksum, picture);
  }
  return pictures;
}

function lazily<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Changes whenever a picture of the same words would: with the code beside this file, and with what it draws by. */
function drawingChecksum(): string {
  const hash = createHash('sha256').update(versionString());
  const folder = dirname(fileURLToPath(import.meta.url));
  for (const name of readdirSync(folder).filter((each) => /(?<!\.test)\.ts$/.test(each))) {
    hash.update(readFileSync(join(folder, name)));
  }
  const { resolve } = createRequire(import.meta.url);
  for (const fonts of ['@fontsource/source-serif-4', '@fontsource/source-sans-3']) {
    hash.update(readFileSync(resolve(`${fonts}/package.json`)));
  }
  return hash.digest('hex');
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Under its name only when all of it is there: a build that was stopped leaves no half picture behind. */
async function writeWhole(file: string, picture: Indexed): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  try {
    await writeFile(unfinished, await encodePng(picture));
    await rename(unfinished, file);
  } catch (trouble) {
    await rm(unfinished, { force: true });
    throw trouble;
  }
}
