/**
 * A folder → what its conversion came to, after everything that a conversion promises has been held against it.
 */
import { expect } from 'vitest';
import { decodeTimeline } from '../../model/decode-timeline.ts';
import { idPattern } from '../../model/ids.ts';
import type { Timeline } from '../../model/timeline.ts';
import { writeJson } from '../8-emit/write-json.ts';
import type { InputFolder } from '../artifacts.ts';
import { convert } from '../pipeline.ts';

/** The JSON, or null where the folder is refused; documents alone are never refused for what their words say. */
export function expectKept(folder: InputFolder, { withEditor = false } = {}): string | null {
  const { timeline, diagnostics } = convert(folder, { editor: true });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(timeline === null).toBe(errors.length > 0);
  if (!withEditor) expect(errors).toEqual([]);
  if (timeline === null) return null;
  const json = writeJson(timeline);
  expect(decodeTimeline(JSON.parse(json))).toEqual({ kind: 'timeline', timeline });
  expectQuotations(timeline);
  expectTimes(timeline);
  expectUses(timeline);
  for (const { id } of [...timeline.events, ...timeline.passages, ...timeline.people]) expect(id).toMatch(idPattern);
  return json;
}

function expectQuotations({ events, passages }: Timeline): void {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  for (const { passage, prefix, exact, suffix } of events.flatMap(({ sources }) => sources)) {
    expect(texts.get(passage)).toContain(prefix + exact + suffix);
    expect(exact.trim()).not.toBe('');
  }
}

function expectTimes({ events }: Timeline): void {
  for (const { when, told } of events) {
    for (const one of [when, told?.when]) {
      if (!one?.earliest || !one.latest) continue;
      expect(Date.parse(one.earliest)).toBeLessThanOrEqual(Date.parse(one.latest));
    }
  }
}

function expectUses({ events, passages }: Timeline): void {
  const cited = new Set(events.flatMap(({ sources }) => sources.map(({ passage }) => passage)));
  for (const { id, use } of passages) expect(use === 'event').toBe(cited.has(id));
}
