/**
 * The report that a test runner wrote as JSON → how many tests passed and how many failed.
 *
 * `{"numPassedTests": 12, …}` (Vitest) or `{"stats": {"expected": 12, …}}` (Playwright) → `{passed: 12, failed: 0}`.
 */
import * as v from 'valibot';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = v.pipe(
  v.object({
    numPassedTests: v.number(),
    numFailedTests: v.number(),
    testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) })),
  }),
  v.transform(({ numPassedTests, numFailedTests, testResults }): TestCounts => {
    // A file that could not even be loaded failed without any of its tests being counted.
    const unloaded = testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
  }),
);

const playwrightReport = v.pipe(
  v.object({ stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }) }),
  v.transform(({ stats }): TestCounts => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky })),
);

/**
 * The counts of a report; a runner that ended badly without naming a failed test, or wrote no report that can be read
 * (`report` is null then), counts as one failure: trouble is never counted as none.
 */
export function countTests(report: unknown, status: number): TestCounts {
  const read = v.safeParse(v.union([vitestReport, playwrightReport]), report);
  const counts = read.success ? read.output : { passed: 0, failed: 0 };
  const isGood = status === 0 && read.success && counts.passed > 0;
  return isGood ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}
