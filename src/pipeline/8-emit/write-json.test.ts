import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { readFolder } from '../effects.ts';
import { convert } from '../pipeline.ts';
import { writeJson, writeJsonSchema } from './write-json.ts';

const folder = readFolder(fileURLToPath(new URL('../../casebook', import.meta.url)))?.folder ?? null;
const fits = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(writeJsonSchema()));

function written(editor: boolean): string {
  const { timeline } = convert(folder ?? { documents: [], casebook: null }, { editor });
  if (timeline === null) throw new Error('The casebook does not convert.');
  return writeJson(timeline);
}

it.each([true, false])('what is published fits the schema published beside it (with the editor: %s)', (editor) => {
  const json: unknown = JSON.parse(written(editor));
  fits(json);
  expect(fits.errors ?? []).toEqual([]);
});

it.each([
  ['a time without an offset', '2017-03-22T14:56:00+00:00', '2017-03-22T14:56:00'],
  ['an unknown basis', '"basis": "anchored"', '"basis": "guessed"'],
  ['an event without a title', '"title":', '"heading":'],
])('the schema tells %s apart', (_, good, bad) => {
  const json = written(true);
  expect(json).toContain(good);
  expect(fits(JSON.parse(json.replaceAll(good, bad)))).toBe(false);
});
