/**
 * The words of a card → its picture: ink on paper, with the site's accent in one hairline.
 *
 * Fourteen strengths of ink and the accent: sixteen colours with the paper. A pixel takes the strongest ink that covers it.
 */
import type { Indexed } from './encode-png.ts';
import { fillOutline } from './fill-outline.ts';
import { cardSize, hairline, type Line, layOutCard } from './lay-out-card.ts';
import { mixed } from './mix-colours.ts';
import type { PreviewCard } from './preview-card.ts';
import { type Glyph, openFace, type TypeFace } from './shape-text.ts';

/** As `app/styles.css` has them, by day. */
const [paper, ink, accent] = ['#fbfaf6', '#1c1b19', '#0c565a'];
const strengths = 14;
const accentColour = strengths + 1;
/** What makes of the ink the quiet ink of the page. */
const inks: Readonly<Record<Line['ink'], number>> = { full: 1, quiet: 0.755 };
/** A shape is drawn at one of so many places within a pixel, so that letters keep their distances. */
const places = 4;

const colours: readonly string[] = [
  ...Array.from({ length: strengths + 1 }, (_, at) => mixed(paper, ink, at / strengths)),
  accent,
];

/** Draws any number of cards; keeps the shapes that it has once filled. */
export function cardDrawer(): (card: PreviewCard) => Indexed {
  const faces = { serif: serifFace(), sans: sansFace() };
  const stamps = new Map<string, Stamp>();
  const stampOf = (glyph: Glyph, { face, size, ink: strength }: Line, place: number): Stamp => {
    const key = `${face} ${size} ${strength} ${place} ${glyph.key}`;
    const known = stamps.get(key);
    if (known !== undefined) return known;
    const made = makeStamp(glyph, size / faces[face].unitsPerSize, place / places, inks[strength]);
    stamps.set(key, made);
    return made;
  };
  return (card) => {
    const pixels = new Uint8Array(cardSize.width * cardSize.height);
    drawHairline(pixels);
    for (const line of layOutCard(card, faces)) {
      for (const { glyph, x, y } of faces[line.face].shape(line.text).glyphs) {
        const at = Math.round((line.x + x * line.size) * places);
        const column = Math.floor(at / places);
        press(pixels, stampOf(glyph, line, at - column * places), column, Math.round(line.y - y * line.size));
      }
    }
    return { ...cardSize, colours, pixels };
  };
}

const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'];

/** The one for titles. */
export function serifFace(): TypeFace {
  return openFace('@fontsource/source-serif-4/files/source-serif-4-*-600-normal.woff', scripts);
}

/** The one for everything around them. */
export function sansFace(): TypeFace {
  return openFace('@fontsource/source-sans-3/files/source-sans-3-*-400-normal.woff', scripts);
}

function drawHairline(pixels: Uint8Array): void {
  for (let y = hairline.top; y < hairline.top + hairline.height; y += 1) {
    const row = y * cardSize.width + hairline.left;
    pixels.fill(accentColour, row, row + hairline.width);
  }
}

/** A shape in colours, with the place of its first pixel from its origin. */
interface Stamp {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly colours: Uint8Array;
}

function makeStamp(glyph: Glyph, scale: number, shift: number, strength: number): Stamp {
  const { coverage, ...place } = fillOutline(glyph.outline(), scale, shift);
  return { ...place, colours: Uint8Array.from(coverage, (covered) => Math.round(covered * strength * strengths)) };
}

function press(pixels: Uint8Array, { left, top, width, colours: stamp }: Stamp, column: number, row: number): void {
  const first = column + left;
  const from = Math.max(0, -first);
  const to = Math.min(width, cardSize.width - first);
  for (let at = 0, y = row + top; at < stamp.length; at += width, y += 1) {
    if (y < 0 || y >= cardSize.height) continue;
    const line = y * cardSize.width + first;
    for (let x = from; x < to; x += 1) {
      const colour = stamp[at + x] ?? 0;
      if (colour > (pixels[line + x] ?? 0)) pixels[line + x] = colour;
    }
  }
}
