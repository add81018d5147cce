import { expect, it } from 'vitest';
import { countTests } from './count-tests.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const vitest = (passed: number, failed: number, ...testResults: object[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
});

it('counts what either runner reports', () => {
  expect(countTests(vitest(3, 0, file('passed', 'passed')), 0)).toEqual({ passed: 3, failed: 0 });
  expect(countTests(vitest(3, 2, file('failed', 'failed')), 1)).toEqual({ passed: 3, failed: 2 });
  expect(countTests({ stats: { expected: 5, unexpected: 1, flaky: 1 } }, 1)).toEqual({ passed: 5, failed: 2 });
});

it('counts a file that could not be loaded', () => {
  expect(countTests(vitest(3, 0, file('passed', 'passed'), file('failed')), 1)).toEqual({ passed: 3, failed: 1 });
});

it('never counts trouble as none', () => {
  expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 });
  expect(countTests(vitest(3, 0), 1)).toEqual({ passed: 3, failed: 1 });
  expect(countTests(vitest(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
});
