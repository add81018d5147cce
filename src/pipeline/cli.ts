/**
 * `npm run timeline -- --from DIR [--out FILE] [--no-editor]`: a folder of documents → `timeline.json`.
 *
 * The JSON alone goes to standard output, or to FILE, which is replaced at once or not touched; diagnostics go to
 * standard error. Exit status: 0 good (warnings allowed), 1 errors in documents or casebook, 2 wrong usage.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writeJson } from './8-emit/write-json.ts';
import { readFolder } from './effects.ts';
import { onOutputError } from './output-error.ts';
import { convert } from './pipeline.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { progressBar } from './progress-bar.ts';
import { refusalToWrite, writeAtomically } from './write-file.ts';

const usage = `Usage: npm run timeline -- --from DIR [--out FILE] [--no-editor]

  --from DIR    the folder with the documents (.txt, .md, .html) and, optionally, casebook.yaml
  --out FILE    where to write the timeline; standard output without it
  --no-editor   leave out the casebook's events, to see what the conversion does by itself
  --help        show this
`;

/** Where the command writes; `process` has the real ones. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** `err` goes to a terminal, where a line may be drawn over. */
  readonly isTerminal?: boolean;
}

/** Runs the command with the arguments after the program's name and gives its exit status. */
export function runTimeline(argv: readonly string[], terminal: Terminal): number {
  const request = readArguments(argv);
  if (request.kind === 'help') {
    terminal.out(usage);
    return 0;
  }
  if (request.kind === 'wrong') {
    terminal.err(`${request.message}\n\n${usage}`);
    return 2;
  }
  const read = readFolder(request.from);
  if (read === null) {
    terminal.err(`There is no folder "${request.from}" that can be looked into.\n\n${usage}`);
    return 2;
  }
  const refusal = request.out === null ? null : refusalToWrite(request.out);
  if (refusal !== null) return refused(refusal, terminal);
  const bar = progressBar({ isTTY: terminal.isTerminal === true, write: terminal.err });
  const { timeline, diagnostics } = convert(read.folder, { editor: request.editor, work: bar.work });
  bar.end();
  terminal.err(printDiagnostics(diagnostics, read.pathOf));
  if (timeline === null) return 1;
  const json = writeJson(timeline);
  if (request.out === null) terminal.out(json);
  else {
    const failure = writeAtomically(request.out, json);
    if (failure !== null) return refused(failure, terminal);
  }
  return 0;
}

function refused(reason: string, terminal: Terminal): number {
  terminal.err(`${reason}\n`);
  return 2;
}

type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'convert'; readonly from: string; readonly out: string | null; readonly editor: boolean };

function readArguments(argv: readonly string[]): Request {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        from: { type: 'string' },
        out: { type: 'string' },
        'no-editor': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { kind: 'help' };
    if (!values.from) return { kind: 'wrong', message: 'Say with --from where the documents are.' };
    if (values.out === '') return { kind: 'wrong', message: '--out needs the name of a file.' };
    return { kind: 'convert', from: values.from, out: values.out ?? null, editor: !values['no-editor'] };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.on('error', onOutputError);
  process.exitCode = runTimeline(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
  });
}
