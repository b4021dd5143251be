import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { setLogLevel } from "@/lib/log/log";
import { ROOT } from "../scripts/launcher/root";
<<<<<<< HEAD
import { ROWS } from "./rows";
import { prepareStack, type BenchStack } from "./support/bench-stack";
=======
import { measureCoalescing } from "./coalescing";
import { measureColdPage } from "./cold-page";
import { measureForward } from "./forward";
import { measurePageBytes } from "./page-bytes";
import { measureQuote } from "./quote";
import { measureSigning } from "./signing";
import { CREDENTIALS, prepareStack, type BenchStack } from "./support/bench-stack";
>>>>>>> quote
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
<<<<<<< HEAD
=======

async function withFreeUpstream(servers: BenchStack): Promise<Measure[]> {
  const upstream = await startRecordedUpstream();
  const shop = await servers.startShop(upstream.url);
  const baseline = await servers.startBaseline(upstream.url);
  const measured = [await measureForward(shop.origin, baseline.origin)];
  await Promise.all([shop.stop(), baseline.stop(), upstream.close()]);
  return measured;
}

async function withSandbox(servers: BenchStack): Promise<Measure[]> {
  const sandbox = await startSandbox({ port: 0, seed: 1688, offers: 2000, ...CREDENTIALS });
  const shop = await servers.startShop(sandbox.url);
  const baseline = await servers.startBaseline(sandbox.url);
  const upstream = await slowable(sandbox.url);
  const measured = [
    ...(await measureColdPage(shop.origin, upstream)),
    ...(await measureQuote(shop.origin, upstream)),
    ...(await measurePageBytes(shop.origin, baseline.origin, upstream.nextOfferId())),
  ];
  await Promise.all([shop.stop(), baseline.stop(), sandbox.close()]);
  return measured;
}
>>>>>>> quote
