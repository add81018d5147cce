/**
 * `npm test` → every check in order, a headline each, and at the end one line: `312 passed, 0 failed`.
 *
 *   types → lint → unused code   ┐
 *   unit tests                   ┴→ build → browser tests
 *
 * `npm test -- unit src/model` runs one step only and passes the rest on to its tool. `browser` builds first.
 * Exit status: 0 all is well, 1 a check or test failed, 2 wrong usage.
 */
import { type Step, type StepResult, steps } from './test-steps.ts';

const [only, ...extra] = process.argv.slice(2);
const all: readonly Step[] = Object.values(steps);
const chosen = all.find((step) => step.name === only);

if (only === undefined) {
  finish(await runAll());
} else if (chosen === undefined) {
  process.stderr.write(`usage: npm test [-- ${all.map((step) => step.name).join('|')} [arguments of its tool]]\n`);
  process.exitCode = 2;
} else {
  const first = chosen === steps.browser ? [await tell(steps.build, () => steps.build.run())] : [];
  finish([...first, await tell(chosen, () => chosen.run(extra))]);
}

/** The checks and the unit tests share the machine's cores; the browser tests have them to themselves. */
async function runAll(): Promise<readonly Told[]> {
  const types = steps.types.run([]);
  const lint = types.then(() => steps.lint.run([]));
  const unused = lint.then(() => steps.unused.run([]));
  const unit = steps.unit.run([]);
  return [
    await tell(steps.types, () => types),
    await tell(steps.lint, () => lint),
    await tell(steps.unused, () => unused),
    await tell(steps.unit, () => unit),
    await tell(steps.build, () => steps.build.run()),
    await tell(steps.browser, () => steps.browser.run([])),
  ];
}

interface Told extends StepResult {
  readonly headline: string;
}

/** Prints a step's headline, starts or awaits it, then prints what it printed. */
async function tell(step: Step, run: () => Promise<StepResult>): Promise<Told> {
  process.stdout.write(`\n── ${step.headline}\n`);
  const result = await run();
  const output = result.output.trimEnd();
  if (output !== '') process.stdout.write(`${output}\n`);
  if (result.tests === null) process.stdout.write(result.ok ? 'good\n' : 'failed\n');
  return { ...result, headline: step.headline };
}

function finish(told: readonly Told[]): void {
  const failed = told.filter((step) => !step.ok).map((step) => step.headline);
  const sum = (key: 'passed' | 'failed') => told.reduce((total, step) => total + (step.tests?.[key] ?? 0), 0);
  if (failed.length > 0) process.stdout.write(`\nFailed: ${failed.join('; ')}\n`);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
