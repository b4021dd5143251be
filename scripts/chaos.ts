/**
 * `npm run chaos`: workers are killed while orders are placed and paid, replies are lost, confirmations
 * are sent many times at once; then the upstream's ledger and our database are compared. Prints its
 * seed; `npm run chaos -- --seed=7 --kills=200` replays the decisions of one.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "@/lib/db/migrate";
import { setLogLevel } from "@/lib/log/log";
import { runCampaign } from "./chaos/campaign";
import { readOptions } from "./chaos/options";
import { ensureDatabase } from "./postgres/connect";
import { startPostgres } from "./postgres/server";
import { THROWAWAY_FLAGS } from "./postgres/throwaway-flags";

setLogLevel("silent");
const options = readOptions(process.argv.slice(2));
console.log(`chaos with ${JSON.stringify(options)}`);
const dataDir = await mkdtemp(path.join(tmpdir(), "sampan-chaos-"));
const server = await startPostgres(dataDir, THROWAWAY_FLAGS);
try {
  await ensureDatabase(server.url("postgres"), "chaos");
  const databaseUrl = server.url("chaos");
  await migrate(databaseUrl);
  const outcome = await runCampaign(options, databaseUrl, dataDir, (line) => console.log(line));
  console.log(JSON.stringify(outcome, null, 2));
  const bad = [outcome.lost, outcome.double, outcome.doublePaid, outcome.wrongMoney].flat();
  process.exitCode = bad.length === 0 ? 0 : 1;
} finally {
  await server.stop();
  for (const folder of [server.home, dataDir]) await rm(folder, { recursive: true, force: true });
}
