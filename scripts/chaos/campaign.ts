import { sql } from "drizzle-orm";
import { setTimeout as sleep } from "node:timers/promises";
import { randomFrom } from "@/lib/sandbox/world/random";
import { waitFor } from "../support/wait";
import { strikeSomething } from "./faults";
import { isSettled, judge, type Verdict } from "./oracle";
import type { ChaosOptions } from "./options";
import { keepWorkers } from "./workers";
import { setStrategy, startWorld, type World } from "./world";

export type Outcome = Verdict & {
  kills: number;
  checkouts: number;
  repeated: number;
  seconds: number;
};

/**
 * Shoppers confirm, workers are killed at the very moments something was written or a little later,
 * replies are lost; then everything is left in peace until nothing moves, and ledger and database are
 * compared.
 */
export async function runCampaign(
  options: ChaosOptions,
  databaseUrl: string,
  dataDir: string,
  say: (line: string) => void = () => undefined,
): Promise<Outcome> {
  const begun = performance.now();
  const world = await startWorld(databaseUrl, dataDir);
  const random = randomFrom(options.seed, 1);
  await world.control("POST", "trade", {
    dedupe: options.dedupe,
    referenceShown: options.referenceShown ? "both" : "none",
    listLagMs: options.listLagMs,
    speed: 0.001,
  });
  const workers = keepWorkers({
    count: options.workers,
    env: world.workerEnv,
    logs: `${dataDir}/workers`,
    random: randomFrom(options.seed, 2),
  });
  try {
    await workers.ready();
    let over = false;
    const shoppers = Array.from({ length: options.shoppers }, (_, place) =>
      keepBuying(world, options, place, () => over),
    );
    const striking = options.faults
      ? keepStriking(world, randomFrom(options.seed, 3), () => over)
      : Promise.resolve();
    await keepKilling(world, options, workers, random, say);
    over = true;
    const bought = await Promise.all(shoppers);
    await striking;
    await world.control("DELETE", "faults");
    say("left in peace");
    await waitFor("peace", async () => ((await isSettled(world)) ? true : null), {
      timeoutMs: 240_000,
    });
    const verdict = await judge(world);
    return {
      ...verdict,
      kills: workers.killed(),
      checkouts: bought.reduce((sum, { checkouts }) => sum + checkouts, 0),
      repeated: bought.reduce((sum, { repeated }) => sum + repeated, 0),
      seconds: Math.round((performance.now() - begun) / 1000),
    };
  } finally {
    await workers.stop();
    await world.close();
  }
}

async function keepBuying(
  world: World,
  options: ChaosOptions,
  place: number,
  over: () => boolean,
): Promise<{ checkouts: number; repeated: number }> {
  const random = randomFrom(options.seed, 10, place);
  let checkouts = 0;
  let repeated = 0;
  while (!over()) {
    const { strategy } = options;
    if (place === 0)
      await setStrategy(world, strategy === "mixed" ? random.pick(["single", "batch"]) : strategy);
    const times = random.chance(0.3) ? random.int(2, Math.max(2, options.duplicates)) : 1;
    await world.buy(random, random.int(...options.merchants), times);
    checkouts += 1;
    if (times > 1) repeated += 1;
  }
  return { checkouts, repeated };
}

async function keepStriking(
  world: World,
  random: ReturnType<typeof randomFrom>,
  over: () => boolean,
): Promise<void> {
  while (!over()) {
    await strikeSomething(world, random);
    await sleep(random.int(200, 900));
  }
}

/** Kills follow what orders go through: right after it was written, or up to 60 ms later. */
async function keepKilling(
  world: World,
  options: ChaosOptions,
  workers: ReturnType<typeof keepWorkers>,
  random: ReturnType<typeof randomFrom>,
  say: (line: string) => void,
): Promise<void> {
  let told = 0;
  while (workers.killed() < options.kills) {
    const events = random.int(1, 12);
    const from = await newestEvent(world);
    await waitFor(
      "orders to go on",
      async () => ((await newestEvent(world)) >= from + events ? true : null),
      { timeoutMs: 60_000, everyMs: 5 },
    ).catch(() => undefined);
    if (random.chance(0.5)) await sleep(random.int(0, 60));
    workers.kill();
    if (workers.killed() >= told + 25) say(`${(told = workers.killed())} kills`);
    if (random.chance(0.3)) await workers.ready();
  }
}

async function newestEvent({ shop }: World): Promise<number> {
  const read = await shop.client.db.execute<{ newest: string }>(
    sql`select coalesce(max(id), 0)::text as newest from order_events`,
  );
  return Number(read.rows[0]?.newest ?? 0);
}
