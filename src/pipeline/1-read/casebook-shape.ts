/**
 * A parsed casebook → the keys and values in it that do not fit the casebook's schema, each at its place.
 *
 * `{peeple: […]}` → "There is no key "peeple" here; did you mean "people"?" at `casebook.yaml:4:1`.
 */
import * as v from 'valibot';
import { casebook } from '../../model/casebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CasebookPlaces } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { nearestWord } from '../nearest-word.ts';

type Path = readonly (string | number)[];
type Issue = v.InferIssue<typeof casebook>;

/** Every fault of shape, in the order of the file's structure. Empty where the value is a `Casebook`. */
export function shapeFaults(value: unknown, places: CasebookPlaces): Diagnostic[] {
  const result = v.safeParse(casebook, value);
  if (result.success) return listedAliases(value, places);
  const unknown = unknownKeys(value, casebook, []).map(({ path, known }) => unknownKey(path, known, places));
  const issues = result.issues.filter((issue) => issue.expected !== 'never');
  const faults = [...unknown, ...listedAliases(value, places), ...issues.map((issue) => fault(issue, places))];
  return faults.length > 0 ? faults : result.issues.slice(0, 1).map((issue) => listForKeys(issue, places));
}

/** To the schema a list is a group whose keys are numbers. */
function listForKeys(issue: Issue, places: CasebookPlaces): Diagnostic {
  return listAt(pathOf(issue).slice(0, -1), places);
}

/** A list of ids would even pass for aliases, from "0", "1" and so on. */
function listedAliases(value: unknown, places: CasebookPlaces): Diagnostic[] {
  return Array.isArray(property(value, 'aliases')) ? [listAt(['aliases'], places)] : [];
}

function listAt(path: Path, places: CasebookPlaces): Diagnostic {
  const name = path.filter((step) => typeof step === 'string').at(-1) ?? 'casebook';
  return diagnose('CASEBOOK-WRONG-TYPE', `"${name}" takes a group of keys, but here is a list.`, places.value(path));
}

function unknownKey(path: Path, known: readonly string[], places: CasebookPlaces): Diagnostic {
  const key = String(path.at(-1));
  const near = nearestWord(key, known);
  const message = `There is no key "${key}" here${near === null ? '' : `; did you mean "${near}"?`}`;
  return diagnose(
    'CASEBOOK-UNKNOWN-KEY',
    message,
    places.key(path),
    `The keys that may stand here are: ${known.join(', ')}.`,
  );
}

function fault(issue: Issue, places: CasebookPlaces): Diagnostic {
  const path = pathOf(issue);
  const name = path.filter((step) => typeof step === 'string').at(-1) ?? 'casebook';
  const place = places.value(path);
  if (issue.type === 'regex') {
    const message = `"${String(issue.input)}" is not an id.`;
    return diagnose('CASEBOOK-BAD-ID', message, place);
  }
  if (issue.type === 'max_length') {
    const message = `This title has ${String(issue.input).length} characters; a title has at most 80.`;
    return diagnose('TITLE-TOO-LONG', message, place);
  }
  if (issue.received === 'undefined') {
    return diagnose('CASEBOOK-WRONG-TYPE', `The key "${name}" is missing here.`, place, `Add \`${name}\`.`);
  }
  const message = `"${name}" takes ${kindOf(issue)}, but here is ${inWords(issue.input)}.`;
  return diagnose('CASEBOOK-WRONG-TYPE', message, place);
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((step) => (typeof step.key === 'number' ? step.key : String(step.key)));
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'a group of keys',
  record: 'a group of keys',
  nullable: 'text or null',
  exact_optional: 'a value',
  min_length: 'text that is not empty',
};

function kindOf(issue: Issue): string {
  if (issue.type === 'picklist' || issue.type === 'literal')
    return `one of ${(issue.expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ', ')}`;
  return kinds[issue.type] ?? issue.message;
}

function inWords(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a group of keys';
  return input === '' ? 'empty text' : `"${String(input)}"`;
}

/** Keys of the value that the schema has no entry for: all of them, where the schema itself stops at the first. */
function unknownKeys(value: unknown, schema: unknown, path: Path): { path: Path; known: readonly string[] }[] {
  const bare = unwrap(schema);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unknownKeys(item, property(bare, 'item'), [...path, index]));
  }
  const entries = property(bare, 'entries');
  if (!isObject(value) || !isObject(entries)) return [];
  const known = Object.keys(entries);
  return Object.entries(value).flatMap(([key, inner]) =>
    Object.hasOwn(entries, key) ? unknownKeys(inner, entries[key], [...path, key]) : [{ path: [...path, key], known }],
  );
}

/** The schema inside `exactOptional`, `nullable` and `pipe`. */
function unwrap(schema: unknown): unknown {
  const inner = property(schema, 'wrapped');
  if (inner !== undefined) return unwrap(inner);
  const pipe = property(schema, 'pipe');
  return Array.isArray(pipe) && pipe[0] !== schema ? unwrap(pipe[0]) : schema;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function property(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}
