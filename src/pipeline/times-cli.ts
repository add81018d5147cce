/**
 * `npm run times -- FILE --published DATE [--voice news|narrative]`: the time expressions in a text, as a JSON array.
 * `npm run times -- --jsonl`: one `{id, text, published, voice?}` a line in, one `{id, times}` a line out, in order.
 *
 *   {"id": 1, "text": "On Friday.", "published": "2018-10-03"}
 *     → {"id":1,"times":[{"start":3,"end":9,"text":"Friday","type":"DATE","value":"2018-09-28"}]}
 *
 * The JSON goes to standard output, diagnostics to standard error. Exit status: 0 good (warnings allowed), 1 errors in
 * the text or a line, 2 wrong usage. A line that cannot be read has no answer; the lines after it still have theirs.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { decodeUtf8 } from './1-read/decode-utf8.ts';
import { readText } from './1-read/read-text.ts';
import { dayFromIso } from './4-extract/times/day-from-iso.ts';
import type { TimesContext } from './4-extract/times/read-times.ts';
import { readTimes } from './4-extract/times/read-times.ts';
import { linesOf } from './4-extract/times/request-lines.ts';
import { readRequest } from './4-extract/times/times-request.ts';
import { onOutputError } from './output-error.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { impossibleInFile, impossibleInRequest } from './warn-of-impossible-dates.ts';

const usage = `Usage: npm run times -- FILE [--published DATE] [--voice news|narrative]
       npm run times -- --jsonl < REQUESTS

  FILE              a text, in UTF-8
  --published DATE  the day or moment the text was published, as 2018-10-03 or 2018-10-03T20:23;
                    without it, times told from that day stay unresolved
  --voice VOICE     news: told from the day of publication; narrative: told from the last time told;
                    without it, each sentence decides
  --jsonl           read {id, text, published, voice?} a line from standard input, write {id, times} a line
  --help            show this
`;

/** What the command reads and where it writes; the process has the real ones. */
export interface TimesTerminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves when more may be written. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
}

/** Runs the command with the arguments after the program's name and gives its exit status. */
export async function runTimes(argv: readonly string[], io: TimesTerminal): Promise<number> {
  const asked = readArguments(argv);
  switch (asked.kind) {
    case 'help':
      await io.out(usage);
      return 0;
    case 'wrong':
      io.err(`${asked.message}\n\n${usage}`);
      return 2;
    case 'lines':
      return answerLines(io);
    case 'file':
      return answerFile(asked.file, asked.context, io);
  }
}

type Asked =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'lines' }
  | { readonly kind: 'file'; readonly file: string; readonly context: TimesContext };

function readArguments(argv: readonly string[]): Asked {
  const wrong = (message: string): Asked => ({ kind: 'wrong', message });
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        voice: { type: 'string' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { kind: 'help' };
    if (values.jsonl) {
      const more = positionals.length > 0 || values.published !== undefined || values.voice !== undefined;
      return more ? wrong('With --jsonl everything else is said on the lines themselves.') : { kind: 'lines' };
    }
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return wrong('Name one file, or say --jsonl.');
    const { voice = 'auto', published = null } = values;
    if (voice !== 'auto' && voice !== 'news' && voice !== 'narrative') return wrong('--voice is news or narrative.');
    if (published !== null && dayFromIso(published) === null) {
      return wrong(`--published takes a date such as 2018-10-03 or 2018-10-03T20:23, not "${published}".`);
    }
    return { kind: 'file', file, context: { published, voice } };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

async function answerFile(file: string, context: TimesContext, io: TimesTerminal): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    io.err(`The file "${file}" cannot be read.\n\n${usage}`);
    return 2;
  }
  const read = readText({ file, bytes });
  if (read.kind === 'broken') {
    io.err(printDiagnostics([read.diagnostic], (path) => path));
    return 1;
  }
  const { text } = read;
  io.err(printDiagnostics(impossibleInFile(file, text), (path) => path));
  await io.out(`${JSON.stringify(answer(text, context), null, 2)}\n`);
  return 0;
}

async function answerLines(io: TimesTerminal): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const bytes of linesOf(io.input)) {
    number += 1;
    const decoded = decodeUtf8(bytes);
    const line = decoded.kind === 'text' ? decoded.text : null;
    if (line?.trim() === '') continue;
    const request = readRequest(line, number);
    if (request.kind === 'wrong') {
      status = 1;
      io.err(printDiagnostics([request.diagnostic], (path) => path));
      continue;
    }
    const { id, text, ...context } = request;
    io.err(printDiagnostics(impossibleInRequest(line ?? '', number, text), (path) => path));
    await io.out(`${JSON.stringify({ id, times: answer(text, context) })}\n`);
  }
  return status;
}

function answer(text: string, context: TimesContext) {
  return readTimes(text, context).map(({ start, end, text: words, type, value }) => ({
    start,
    end,
    text: words,
    type,
    value,
  }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.on('error', onOutputError);
  process.exitCode = await runTimes(process.argv.slice(2), {
    input: process.stdin,
    out: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve();
        else process.stdout.once('drain', resolve);
      }),
    err: (text) => process.stderr.write(text),
  });
}
