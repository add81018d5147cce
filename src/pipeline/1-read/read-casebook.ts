/**
 * `casebook.yaml` → the editor's `Casebook`, or everything that is wrong with it, each at its line and column.
 *
 * `"title: Ferry inquiry"` → `{casebook: {title: 'Ferry inquiry'}, diagnostics: [], places}`.
 */
import * as v from 'valibot';
import { parseDocument, type YAMLError } from 'yaml';
import { type Casebook, casebook as casebookSchema } from '../../model/casebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CasebookPlaces, InputFile, Line } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { withIds } from './casebook-ids.ts';
import { meaningFaults } from './casebook-meaning.ts';
import { casebookPlaces, noPlaces } from './casebook-places.ts';
import { shapeFaults } from './casebook-shape.ts';
import { numbersForText } from './numbers-for-text.ts';
import { readText } from './read-text.ts';
import { splitLines } from './split-lines.ts';
import { textPlace } from './text-place.ts';

export interface ReadCasebook {
  /** Empty where there is no casebook, or where it cannot be used. */
  readonly casebook: Casebook;
  readonly diagnostics: readonly Diagnostic[];
  readonly places: CasebookPlaces;
  /** It says what could not be read, so that what it leaves open cannot be known. */
  readonly isLost?: true;
}

/** An empty or missing file is an empty casebook. Faults of shape hide those of meaning until they are mended. */
export function readCasebook(file: InputFile | null): ReadCasebook {
  if (file === null) return { casebook: {}, diagnostics: [], places: noPlaces };
  const read = readText(file);
  if (read.kind === 'broken') return lost([read.diagnostic], noPlaces);
  // Accented letters as one character, as documents are read, however the editor's keyboard writes them.
  const text = read.text.normalize('NFC');
  const lines = splitLines(text);
  // Of plain values only null, true and false are read; `2017` and `2017-03-22` stay the text that was written.
  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: ['null', 'bool'],
    prettyErrors: false,
    logLevel: 'error',
  });
  if (document.errors.length > 0) {
    const diagnostics = document.errors.map((error) => syntaxFault(file.file, text, lines, error));
    return lost(diagnostics, noPlaces);
  }
  const places = casebookPlaces(file.file, text, lines, document);
  const value = plainValue(document);
  if (value.kind === 'broken') {
    const diagnostics = [diagnose('CASEBOOK-SYNTAX', value.message, places.value([]))];
    return lost(diagnostics, places);
  }
  const given = withIds(value.value ?? {});
  const faults = [...shapeFaults(given, places), ...numbersForText(document, places)];
  if (faults.length > 0) return lost(faults, places);
  const casebook = v.parse(casebookSchema, given);
  return { casebook, diagnostics: meaningFaults(casebook, places), places };
}

function lost(diagnostics: readonly Diagnostic[], places: CasebookPlaces): ReadCasebook {
  return { casebook: {}, diagnostics, places, isLost: true };
}

/** YAML's aliases are resolved here; one that leads nowhere, or too many of them, is the writer's fault, not ours. */
function plainValue(document: ReturnType<typeof parseDocument>) {
  try {
    const value: unknown = document.toJS();
    return { kind: 'value', value } as const;
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) } as const;
  }
}

function syntaxFault(file: string, text: string, lines: readonly Line[], error: YAMLError): Diagnostic {
  const [start, end] = error.pos;
  return diagnose('CASEBOOK-SYNTAX', error.message, textPlace(file, text, lines, { start, end }));
}
