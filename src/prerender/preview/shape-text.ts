/**
 * Words in one face → the shapes they are made of, each with its place on the line.
 *
 * `shape('AV')` in Source Serif → two glyphs, the second a little nearer to the first than it would be to another. A font
 * package holds a face in several files, each for some scripts: the first that has a character draws it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { unpackWoff } from './unpack-woff.ts';

/** A shape in the units of its font, y upwards. `key` is the same for the same shape. */
export interface Glyph {
  readonly key: string;
  readonly outline: () => readonly PathStep[];
}

/** As SVG paths have it: `{type: 'Q', values: [cx, cy, x, y]}`. */
export interface PathStep {
  readonly type: string;
  readonly values: readonly number[];
}

/** In parts of the size: a line of 0.5 at 60 pixels is 30 pixels wide. */
export interface ShapedText {
  readonly glyphs: readonly { readonly glyph: Glyph; readonly x: number; readonly y: number }[];
  readonly width: number;
  /** The characters that no file of the face has; they are left out of `glyphs`. */
  readonly missing: string;
}

export interface TypeFace {
  /** Units of the outlines to one size. */
  readonly unitsPerSize: number;
  shape(text: string): ShapedText;
  /** Of a word, in parts of the size; every word is shaped once. */
  widthOf(word: string): number;
}

interface Script {
  readonly name: string;
  readonly font: Font;
}

const require = createRequire(import.meta.url);

/** The files of the face, by the path of the package's file with `*` where the script stands. Read as they are needed. */
export function openFace(files: string, scripts: readonly string[]): TypeFace {
  const opened = new Map<string, Script>();
  const open = (name: string): Script => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const bytes = unpackWoff(readFileSync(require.resolve(files.replace('*', name))));
    const script = { name, font: new Font(new Face(new Blob(bytes))) };
    opened.set(name, script);
    return script;
  };
  const drawnBy = (character: string): Script | null => {
    const name = scripts.find((each) => open(each).font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined);
    return name === undefined ? null : open(name);
  };
  const [first = ''] = scripts;
  const { upem } = open(first).font.face;
  const shapeText = (text: string) => shapeRuns(runsOf(text, drawnBy), upem);
  const widths = new Map<string, number>();
  return {
    unitsPerSize: upem,
    shape: shapeText,
    widthOf: (word) => {
      const width = widths.get(word) ?? shapeText(word).width;
      widths.set(word, width);
      return width;
    },
  };
}

interface Run {
  readonly script: Script | null;
  text: string;
}

/** Neighbouring characters of one file together; marks stay with the letter that they stand on. */
function runsOf(text: string, drawnBy: (character: string) => Script | null): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text.normalize('NFC')) {
    const last = runs.at(-1);
    const script = last !== undefined && /\p{M}/u.test(character) ? last.script : drawnBy(character);
    if (last !== undefined && last.script === script) last.text += character;
    else runs.push({ script, text: character });
  }
  return runs;
}

function shapeRuns(runs: readonly Run[], upem: number): ShapedText {
  const glyphs: { glyph: Glyph; x: number; y: number }[] = [];
  let pen = 0;
  let missing = '';
  for (const { script, text } of runs) {
    if (script === null) {
      missing += text;
      continue;
    }
    const { name, font } = script;
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      const glyph = { key: `${name} ${codepoint}`, outline: () => font.glyphToJson(codepoint) };
      glyphs.push({ glyph, x: (pen + xOffset) / upem, y: yOffset / upem });
      pen += xAdvance;
    }
  }
  return { glyphs, width: pen / upem, missing };
}
