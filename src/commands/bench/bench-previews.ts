/** Made-up cards → what their pictures cost: drawn anew, and where nothing changed. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawPreviews } from '../../prerender/preview/draw-previews.ts';
import type { PageWithCard } from '../../prerender/preview/preview-card.ts';
import { rounded } from './processor-time.ts';

const count = 1000;
const words = 'the bridge was closed and a report of the flood reached every house by noon'.split(' ');

/** Milliseconds are of the processor, for one picture; the seconds are those of a clock, for all. */
export interface PreviewsBench {
  readonly pictures: number;
  readonly drawnMilliseconds: number;
  readonly drawnSeconds: number;
  readonly keptSeconds: number;
  readonly largestKilobytes: number;
}

export async function benchPreviews(): Promise<PreviewsBench> {
  const folder = mkdtempSync(join(tmpdir(), 'previews-'));
  try {
    const cards = Array.from({ length: count }, (_, number) => madeUpCard(number));
    const draw = () => drawPreviews(cards, { outDir: join(folder, 'site'), cacheDir: join(folder, 'cache') });
    const [clock, processor] = [performance.now(), process.cpuUsage()];
    await draw();
    const { user, system } = process.cpuUsage(processor);
    const drawn = performance.now();
    await draw();
    const kept = performance.now();
    const sizes = readdirSync(join(folder, 'cache')).map((name) => statSync(join(folder, 'cache', name)).size);
    return {
      pictures: count,
      drawnMilliseconds: rounded((user + system) / 1000 / count),
      drawnSeconds: rounded((drawn - clock) / 1000),
      keptSeconds: rounded((kept - drawn) / 1000),
      largestKilobytes: rounded(Math.max(...sizes) / 1000),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Titles of four to thirteen words, no two the same. */
function madeUpCard(number: number): PageWithCard {
  const length = 4 + (number % 10);
  const title = Array.from({ length }, (_, at) => words[(number * 7 + at * 3) % words.length]).join(' ');
  return {
    page: { kind: 'event', id: `event-${number}` },
    card: {
      site: 'Flood at Ashmoor',
      time: `${number % 24}.05 on Wednesday 22 March 2017`,
      title: `${title} ${number}`,
      note: 'Witness’s account',
    },
  };
}
