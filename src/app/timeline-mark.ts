/**
 * A timeline → a mark that another one does not have: `timelineMark(timeline)` → `"1k2j9xa"`.
 *
 * A page says which timeline it was drawn from, and the browser sees whether the one that it was given is the same. FNV-1a
 * (http://www.isthe.com/chongo/tech/comp/fnv/): a digest of Web Crypto is only to be had at secure addresses.
 */
import type { Timeline } from '../model/timeline.ts';

/** The same for the same timeline, on the server and in the browser: both decode it alike. Letters and digits. */
export function timelineMark(timeline: Timeline): string {
  const text = JSON.stringify(timeline);
  let mark = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 16_777_619);
  return (mark >>> 0).toString(36);
}
