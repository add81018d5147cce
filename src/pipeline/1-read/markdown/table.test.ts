import { expect, test } from 'vitest';
import { convert } from '../../pipeline.ts';
import { splitLines } from '../split-lines.ts';
import { readMarkdown } from './read-markdown.ts';

const drawn = (text: string): string[] =>
  readMarkdown('note.md', text, splitLines(text)).blocks.map(
    ({ line, text: words, aside }) => `${line}${aside === true ? ' aside' : ''} ${words}`,
  );

test.each([
  [
    'who recorded it stands apart from what happened',
    '| Date | Source | Event |\n|---|:--|--:|\n| 3 May 2020 | GP | He was seen at home. |',
    ['1 aside Date, Source, Event', '3 GP', '3 3 May 2020: He was seen at home.'],
  ],
  [
    'a day and its hour in two cells',
    'Day | Time | What happened\n--- | --- | ---\n**3 May 2020** | 08:10 | The *gate* gave way',
    ['1 aside Day, Time, What happened', '3 3 May 2020 08:10: The gate gave way'],
  ],
  [
    'two cells that tell',
    '| Date | Event | Action |\n|---|---|---|\n| 3 May 2020 | He rang the ward twice | No nurse called him back |',
    ['1 aside Date, Event, Action', '3 3 May 2020: He rang the ward twice. No nurse called him back'],
  ],
  [
    'without a time',
    '| Ship | Length |\n|---|---|\n| Ida | 12 \\| 14 m |',
    ['1 aside Ship, Length', '3 Ida, 12 | 14 m'],
  ],
  ['no table', 'One | two\nthree | four', ['1 One | two three | four']],
])('a table: %s', (_, text, blocks) => {
  expect(drawn(text)).toEqual(blocks);
});

test('a table of dates is read as a chronology, and nobody is taken to tell what another did', () => {
  const text = `# Death of Tobias Wren: what was recorded

| Date | Source | Event |
| --- | --- | --- |
| 3 February 2021 | GP | Mr Wren told Dr Ossa that he slept badly. Dr Ossa gave him tablets. |
| 17 February 2021 | Police | His sister, Hannah Wren, reported him missing at 9.40pm. PC Lund found him at 1.15am the next day. |

The inquest was opened on 9 March 2021.
`;
  const { timeline } = convert(
    { documents: [{ file: 'note.md', bytes: new TextEncoder().encode(text) }], casebook: null },
    { editor: false },
  );
  const told = (timeline?.events ?? []).map(
    ({ title, when, told }) =>
      `${when.earliest?.slice(0, 16)} ${title}${(told?.by ?? []).map((by) => ` (${by})`).join('')}`,
  );
  expect(told).toEqual([
    '2021-02-03T00:00 Mr Wren told Dr Ossa that he slept badly',
    '2021-02-03T00:00 Dr Ossa gave him tablets',
    '2021-02-17T21:40 Hannah Wren reported him missing at 9.40pm',
    '2021-02-18T01:15 PC Lund found him',
    '2021-03-09T00:00 The inquest was opened on 9 March 2021',
  ]);
});
