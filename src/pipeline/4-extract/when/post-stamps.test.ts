import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../../../model/calendar.ts';
import { passageId } from '../../../model/ids.ts';
import type { MergedPassage } from '../../artifacts.ts';
import { convert } from '../../pipeline.ts';
import { postStamps } from './post-stamps.ts';

/** "## " is a heading by its mark. */
function stampsOf(...lines: string[]): readonly string[] {
  const zone = zoneOf('Europe/London');
  if (zone === null) throw new Error('no zone');
  const passages = lines.map((line, at): MergedPassage => {
    const level = /^(#+) /u.exec(line)?.[1]?.length;
    const text = line.replace(/^#+ /u, '');
    const sentences = [{ start: 0, end: text.length }];
    const id = v.parse(passageId, `p${at}`);
    return { id, text, sentences, citations: [], ...(level === undefined ? {} : { isAside: true, level }) };
  });
  const found = postStamps(passages, '2024-08-14T07:05:00+01:00', zone);
  return passages.map(({ id }) => found.get(id)?.slice(0, 16) ?? '');
}

it.each([
  ['### 15 Aug 14:12 Inquests opened', '2024-08-15T14:12'],
  ['### Inquests opened, 15 August, 2.12pm', '2024-08-15T14:12'],
  ['15 August 2024, 2.12pm', '2024-08-15T14:12'],
  ['### Thu 15 Aug 14.12 BST', '2024-08-15T14:12'],
  ['### August 15 at 2pm: Inquests opened', '2024-08-15T14:00'],
  ['### 15 Aug Inquests opened', ''],
  ['### 15 May 14:12 Inquests opened', ''],
  ['On 15 August at 14:12 the inquests were opened.', ''],
])('%s', (head, stamp) =>
  expect(stampsOf('### 14 Aug 07:05 Search', 'A.', '## Background', head, 'B.').at(-1)).toBe(stamp),
);

it('lets an entry end at the next heading of its level, and one stamp make no live page', () => {
  const lines = ['### 15 Aug 14:12 One', 'A.', '#### Note', 'B.', '### 14 Aug 07:05 Two', 'C.', '## More', 'D.'];
  const [first, second] = ['2024-08-15T14:12', '2024-08-14T07:05'];
  expect(stampsOf(...lines)).toEqual([first, first, first, first, second, second, '', '']);
  expect(stampsOf('### 15 Aug 14:12 One', 'A.')).toEqual(['', '']);
});

describe('what an entry tells', () => {
  const page = `<!DOCTYPE html><html lang="en"><head><meta property="article:published_time" content="2024-08-14T07:05:00+01:00"></head>
<body><main><article><h1>Flood at Orrin: live</h1><p>Five people died in a flood at Orrin on 13 August.</p>
<h3>15 Aug 18:30 Minister</h3><p>The bridge was closed this afternoon by the council.</p>
<h3>15 Aug 14:12 Inquests</h3><p>The examinations were carried out yesterday by Dr Moss.</p>
<h3>14 Aug 22:40 Warning</h3><p>The error was noticed an hour ago by a clerk at Orrin.</p><p>The pump failed a few minutes ago.</p></article></main></body></html>`;
  const { timeline } = convert(
    { documents: [{ file: 'a.html', bytes: new TextEncoder().encode(page) }], casebook: null },
    { editor: false },
  );
  const when = (words: string): readonly unknown[] => {
    const found = timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words))?.when;
    return [found?.earliest?.slice(0, 16), found?.latest?.slice(0, 16)];
  };
  it.each([
    ['bridge was closed', '2024-08-15T12:00', '2024-08-15T17:59'],
    ['examinations were', '2024-08-14T00:00', '2024-08-14T23:59'],
    ['was noticed', '2024-08-14T21:25', '2024-08-14T21:55'],
    ['pump failed', '2024-08-14T22:20', '2024-08-14T22:40'],
  ])('%s', (words, from, to) => expect(when(words)).toEqual([from, to]));
});
