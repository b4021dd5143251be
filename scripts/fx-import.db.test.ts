import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase } from "./support/fresh-database";

const ECB = "Date, USD, CNY, THB, \n03 June 2021, 1.2187, 7.7910, 37.938, \n";
let folder: string;
let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await freshDatabase();
  folder = await mkdtemp(path.join(tmpdir(), "sampan-fx-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the script as an operator does. */
async function run(text: string, ...flags: string[]) {
  const file = path.join(folder, "rates.csv");
  await writeFile(file, text);
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = execFile(
      path.resolve("node_modules/.bin/tsx"),
      ["scripts/fx-import.ts", file, ...flags],
      { env: { ...process.env, DATABASE_URL: databaseUrl } },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe("npm run fx:import", () => {
  test("a dry run shows the file and what it lacks, and stores nothing", async () => {
    const { code, out } = await run(ECB, "--dry-run");
    expect([code, out]).toEqual([
      0,
      [
        "  1 EUR = 1.2187 USD (ecb, 2021-06-03T13:15:00.000Z)",
        "  1 EUR = 7.791 CNY (ecb, 2021-06-03T13:15:00.000Z)",
        "  1 EUR = 37.938 THB (ecb, 2021-06-03T13:15:00.000Z)",
        "The file has no rate of VND, JPY, CLP.",
        "",
      ].join("\n"),
    ]);
  });

  test("stores once, however often it runs, and asks about jumps", async () => {
    expect((await run(ECB)).out).toContain("Stored 3 rates; 0 of the file were there already.");
    expect((await run(ECB)).out).toContain("Stored 0 rates; 3 of the file were there already.");
    const jump = ECB.replace("37.938", "379.38");
    const refused = await run(jump);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("379.38");
    expect((await run(jump, "--accept-jumps")).out).toContain("Stored 1 rate; 2 of the file were");
  });

  test("names the line of a file it can't read", async () => {
    const { code, err } = await run(ECB.replace("1.2187", "x"));
    expect([code, err]).toEqual([1, expect.stringMatching(/rates\.csv, line 2: .*USD/)]);
  });
});
