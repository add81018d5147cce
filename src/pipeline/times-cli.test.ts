import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { runTimes } from './times-cli.ts';

async function run(argv: readonly string[], input: readonly (string | Uint8Array)[] = []) {
  let out = '';
  let err = '';
  async function* chunks() {
    for (const chunk of input) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
  }
  const status = await runTimes(argv, {
    input: chunks(),
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}

function fileWith(content: string | Uint8Array): string {
  const file = join(temporaryFolder('times-'), 'text.txt');
  writeFileSync(file, content);
  return file;
}

test('a file gives a JSON array of its times', async () => {
  const { status, out, err } = await run([
    fileWith('It landed on Friday.'),
    '--published',
    '2018-10-03',
    '--voice',
    'news',
  ]);
  expect(status).toBe(0);
  expect(err).toBe('');
  expect(JSON.parse(out)).toEqual([{ start: 13, end: 19, text: 'Friday', type: 'DATE', value: '2018-09-28' }]);
});

test('a line of JSON is answered by a line, in order, also where a chunk ends within it', async () => {
  const { status, out } = await run(
    ['--jsonl'],
    [
      '{"id":"b","text":"In 2009\u2028he left","published":"2018-10-03","voi',
      'ce":"news"}\n\n{"id":7,"text":"","published":null}',
    ],
  );
  expect(status).toBe(0);
  expect(out).toBe(
    '{"id":"b","times":[{"start":3,"end":7,"text":"2009","type":"DATE","value":"2009"}]}\n{"id":7,"times":[]}\n',
  );
});

test('a line that cannot be read is an error that names it, and the others are answered', async () => {
  const { status, out, err } = await run(
    ['--jsonl'],
    [
      '{bad\n{"id":2,"text":"x","published":"2018-02-31"}\n{"id":3}\n',
      new Uint8Array([0xff, 10]),
      '{"id":5,"text":"In 2009.","published":"2018-10-03"}\n',
    ],
  );
  expect(status).toBe(1);
  expect(out.split('\n').filter(Boolean)).toHaveLength(1);
  expect(err.match(/^<stdin>:\d+:\d+ error REQUEST-WRONG/gm)).toEqual(
    [1, 2, 3, 4].map((line) => `<stdin>:${line}:1 error REQUEST-WRONG`),
  );
});

test('an impossible date is a warning with its line, and no time', async () => {
  const { status, out, err } = await run([fileWith('First line.\nIt was 31 February.'), '--published', '2018-10-03']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual([]);
  expect(err).toContain(':2:8 warning DATE-IMPOSSIBLE');
});

test('an impossible date in a line of JSON is a warning at its place there, and the line is answered', async () => {
  const lines = [
    '{"id":1,"text":"In 2009.","published":null}',
    '{"id":2,"text":"On 31 February and 31/02/2018 and 31\\u0020June.","published":null}',
  ];
  const { status, out, err } = await run(['--jsonl'], [lines.join('\n')]);
  expect({ status, last: out.split('\n')[1] }).toEqual({ status: 0, last: '{"id":2,"times":[]}' });
  expect(err.match(/^<stdin>:.*DATE-IMPOSSIBLE No calendar has "[^"]*"/gm)).toEqual([
    '<stdin>:2:20 warning DATE-IMPOSSIBLE No calendar has "31 February"',
    '<stdin>:2:36 warning DATE-IMPOSSIBLE No calendar has "31/02/2018"',
    '<stdin>:2:1 warning DATE-IMPOSSIBLE No calendar has "31 June"',
  ]);
});

test('a great many impossible dates, on one line or on many, are each told with their place', async () => {
  const { status, err } = await run([fileWith(`${'31 February, '.repeat(20_000)}\n${'\n31 June'.repeat(20_000)}`)]);
  expect(status).toBe(0);
  expect(err.match(/ warning DATE-IMPOSSIBLE /g)).toHaveLength(40_000);
  expect(err).toContain(':20002:1 warning DATE-IMPOSSIBLE No calendar has "31 June"');
});

test('a line is answered before the next one has come', async () => {
  let out = '';
  async function* chunks() {
    for (const id of [1, 2, 3]) {
      yield new TextEncoder().encode(`${JSON.stringify({ id, text: 'In 2009.', published: null })}\n`);
      expect(out.split('\n')).toHaveLength(id + 1);
    }
  }
  const status = await runTimes(['--jsonl'], {
    input: chunks(),
    out: async (text) => {
      out += text;
    },
    err: () => undefined,
  });
  expect(status).toBe(0);
  expect(out.split('\n')).toHaveLength(4);
});

test('bytes that are not UTF-8 are an error with the byte, its offset and its place', async () => {
  const latin1 = Buffer.from('One line.\nThe caf\u00e9 shut in 2009.', 'latin1');
  const { status, out, err } = await run([fileWith(latin1)]);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain(':2:8 error TEXT-NOT-UTF8 The byte e9 (hexadecimal) at offset 17 is not UTF-8.');
});

test.each([
  [[]],
  [['a.txt', 'b.txt']],
  [['a.txt', '--published', '31 February']],
  [['a.txt', '--voice', 'loud']],
  [['--jsonl', 'a.txt']],
  [['--nonsense']],
  [['no-such-file.txt']],
])('wrong usage %j says how it is used', async (argv) => {
  const { status, out, err } = await run(argv);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain('Usage: npm run times');
});
