import { writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { setLogLevel } from "@/lib/log/log";
import { startSandbox } from "@/lib/sandbox/start";
import { ROOT } from "../scripts/launcher/root";
import { measureCoalescing } from "./coalescing";
import { measureColdPage } from "./cold-page";
import { measureForward } from "./forward";
import { measurePageBytes } from "./page-bytes";
import { measureQuote } from "./quote";
import { measureSigning } from "./signing";
import { CREDENTIALS, prepareStack, type BenchStack } from "./support/bench-stack";
import { meets, type Measure } from "./support/measure";
import { startRecordedUpstream } from "./support/recorded-upstream";
import { page, table } from "./support/report";
import { slowable } from "./support/slowable-sandbox";
import { measureZipf } from "./zipf";

/** `npm run bench`: every figure with its baseline, printed and written to docs/benchmarks.md. */
setLogLevel("silent");
const stack = await prepareStack();
const measures: Measure[] = [];
try {
  measures.push(...(await withFreeUpstream(stack)));
  measures.push(...(await withSandbox(stack)));
} finally {
  await stack.close();
}
measures.push(await measureCoalescing(), ...(await measureZipf()), measureSigning());
measures.sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));

console.log(table(measures));
const file = path.join(ROOT, "docs/benchmarks.md");
const text = page(measures, new Date().toISOString().slice(0, 10));
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: "markdown" }));
process.exitCode = measures.every(meets) ? 0 : 1;

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
    ...(await measureQuote(shop.origin, upstream, servers.databaseUrl)),
    ...(await measurePageBytes(shop.origin, baseline.origin, upstream.nextOfferId())),
  ];
  await Promise.all([shop.stop(), baseline.stop(), sandbox.close()]);
  return measured;
}
