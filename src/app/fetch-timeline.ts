/**
 * The address of `timeline.json` → the decoded timeline, or a failure that says which of three things went wrong.
 *
 * `404 Not Found` → `TimelineFailure {trouble: {kind: 'unreachable', detail: 'The server answered 404.'}}`;
 * `<!doctype html>…` → `{kind: 'not-json'}`; `{"formatVersion": 2}` → `{kind: 'unfit', problems: […]}`.
 */
import { decodeTimeline } from '../model/decode-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import { words } from './words/words.ts';

export type Trouble =
  | { readonly kind: 'unreachable'; readonly detail: string; readonly passing: boolean }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'unfit'; readonly problems: readonly string[] };

/** Why there is no timeline. The only error that the query ends with, unless there is a bug. */
export class TimelineFailure extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(`timeline.json: ${trouble.kind}`);
    this.name = 'TimelineFailure';
    this.trouble = trouble;
  }
}

/** How long an answer may take before it counts as none, in milliseconds. */
const patience = 20_000;

interface Asked {
  readonly signal?: AbortSignal;
  /** Whether what the browser has kept will do. */
  readonly cache?: RequestCache;
}

/** Fetches and decodes once; fails with a `TimelineFailure`. */
export async function fetchTimeline(address: string, asked: Asked = {}): Promise<Timeline> {
  const response = await fetched(address, asked);
  const text = await response.text().catch(() => {
    throw unreachable(words.states.brokeOff, true);
  });
  const decoded = decodeTimeline(parsed(text));
  if (decoded.kind === 'unfit') throw new TimelineFailure({ kind: 'unfit', problems: decoded.problems });
  return decoded.timeline;
}

async function fetched(address: string, { signal, cache = 'default' }: Asked): Promise<Response> {
  const limits = [AbortSignal.timeout(patience), ...(signal === undefined ? [] : [signal])];
  const response = await fetch(address, { signal: AbortSignal.any(limits), cache }).catch((reason: unknown) => {
    if (signal?.aborted) throw reason;
    throw unreachable(words.states.noAnswer, true);
  });
  if (!response.ok) throw unreachable(words.states.answered(response.status), response.status >= 500);
  return response;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TimelineFailure({ kind: 'not-json' });
  }
}

function unreachable(detail: string, passing: boolean): TimelineFailure {
  return new TimelineFailure({ kind: 'unreachable', detail, passing });
}
