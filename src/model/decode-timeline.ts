/**
 * `unknown` (parsed JSON from outside) → a `Timeline`, or the places where it does not fit.
 *
 * `{"formatVersion": 2}` → `{kind: "unfit", problems: ["formatVersion: expected 1, found 2", …]}`.
 */
import * as v from 'valibot';
import { type Timeline, timeline } from './timeline.ts';

export type Decoded =
  | { readonly kind: 'timeline'; readonly timeline: Timeline }
  | { readonly kind: 'unfit'; readonly problems: readonly string[] };

/** Decodes once at the boundary; never throws. `problems` holds at most the first ten, each with its path. */
export function decodeTimeline(json: unknown): Decoded {
  const result = v.safeParse(timeline, json);
  if (result.success) return { kind: 'timeline', timeline: result.output };
  const problems = result.issues
    .slice(0, 10)
    .map(
      (issue) =>
        `${v.getDotPath(issue) ?? 'the whole'}: expected ${issue.expected ?? issue.message}, found ${issue.received}`,
    );
  return { kind: 'unfit', problems };
}
