/**
 * `npm run publish-ids [-- --from DIR]` → `published.yaml` beside the casebook has every id that has an address now, with
 * the day of today, and what each event says. To be run when the site is published, and committed.
 *
 * Lines that stand there are neither changed nor taken out. The build only reads the file.
 *
 * Exit status: 0 good, also where there is nothing to add; 1 the documents have errors; 2 wrong usage.
 */
import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Build } from '../model/ledger.ts';
import type { Timeline } from '../model/timeline.ts';
import { readLedger } from '../pipeline/1-read/read-ledger.ts';
import type { InputFile } from '../pipeline/artifacts.ts';
import { readFolder } from '../pipeline/effects.ts';
import { eventDigest } from '../pipeline/event-digest.ts';
import { notYetPublished, type Publishable } from '../pipeline/not-yet-published.ts';
import { convert } from '../pipeline/pipeline.ts';
import { printDiagnostics } from '../pipeline/print-diagnostics.ts';
import { writeAtomically } from '../pipeline/write-file.ts';
import { nextLedger } from './next-ledger.ts';

interface Surroundings {
  readonly now: Date;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const name = 'published.yaml';
const usage = 'Usage: npm run publish-ids [-- --from DIR]   DIR is src/casebook where nothing else is said\n';

/** Gives the exit status. */
export function publishIds(argv: readonly string[], { now, out, err }: Surroundings): number {
  const from = fromOf(argv);
  const read = from === null ? null : readFolder(from);
  if (read === null) {
    err(from === null ? usage : `There is no folder "${from}" that can be looked into.\n\n${usage}`);
    return 2;
  }
  const { timeline, diagnostics } = convert(read.folder, { editor: true });
  const told = diagnostics.filter(({ code }) => code !== 'LEDGER-BEHIND');
  err(printDiagnostics(told, read.pathOf));
  if (timeline === null || told.some(({ code }) => code === 'LEDGER-OF-OTHERS')) return 1;
  const file = read.folder.ledger ?? null;
  const { ledger } = readLedger(file);
  const next = notYetPublished(ledger, publishableOf(timeline));
  if (next === null) {
    out('Everything that has an address is in the ledger already.\n');
    return 0;
  }
  const on = new Intl.DateTimeFormat('en-CA', { timeZone: timeline.timezone }).format(now);
  const failure = addTo(ledger === null ? null : file, read.pathOf(name), { on, ...next });
  if (failure !== null) {
    err(`${failure}\n`);
    return 1;
  }
  const count = (things: object | undefined) => Object.keys(things ?? {}).length;
  out(`${read.pathOf(name)}, ${on}: ${count(next.events)} new events, ${count(next.corrected)} corrected.\n`);
  return 0;
}

/** Null where it is done, else why not. What could not be read again is not written. */
function addTo(file: InputFile | null, path: string, build: Build): string | null {
  const text = file === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  const grown = nextLedger(text, build, `urn:uuid:${randomUUID()}`);
  const { diagnostics } = readLedger({ file: name, bytes: new TextEncoder().encode(grown) });
  if (diagnostics.length === 0) return writeAtomically(path, grown);
  return `Nothing can be added to the end of ${path}: "builds" must be its last key, each build a line "  - on: …".`;
}

function fromOf(argv: readonly string[]): string | null {
  try {
    return parseArgs({ args: [...argv], options: { from: { type: 'string', default: 'src/casebook' } } }).values.from;
  } catch {
    return null;
  }
}

function publishableOf(timeline: Timeline): Publishable {
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  return {
    documents: idsOf(timeline.documents),
    people: idsOf(timeline.people),
    organisations: idsOf(timeline.organisations),
    places: idsOf(timeline.places),
    themes: idsOf(timeline.themes),
    phases: idsOf(timeline.phases),
    events: new Map(
      timeline.events.map(({ id, title, when, sources }) => [
        id,
        eventDigest({ title, when, words: sources.map(({ exact }) => exact) }),
      ]),
    ),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = publishIds(process.argv.slice(2), {
    now: new Date(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
