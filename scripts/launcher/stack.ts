import path from "node:path";
import { migrate } from "@/lib/db/migrate";
import { ensureDatabase } from "../postgres/connect";
import { startPostgres } from "../postgres/server";
import { tellCallbackUrl } from "./callbacks";
import { closeDemo, demoPassword, seedDemo, type DemoAccounts } from "./demo";
import { writeExampleTerms } from "./example-terms";
import { keepRunning } from "./keep-running";
import type { Part } from "./part";
import { shopEnvironment, type Plan } from "./plan";
import type { Run } from "./run-file";
import { startSandboxPart, type World } from "./sandbox";
import { startShop, type ShopOptions } from "./shop";
import { startWorkerPart } from "./worker";

export type StackOptions = {
  dataDir: string;
  plan: Plan;
  secret: string;
  run: Run;
  /** Aborted when the start is not wanted any more. */
  signal: AbortSignal;
  world: World;
  shop: Pick<ShopOptions, "mode" | "distDir">;
  /** One line per part as it comes up. */
  say: (part: string, line: string) => void;
  databaseFlags?: readonly string[];
};

export type Stack = {
  url: string;
  sandboxUrl: string | null;
  databaseUrl: string;
  /** Where the bundled database keeps its files; null for one of the operator's. */
  databaseHome: string | null;
  /** Who can sign in to try the shop; null where it runs on a real upstream. */
  demo: DemoAccounts | null;
  /** Resolves when a part ends that should not. */
  failed: Promise<string>;
  stop(): Promise<void>;
};

/**
 * Brings up database, sandbox, then shop and worker; when one fails, those before it are ended. A
 * worker that ends is started again: its jobs wait for it, and shoppers need not notice.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, plan, say, run, signal } = options;
  const { host, port } = plan.settings;
  const logs = path.join(dataDir, "logs");
  const undo: (() => Promise<void>)[] = [];
  const parts: Part[] = [];

  function note(part: Part): void {
    parts.push(part);
    undo.unshift(part.stop);
    run.note(part.name, part.pid);
    signal.throwIfAborted();
  }
  async function stop(): Promise<void> {
    for (const step of undo.splice(0)) await step();
    run.forget();
  }

  try {
    const database = await startDatabase(options, undo);
    signal.throwIfAborted();
    await migrate(database.url);
    say("database", database.line);
    const demo = plan.sandbox ? await seedDemo(database.url, demoPassword(dataDir)) : null;
    if (demo === null) await closeDemo(database.url);
    else await writeExampleTerms(database.url);

    let sandbox: { part: Part; url: string } | null = null;
    if (plan.sandbox) {
      sandbox = await startSandboxPart(plan.sandbox, options.world, logs);
      note(sandbox.part);
      const offers = options.world.offers.toLocaleString("en");
      say("sandbox", `${sandbox.url}, ${offers} offers from seed ${options.world.seed}`);
    } else say("upstream", plan.settings.upstream.baseUrl);

    const env = shopEnvironment(plan.env, {
      secret: options.secret,
      sandbox: sandbox && plan.sandbox && { ...plan.sandbox, url: sandbox.url },
      databaseUrl: plan.ownDatabase ? database.url : null,
    });
    const onSpawn = (pid: number) => run.note("worker", pid);
    const working = keepRunning(
      () => startWorkerPart({ env, logs, onSpawn }),
      (line) => say("worker", line),
    );
    undo.unshift(async () => (await working.catch(() => null))?.stop());
    const shop = await startShop({ ...options.shop, host, port, logs, env });
    note(shop.part);
    if (sandbox) await tellCallbackUrl(sandbox.url, shop.url);
    await working;
    signal.throwIfAborted();
    const output =
      options.shop.mode === "built" ? `log in ${path.join(logs, "shop.log")}` : "development";
    say("worker", `takes jobs, log in ${path.join(logs, "worker.log")}`);
    say("shop", `${shop.url}, ${output}`);
    return {
      url: shop.url,
      sandboxUrl: sandbox?.url ?? null,
      databaseUrl: database.url,
      databaseHome: database.home,
      demo,
      failed: Promise.race(parts.map((part) => part.ended)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(
  { plan, dataDir, databaseFlags = [] }: StackOptions,
  undo: (() => Promise<void>)[],
): Promise<{ url: string; home: string | null; line: string }> {
  const given = plan.settings.databaseUrl;
  if (!plan.ownDatabase) return { url: given, home: null, line: `at ${new URL(given).host}` };
  const server = await startPostgres(dataDir, databaseFlags);
  undo.unshift(server.stop);
  await ensureDatabase(server.url("postgres"), "sampan");
  const how = server.adopted ? "still running, taken over" : "started";
  return {
    url: server.url("sampan"),
    home: server.home,
    line: `PostgreSQL on port ${server.port}, ${how}, data in ${server.home}`,
  };
}
