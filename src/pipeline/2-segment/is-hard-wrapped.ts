/**
 * Blocks of lines → whether their line ends are only those of a typewriter's margin.
 *
 *     The ferry left the pier at ten past      ← "eight" would not have fitted: the margin broke the line
 *     eight with sixty people on board.        ← the block's end is where the writer ended it
 *
 * Text of one paragraph a line, verse and lists are not: their lines end where the writer wanted.
 */

/** Letters and e-mail are wrapped at 60 to 80; wider than this is no margin, and narrower is verse or a list. */
const narrowestMargin = 45;
const widestMargin = 100;
const fewestInnerLines = 3;

/** `blocks` are the trimmed lines between blank ones. Needs three inner lines (not a block's last) to say yes. */
export function isHardWrapped(blocks: readonly (readonly string[])[]): boolean {
  const inner = blocks.flatMap((block) =>
    block.slice(0, -1).map((line, index) => ({ line, next: block[index + 1] ?? '' })),
  );
  if (inner.length < fewestInnerLines) return false;
  const widths = blocks.flat().map((line) => line.length);
  const margin = widths.reduce((widest, width) => Math.max(widest, width), 0);
  if (margin < narrowestMargin || margin > widestMargin) return false;
  const full = inner.filter(({ line, next }) => line.length + 1 + firstWord(next).length > margin);
  const ended = inner.filter(({ line }) => /[.!?…]["'”’)\]]*$/.test(line));
  return full.length >= inner.length * 0.7 && ended.length <= inner.length * 0.5;
}

function firstWord(line: string): string {
  return line.split(/\s/, 1)[0] ?? '';
}
