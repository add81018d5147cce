/**
 * Words for a title or a summary, as they were typed → as they are set: marks that turn, and an apostrophe that hangs.
 *
 * `PC Palmer's widow said he was "left to die"` → `PC Palmer’s widow said he was “left to die”`. Quotations from the
 * documents themselves stay as they are.
 */

/** Marks that come in no pair are left as they are. */
export function typeset(words: string): string {
  return words
    .replace(/``([^`]*?)''/gu, '“$1”')
    .replace(/"([^"“”]*)"/gu, '“$1”')
    .replace(/(?<![\p{L}\p{N}])'([^'‘’]+)'(?![\p{L}\p{N}])/gu, '‘$1’')
    .replace(/(?<=[\p{L}\p{N}])'/gu, '’')
    .replace(/(?<= )--?(?= )/gu, '–');
}
