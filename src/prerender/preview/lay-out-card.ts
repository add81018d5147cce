/**
 * The words of a card → lines of type with their places, in pixels.
 *
 *     Westminster attack and inquests
 *     ────────────────────────────────────
 *
 *     14.56 on Wednesday 22 March 2017
 *     The air ambulance
 *     helicopter landed
 *
 *     Witness’s account
 */
import type { PreviewCard } from './preview-card.ts';
import type { TypeFace } from './shape-text.ts';
import { type Step, wrapTitle } from './wrap-title.ts';

/** Open Graph's usual measure, which every network scales from. */
export const cardSize = { width: 1200, height: 630 } as const;
export const hairline = { left: 88, top: 140, width: 1024, height: 2 } as const;

export interface Line {
  readonly text: string;
  readonly face: 'serif' | 'sans';
  readonly size: number;
  /** Where the line begins, and on what it stands. */
  readonly x: number;
  readonly y: number;
  readonly ink: 'full' | 'quiet';
}

const left = hairline.left;
const width = hairline.width;
const siteBaseline = 108;
const timeBaseline = 224;
const noteBaseline = 568;
const [small, large] = [30, 38];
const titleSteps: readonly Step[] = [
  { size: 76, lines: 2 },
  { size: 66, lines: 3 },
  { size: 56, lines: 4 },
  { size: 46, lines: 5 },
];
/** Text of which the faces have not every letter is left out: no words are better than words with holes. */
export function layOutCard(card: PreviewCard, faces: Readonly<Record<Line['face'], TypeFace>>): readonly Line[] {
  const [site, time, title, note] = [
    drawable(card.site, faces.sans),
    drawable(card.time, faces.sans),
    drawable(card.title, faces.serif),
    drawable(card.note, faces.sans),
  ];
  const quiet = (text: string, size: number, y: number): readonly Line[] =>
    wrapTitle(text, width, [{ size, lines: 1 }], faces.sans.widthOf).lines.map((line) => ({
      text: line,
      face: 'sans',
      size,
      x: left,
      y,
      ink: 'quiet',
    }));
  const { size, lines } = wrapTitle(title, width, titleSteps, faces.serif.widthOf);
  const first = time === '' ? timeBaseline + size * 0.3 : timeBaseline + 22 + size;
  const titleLines = lines.map(
    (text, at): Line => ({
      text,
      face: 'serif',
      size,
      // The large letters' own white at their left is taken back, so that all lines begin on one edge.
      x: left - size * 0.04,
      y: Math.round(first + at * size * 1.16),
      ink: 'full',
    }),
  );
  return [
    ...quiet(site, small, siteBaseline),
    ...quiet(time, large, timeBaseline),
    ...titleLines,
    ...quiet(note, small, noteBaseline),
  ];
}

const breaking = /[^\S\u00a0]+/gu;

/** More than this is on no card, however small its letters. */
const most = 400;

/** Without pictures and signs that the face has not; empty where it lacks a letter or a figure. */
function drawable(text: string, face: TypeFace): string {
  const plain = text.slice(0, most).normalize('NFC').replace(breaking, ' ').trim();
  const { missing } = face.shape(plain);
  if (missing === '') return plain;
  if (/[\p{L}\p{N}]/u.test(missing)) return '';
  const lacking = new Set(missing);
  return [...plain]
    .filter((character) => !lacking.has(character))
    .join('')
    .replace(breaking, ' ')
    .trim();
}
