import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { setLogLevel } from "@/lib/log/log";
import { ROOT } from "../scripts/launcher/root";
import { ROWS } from "./rows";
import { prepareStack, type BenchStack } from "./support/bench-stack";
import { meets, type Measure } from "./support/measure";
import { lineOf, linesIn, page, table, whenAndWhere } from "./support/report";

/**
 * `npm run bench`: every figure with its baseline, printed and written to docs/benchmarks.md.
 * `npm run bench -- P5 V1` measures those alone; the other lines stay as they are.
 */
setLogLevel("silent");
const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(ROWS, name));
if (unknown.length > 0) {
  console.error(`No such row: ${unknown.join(", ")}. There are ${Object.keys(ROWS).join(", ")}.`);
  process.exit(2);
}

let stack: Promise<BenchStack> | null = null;
const measures: Measure[] = [];
try {
  for (const name of named.length > 0 ? named : Object.keys(ROWS))
    measures.push(...((await ROWS[name]?.(() => (stack ??= prepareStack()))) ?? []));
} finally {
  await (await (stack as Promise<BenchStack> | null))?.close();
}

const file = path.join(ROOT, "docs/benchmarks.md");
const when = whenAndWhere();
const lines = measures.map((measure) => lineOf(measure, when));
console.log(table(lines));
const kept = named.length > 0 ? linesIn(readFileSync(file, "utf8"), named) : [];
const text = page([...kept, ...lines]);
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: "markdown" }));
process.exitCode = measures.every(meets) ? 0 : 1;
