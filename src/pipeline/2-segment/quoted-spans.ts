/**
 * A text → what stands in quotation marks in it, curly, straight or mixed ("as here”).
 *
 * `He said: “I ran. I fell.” She left.` → one span, from `“` to after `”`.
 */
import type { Span } from '../artifacts.ts';

/** Outermost quotations only. One that is never closed is left out: it goes on in the next paragraph. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start: number | null = null;
  for (const mark of text.matchAll(/["“”]/g)) {
    const { index } = mark;
    if (opens(mark[0], text[index - 1], text[index + 1], start !== null)) {
      // A second opening mark before the first is closed: the first quotation goes on elsewhere.
      start = index;
    } else if (start !== null) {
      spans.push({ start, end: index + 1 });
      start = null;
    }
  }
  return spans;
}

function opens(mark: string, before: string | undefined, after: string | undefined, isOpen: boolean): boolean {
  if (mark === '“') return true;
  if (mark === '”') return false;
  const attachedLeft = before !== undefined && !/[\s([{—–-]/.test(before);
  const attachedRight = after !== undefined && !/[\s)\]},.;:!?—–-]/.test(after);
  if (attachedLeft !== attachedRight) return attachedRight;
  return !isOpen;
}
