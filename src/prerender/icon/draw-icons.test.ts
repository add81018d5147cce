/** The icons are read back from their bytes, and the manifest as a browser reads it that offers to install the site. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleTimeline } from '../../app/testing/sample-timeline.ts';
import { webManifest } from '../without-network.ts';
import { drawIcons } from './draw-icons.ts';
import { readMark } from './read-mark.ts';

const svg = readFileSync(resolve(import.meta.dirname, '../../../public/icon.svg'), 'utf8');
const files = new Map<string, Buffer>();
beforeAll(async () => {
  for (const { path, body } of await drawIcons(readMark(svg))) files.set(path, body);
});

interface Picture {
  readonly width: number;
  readonly height: number;
  /** The number of the colour at a place. */
  at(x: number, y: number): number;
  readonly palette: readonly string[];
}

/** A PNG of sixteen colours with unfiltered rows; throws for another. */
function pictureOf(path: string): Picture {
  const file = files.get(path);
  if (file?.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error(`${path} is no PNG`);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.set(file.subarray(at + 4, at + 8).toString('latin1'), file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((name) => chunks.get(name) ?? Buffer.alloc(0));
  const [width = 0, height = 0] = [header?.readUInt32BE(0), header?.readUInt32BE(4)];
  const rows = inflateSync(data ?? Buffer.alloc(0));
  const row = 1 + Math.ceil(width / 2);
  return {
    width,
    height,
    at: (x, y) => ((rows[y * row + 1 + (x >> 1)] ?? 0) >> (x % 2 === 0 ? 4 : 0)) & 15,
    palette: palette?.toString('hex').match(/.{6}/g) ?? [],
  };
}

describe('the icons', () => {
  it('are the mark: its ground, its line, and its three events', () => {
    const { at, palette, width } = pictureOf('icon-512.png');
    expect([palette[0], palette[15]]).toEqual(['0c565a', 'fbfaf6']);
    const unit = width / 32;
    const inkAt = (x: number, y: number) => at(Math.floor(x * unit), Math.floor(y * unit)) === 15;
    expect([4, 16, 28].map((x) => inkAt(x, 16))).toEqual([true, true, true]);
    expect([8, 19, 24, 13].map((x) => inkAt(x, 11))).toEqual([true, true, true, false]);
    expect([inkAt(1, 16), inkAt(8, 8), inkAt(8, 24)]).toEqual([false, false, false]);
  });

  it('keep within what every device leaves of a maskable one: a circle of four fifths', () => {
    const { at, width } = pictureOf('icon-maskable-512.png');
    const middle = width / 2;
    for (let y = 0; y < width; y += 1) {
      for (let x = 0; x < width; x += 1) {
        if (at(x, y) > 0) expect(Math.hypot(x + 0.5 - middle, y + 0.5 - middle)).toBeLessThan(0.4 * width);
      }
    }
  });

  it('are as large as Apple’s devices ask for', () => {
    expect(pictureOf('apple-touch-icon.png')).toMatchObject({ width: 180, height: 180 });
  });

  it('need a mark that can be drawn', () => {
    expect(() => readMark(svg.replace('M3 16h26', 'M3 16c1 2 3 4 5 6'))).toThrow('icon.svg is not');
    expect(() => readMark('<svg viewBox="0 0 32 32"></svg>')).toThrow('icon.svg is not');
  });
});

describe('the manifest', () => {
  const at = 'https://example.org/inquest/manifest.webmanifest';
  const manifest = JSON.parse(webManifest(sampleTimeline));
  const address = (path: string) => new URL(path, at).href;

  it('has what browsers ask for before they offer to install a site', () => {
    expect(manifest.name).toBe(sampleTimeline.title);
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    expect(['fullscreen', 'standalone', 'minimal-ui']).toContain(manifest.display);
    expect(address(manifest.start_url)).toBe('https://example.org/inquest/');
    expect(address(manifest.start_url).startsWith(address(manifest.scope))).toBe(true);
    expect(manifest).not.toHaveProperty('prefer_related_applications');
  });

  it('tells sites in two folders of a host apart: without an id of its own the address of its beginning is one', () => {
    expect(manifest).not.toHaveProperty('id');
  });

  it('names icons that are there, of the size and kind that it says, among them those that are asked for', () => {
    const named: readonly Record<'src' | 'sizes' | 'type' | 'purpose', string>[] = manifest.icons;
    const pictures = named.filter(({ type }) => type === 'image/png');
    for (const { src, sizes } of pictures) {
      const { width, height } = pictureOf(src);
      expect(sizes).toBe(`${width}x${height}`);
    }
    const sizesFor = (wanted: string) => pictures.filter(({ purpose }) => purpose === wanted).map(({ sizes }) => sizes);
    expect(sizesFor('any')).toEqual(['192x192', '512x512']);
    expect(sizesFor('maskable')).toEqual(['512x512']);
  });
});
