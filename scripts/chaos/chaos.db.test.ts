import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { setLogLevel } from "@/lib/log/log";
import { freshDatabase } from "../support/fresh-database";
import { runCampaign } from "./campaign";
import { readOptions } from "./options";

setLogLevel("silent");

it("loses nothing and doubles nothing while workers are killed and replies are lost", async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), "sampan-chaos-"));
  try {
    const options = readOptions(["--kills=2", "--merchants=2-3", "--shoppers=1"]);
    const outcome = await runCampaign(options, await freshDatabase(), dataDir);
    expect(outcome.orders).toBeGreaterThan(0);
    expect(outcome.kills).toBeGreaterThanOrEqual(2);
    expect(outcome).toMatchObject({ lost: [], double: [], doublePaid: [], wrongMoney: [] });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}, 240_000);
