/**
 * Whole conversions as folders: each `samples/<case>` holds what goes in, `expected.json` (what a reader would look at;
 * `null` where the conversion must fail) and `problems.json` (what it tells of). A new folder is found by itself.
 *
 * To write the two files anew, on purpose: `REWRITE_SAMPLES=1 npx vitest run src/pipeline/samples.test.ts`, then read
 * the difference. It is refused where `CI` is set.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Timeline } from '../model/timeline.ts';
import { diagnosticCodes } from './diagnostic-codes.ts';
import { readFolder } from './effects.ts';
import { convert } from './pipeline.ts';
import { printDiagnostics } from './print-diagnostics.ts';

const root = fileURLToPath(new URL('./samples', import.meta.url));
const samples = readdirSync(root).sort();
const env: { readonly REWRITE_SAMPLES?: string; readonly CI?: string } = process.env;
/** The two files of a sample that are not the conversion's input. */
const outcomes: ReadonlySet<string> = new Set(['expected.json', 'problems.json']);
const rewrite = env.REWRITE_SAMPLES !== undefined;

test('samples are not rewritten by a machine', () => {
  expect(rewrite && env.CI !== undefined).toBe(false);
});

test.each(samples)('%s', (name) => {
  const read = readFolder(`${root}/${name}`);
  if (read === null) throw new Error(`no folder ${name}`);
  const { skipped = [] } = read.folder;
  const folder = { ...read.folder, skipped: skipped.filter(({ file }) => !outcomes.has(file)) };
  const { timeline, diagnostics } = convert(folder, { editor: true });
  const outcome = { expected: timeline === null ? null : readable(timeline), problems: diagnostics };
  if (rewrite && env.CI === undefined) {
    writeFileSync(`${root}/${name}/expected.json`, `${JSON.stringify(outcome.expected, null, 2)}\n`);
    writeFileSync(`${root}/${name}/problems.json`, `${JSON.stringify(outcome.problems, null, 2)}\n`);
  }
  expect(outcome.expected).toEqual(kept(name, 'expected.json'));
  expect(outcome.problems).toEqual(kept(name, 'problems.json'));
  for (const problem of diagnostics) expectBlock(printDiagnostics([problem], read.pathOf));
});

/** The place, gravity, code and message; the line and a caret below it; how to mend it. */
function expectBlock(printed: string): void {
  const [head, line = '', caret, mend] = printed.split('\n');
  expect(head).toMatch(/^\S.*:\d+:\d+ (?:error|warning) [A-Z]+(?:-[A-Z0-9]+)+ \S/u);
  expect(line.trim()).not.toBe('');
  expect(caret).toMatch(/^ +\^+$/u);
  expect(mend).toMatch(/^ {2}\S/u);
}

test('every code that documents or casebook can raise is shown by a sample', () => {
  const shown = new Set(
    samples.flatMap((name) =>
      [...JSON.stringify(kept(name, 'problems.json')).matchAll(/"code":"([^"]+)"/g)].map(([, code]) => code),
    ),
  );
  const missing = Object.entries(diagnosticCodes).filter(([code, entry]) =>
    'shownBy' in entry ? !testsIn(entry.shownBy).includes(code) : !shown.has(code),
  );
  expect(missing).toEqual([]);
});

/** A test beside the pipeline, which a code names as the one that shows it. */
function testsIn(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

function kept(name: string, file: string): unknown {
  return JSON.parse(readFileSync(`${root}/${name}/${file}`, 'utf8'));
}

/** What a person would check by eye: events with their times, tellers and sources, and the coverage. */
function readable(timeline: Timeline) {
  const files = new Map(timeline.documents.map(({ id, file }) => [id, file]));
  const lines = new Map(
    timeline.passages.map(({ id, citations }) => [
      id,
      citations.map(
        ({ document, line, text }) => `${files.get(document)}:${line}${text === undefined ? '' : ' (reworded)'}`,
      ),
    ]),
  );
  return {
    phases: timeline.phases.map(({ name }) => name),
    people: timeline.people.map(({ name, part }) => `${name} (${part})`),
    events: timeline.events.map(({ id, title, phase, when, told, standing, sources, warning, discrepancies }) => ({
      id,
      title,
      phase,
      when: `${when.earliest ?? '..'} to ${when.latest ?? '..'} (${when.precision}, ${when.basis})`,
      told: told === null ? standing : `${standing}: ${told.by.join(', ') || 'nobody named'}`,
      sources: sources.map(({ passage, exact }) => `${lines.get(passage)?.join(' ')} ${exact}`),
      ...(warning === undefined ? {} : { warning }),
      ...(discrepancies === undefined
        ? {}
        : { differ: discrepancies.map(({ here, there }) => `${here.exact} / ${there.document}: ${there.exact}`) }),
    })),
    ...publishedIn(timeline),
    relations: timeline.relations.map(({ before, after, basis }) => `${before} before ${after} (${basis})`),
    coverage: timeline.coverage,
  };
}

/** Nothing where no ledger is kept. */
function publishedIn({ feed, events }: Timeline) {
  if (feed === undefined) return {};
  const days = events.map(({ id, published, corrected = [] }) => {
    const changes = corrected.map(({ on, what }) => `; ${on}: ${what.join(', ')}`).join('');
    return `${id}: ${published ?? 'not yet'}${changes}`;
  });
  return { published: days };
}
