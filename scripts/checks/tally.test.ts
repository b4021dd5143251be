import { expect, test } from "vitest";
import { judgeRunner, readPlaywright, readVitest, sum } from "./tally";

const vitest = (
  passed: number,
  failed: number,
  files: { status: string; tests: number }[] = [],
) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files.map(({ status, tests }) => ({
    status,
    assertionResults: Array(tests).fill({}),
  })),
});

test("a file that could not be loaded is a failure", () => {
  const report = vitest(3, 0, [
    { status: "failed", tests: 0 },
    { status: "passed", tests: 3 },
  ]);
  expect(readVitest(report)).toEqual({ passed: 3, failed: 1 });
});

test("a failed test is counted once", () => {
  expect(readVitest(vitest(3, 1, [{ status: "failed", tests: 4 }]))).toEqual({
    passed: 3,
    failed: 1,
  });
});

test("browser stories: errors outside of tests and flaky ones fail", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{}] };
  expect(readPlaywright(report)).toEqual({ passed: 5, failed: 3 });
});

test.each([
  ["a good run", 0, vitest(2, 0), { passed: 2, failed: 0 }],
  ["a run with a failure", 1, vitest(2, 1), { passed: 2, failed: 1 }],
  ["a crash after the tests", 1, vitest(2, 0), { passed: 2, failed: 1 }],
  ["no report", 1, undefined, { passed: 0, failed: 1 }],
  ["a run of nothing", 0, vitest(0, 0), { passed: 0, failed: 1 }],
])("%s", (_what, code, report, expected) => {
  expect(judgeRunner(code, report, readVitest)).toEqual(expected);
});

test("sums are sums", () => {
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 10, failed: 20 },
    ]),
  ).toEqual({ passed: 11, failed: 22 });
});
