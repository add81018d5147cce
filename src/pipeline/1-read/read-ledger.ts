/**
 * `published.yaml` → the ledger of published ids, with the place of each, or what is wrong with the file.
 *
 * `builds: [{on: 2026-11-25, people: [tom-venn]}]` → a ledger in which `places.value(['builds', 0, 'people', 0])` is the
 * line of `tom-venn`.
 */
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Ledger, ledger as ledgerSchema } from '../../model/ledger.ts';
import type { CasebookPlaces, InputFile } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { casebookPlaces, noPlaces } from './casebook-places.ts';
import { readText } from './read-text.ts';
import { splitLines } from './split-lines.ts';
import { textPlace } from './text-place.ts';

export interface ReadLedger {
  /** Null where there is none, or where it cannot be used. */
  readonly ledger: Ledger | null;
  readonly places: CasebookPlaces;
  readonly diagnostics: readonly Diagnostic[];
}

/** An empty file is no ledger. */
export function readLedger(file: InputFile | null): ReadLedger {
  if (file === null) return { ledger: null, places: noPlaces, diagnostics: [] };
  const read = readText(file);
  if (read.kind === 'broken') return { ledger: null, places: noPlaces, diagnostics: [read.diagnostic] };
  const lines = splitLines(read.text);
  // Days stay the text that was written.
  const document = parseDocument(read.text, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });
  const broken = document.errors.map(({ message, pos: [start, end] }) =>
    diagnose('LEDGER-UNREADABLE', message, textPlace(file.file, read.text, lines, { start, end })),
  );
  if (broken.length > 0) return { ledger: null, places: noPlaces, diagnostics: broken };
  if (document.contents === null) return { ledger: null, places: noPlaces, diagnostics: [] };
  const places = casebookPlaces(file.file, read.text, lines, document);
  const result = v.safeParse(ledgerSchema, plainValue(document));
  if (result.success) return { ledger: result.output, places, diagnostics: [] };
  const diagnostics = result.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    const isKey = issue.expected === 'never';
    return diagnose('LEDGER-UNREADABLE', inWords(issue), isKey ? places.key(path) : places.value(path));
  });
  return { ledger: null, places, diagnostics };
}

function inWords({ type, expected, received, message, path }: v.InferIssue<typeof ledgerSchema>): string {
  const key = String(path?.at(-1)?.key ?? '');
  if (expected === 'never') return `A ledger has no key "${key}" here.`;
  if (received === 'undefined') return `The key "${key}" is missing here.`;
  return type === 'regex' ? `A ledger has ${message} here.` : `"${key}" is not what a ledger has here.`;
}

/** Null for a value whose YAML aliases lead nowhere: no ledger has any. */
function plainValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    const value: unknown = document.toJS();
    return value;
  } catch {
    return null;
  }
}
