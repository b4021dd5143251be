import { z } from "zod";

export type Tally = { passed: number; failed: number };

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
});

/** Vitest's JSON report. A file that could not even be loaded counts as one failure. */
export function readVitest(report: unknown): Tally {
  const read = vitestReport.parse(report);
  const unloaded = read.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return { passed: read.numPassedTests, failed: read.numFailedTests + unloaded.length };
}

/** Playwright's JSON report. A test that passed only when it was run again counts as failed. */
export function readPlaywright(report: unknown): Tally {
  const { stats, errors } = playwrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * What a runner's run is worth: its own counts, and one failure more when it ended badly without
 * naming one, left no report, or ran nothing at all.
 */
export function judgeRunner(
  exitCode: number,
  report: unknown,
  read: (report: unknown) => Tally,
): Tally {
  let tally: Tally;
  try {
    tally = read(report);
  } catch {
    return { passed: 0, failed: 1 };
  }
  const silent = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}
