/**
 * The clock time that stands alone above an entry of a live blog → the beginning of the entry's first paragraph.
 *
 * "14.56", "The helicopter landed" → "14.56 The helicopter landed", on the stamp's line. "12 minutes ago" is told by the
 * page's script from when it was opened, not by the document: it is left out.
 */
import type { Block } from '../read-body.ts';

const stamp = /^(?:[01]?\d|2[0-3])(?:[.:][0-5]\d(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)(?: (?:GMT|BST|UTC))?$/i;
const ago =
  /^(?:(?:about )?(?:an?|one|\d{1,3}) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)(?: ago)?|just now)$/i;

export function joinStamps(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let waiting: Block | null = null;
  for (const block of blocks) {
    if (ago.test(block.text)) continue;
    if (stamp.test(block.text)) {
      if (waiting !== null) joined.push(waiting);
      waiting = { line: block.line, text: block.text };
      continue;
    }
    const { line, text, aside, level } = block;
    const mark = { ...(aside === true ? { aside } : {}), ...(level === undefined ? {} : { level }) };
    joined.push(
      waiting === null ? { line, text, ...mark } : { line: waiting.line, text: `${waiting.text} ${text}`, ...mark },
    );
    waiting = null;
  }
  return waiting === null ? joined : [...joined, waiting];
}
