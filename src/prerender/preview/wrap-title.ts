/**
 * A title and a width → its lines, as few as will do and all about as long; long titles in smaller type.
 *
 *     The air ambulance surveyed the        The air ambulance surveyed
 *     scene from the air               →    the scene from the air
 */
export interface Wrapped {
  readonly size: number;
  readonly lines: readonly string[];
}

/** How much room a title has: at `size` pixels, at most so many lines. Larger sizes come first. */
export interface Step {
  readonly size: number;
  readonly lines: number;
}

/** How wide a word is, in parts of the size; asked for words, single characters and the space alone. */
export type WidthOf = (word: string) => number;

/** Lines end at spaces that may break. What is too long for the last step ends in a sign that more was there; a word longer than a line is broken. */
export function wrapTitle(title: string, width: number, steps: readonly Step[], widthOf: WidthOf): Wrapped {
  const words = title.split(/[^\S\u00a0]+/u).filter((word) => word !== '');
  const longest = Math.max(0, ...words.map(widthOf));
  const last = steps.at(-1) ?? { size: 1, lines: 1 };
  for (const step of steps) {
    const room = width / step.size;
    const lines = fill(words, room, widthOf);
    if (lines.length <= step.lines && longest <= room) {
      return { size: step.size, lines: balance(words, room, longest, lines.length, widthOf) };
    }
  }
  const room = width / last.size;
  const pieces = words.flatMap((word) => broken(word, room, widthOf));
  const lines = fill(pieces, room, widthOf);
  return { size: last.size, lines: lines.length <= last.lines ? lines : cut(lines, last.lines, room, widthOf) };
}

/** Each line takes as many words as it has room for. */
function fill(words: readonly string[], room: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = [];
  const space = widthOf(' ');
  let [line, taken] = ['', 0];
  for (const word of words) {
    const width = widthOf(word);
    const fits = line !== '' && taken + space + width <= room;
    if (line !== '' && !fits) lines.push(line);
    [line, taken] = fits ? [`${line} ${word}`, taken + space + width] : [word, width];
  }
  return line === '' ? lines : [...lines, line];
}

function broken(word: string, room: number, widthOf: WidthOf): readonly string[] {
  if (widthOf(word) <= room) return [word];
  const parts: string[] = [];
  let [part, taken] = ['', 0];
  for (const character of word) {
    const width = widthOf(character);
    if (part !== '' && taken + width > room) {
      parts.push(part);
      [part, taken] = ['', 0];
    }
    [part, taken] = [part + character, taken + width];
  }
  return [...parts, part];
}

/** In the narrowest room, to a hundredth or so, in which the words still make no more lines. */
function balance(
  words: readonly string[],
  room: number,
  longest: number,
  count: number,
  widthOf: WidthOf,
): readonly string[] {
  let [narrow, wide] = [Math.max(room / 2, longest), room];
  for (let step = 0; step < 6; step += 1) {
    const middle = (narrow + wide) / 2;
    if (fill(words, middle, widthOf).length <= count) wide = middle;
    else narrow = middle;
  }
  return fill(words, wide, widthOf);
}

function cut(lines: readonly string[], most: number, room: number, widthOf: WidthOf): readonly string[] {
  const kept = lines.slice(0, most);
  const left = room - widthOf('…');
  const [whole = ''] = fill((kept.pop() ?? '').split(' '), left, widthOf);
  const [last = ''] = broken(whole, left, widthOf);
  return [...kept, `${last.replace(/[\s,;:–—(“"‘.-]+$/u, '')}…`];
}
