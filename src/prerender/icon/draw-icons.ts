/**
 * The site's mark → it as PNG pictures, for devices that take no drawing as the icon of an installed site.
 *
 *     icon-192.png, icon-512.png    as it is
 *     icon-maskable-512.png         smaller on its ground, so that it stays whole in whatever shape a device cuts out
 *     apple-touch-icon.png          180 pixels, for Apple's devices, which look for it in the head of the page
 */
import { encodePng, type Indexed } from '../preview/encode-png.ts';
import { mixed } from '../preview/mix-colours.ts';
import type { Bar, Mark } from './read-mark.ts';

interface Icon {
  /** Below the site's root. */
  readonly path: string;
  /** In pixels, either way. */
  readonly size: number;
  /** As the manifest says it; null for what is not named there. */
  readonly purpose: 'any' | 'maskable' | null;
  /** How much of the picture the mark's square takes up. */
  readonly part: number;
}

export const icons: readonly Icon[] = [
  { path: 'icon-192.png', size: 192, purpose: 'any', part: 1 },
  { path: 'icon-512.png', size: 512, purpose: 'any', part: 1 },
  { path: 'icon-maskable-512.png', size: 512, purpose: 'maskable', part: 0.8 },
  { path: 'apple-touch-icon.png', size: 180, purpose: null, part: 0.9 },
];

/** The same mark gives the same bytes. */
export function drawIcons(mark: Mark): Promise<readonly { readonly path: string; readonly body: Buffer }[]> {
  return Promise.all(icons.map(async (icon) => ({ path: icon.path, body: await encodePng(drawIcon(mark, icon)) })));
}

/** All that a picture of sixteen colours has: the ground, the ink and what lies between. */
const strengths = 15;

function drawIcon({ size: unit, ground, ink, bars }: Mark, { size, part }: Icon): Indexed {
  const scale = (size * part) / unit;
  const edge = (size * (1 - part)) / 2;
  const placed = bars.map(({ left, top, right, bottom }) => ({
    left: edge + left * scale,
    top: edge + top * scale,
    right: edge + right * scale,
    bottom: edge + bottom * scale,
  }));
  const pixels = new Uint8Array(size * size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      pixels[y * size + x] = Math.round(strengths * Math.max(...placed.map((bar) => coverage(bar, x, y))));
    }
  }
  const colours = Array.from({ length: strengths + 1 }, (_, at) => mixed(ground, ink, at / strengths));
  return { width: size, height: size, colours, pixels };
}

/** How much of a pixel a bar covers, 0 to 1. */
function coverage({ left, top, right, bottom }: Bar, x: number, y: number): number {
  const across = Math.min(right, x + 1) - Math.max(left, x);
  const down = Math.min(bottom, y + 1) - Math.max(top, y);
  return across > 0 && down > 0 ? across * down : 0;
}
