/**
 * A `Timeline` → the bytes of `timeline.json`, and the JSON Schema that describes them.
 *
 * The same timeline gives the same text: keys stand in the order of the schema, whatever order they were made in.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { type Timeline, timeline as timelineSchema } from '../../model/timeline.ts';

/** Throws if the timeline does not fit the schema: that is a bug, not the documents' fault. */
export function writeJson(timeline: Timeline): string {
  return `${JSON.stringify(v.parse(timelineSchema, timeline), null, 1)}\n`;
}

/** Draft 2020-12, derived from the schema that decodes the JSON in the browser. */
export function writeJsonSchema(): string {
  const schema = toJsonSchema(timelineSchema, { target: 'draft-2020-12', ignoreActions: ['brand'] });
  const heading = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'timeline.json, formatVersion 1' };
  return `${JSON.stringify({ ...heading, ...schema }, null, 1)}\n`;
}
