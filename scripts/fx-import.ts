/**
 * Imports exchange rates from a file: `npm run fx:import -- eurofxref-daily.xml`.
 * Reads the ECB's XML and CSV files and sheets of our own (docs/exchange-rates.md).
 */
import { parseArgs } from "node:util";
import { createDatabase } from "@/lib/db/client";
import { systemClock } from "@/lib/kernel/clock";
import { CURRENCIES } from "@/lib/kernel/money";
import { rateFile } from "@/lib/pricing/rate-file";
import type { RateSheet } from "@/lib/pricing/rates";
import { quoteText, type RecordProblem } from "@/lib/pricing/record-problem";
import { recordRates } from "@/lib/pricing/record-rates";
import { operatorDatabase } from "./support/operator-database";

const USAGE = `Usage: npm run fx:import -- FILE [--dry-run] [--accept-jumps]
  FILE            eurofxref-daily.xml, eurofxref.csv, their historic forms, or a sheet of your own
  --dry-run       shows what the file says and stores nothing
  --accept-jumps  stores rates that differ by more than a quarter from the last ones`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(line: string): 1 {
  process.stderr.write(`${line}\n`);
  return 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "dry-run": { type: "boolean" }, "accept-jumps": { type: "boolean" } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return fail(USAGE);

  const sheet = await rateFile(file).read();
  if (!sheet.ok) {
    const { line, reason } = sheet.error;
    return fail(`${file}${line > 0 ? `, line ${line}` : ""}: ${reason}`);
  }
  for (const quote of sheet.value.quotes) say(`  ${quoteText(quote)}`);
  const missing = notIn(sheet.value);
  if (missing.length > 0) say(`The file has no rate of ${missing.join(", ")}.`);
  if (values["dry-run"]) return 0;

  const { url, release } = await operatorDatabase();
  const { db, close } = createDatabase(url, { connections: 1 });
  try {
    const stored = await recordRates({ kind: "system", id: "fx-import" }, sheet.value, {
      db,
      clock: systemClock,
      acceptJumps: values["accept-jumps"] ?? false,
    });
    if (!stored.ok) return fail(problemText(stored.error));
    const { recorded, unchanged } = stored.value;
    say(`Stored ${rates(recorded.length)}; ${unchanged.length} of the file were there already.`);
    return 0;
  } finally {
    await close();
    await release();
  }
}

function rates(count: number): string {
  return count === 1 ? "1 rate" : `${count} rates`;
}

function notIn(sheet: RateSheet): string[] {
  const named = new Set<string>(sheet.quotes.flatMap((quote) => [quote.base, quote.currency]));
  return CURRENCIES.filter((currency) => !named.has(currency));
}

function problemText(problem: RecordProblem): string {
  switch (problem.kind) {
    case "jumps":
      return [
        "Nothing was stored. These differ by more than a quarter from the last ones:",
        ...problem.jumps.map(
          ({ before, quote }) => `  ${quoteText(before)}\n    now ${quoteText(quote)}`,
        ),
        "If they are right, run it again with --accept-jumps.",
      ].join("\n");
    case "unusable":
      return `Nothing was stored. ${quoteText(problem.quote)}: ${problem.reason}`;
    case "empty":
      return "There is no rate in it.";
    case "forbidden":
      return "Nothing was stored: this actor may not enter rates.";
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = fail(error instanceof Error ? error.message : String(error));
}
