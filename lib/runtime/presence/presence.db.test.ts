import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { startSandbox, type RunningSandbox } from "@/lib/sandbox/start";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { waitFor } from "@/scripts/support/wait";

const TOTAL = 20;
const FIXTURE = new URL("../fixtures/hungry-process.ts", import.meta.url).pathname;

let databaseUrl: string;
let client: DatabaseClient;
let sandbox: RunningSandbox;
const started: ChildProcess[] = [];

beforeAll(async () => {
  databaseUrl = await freshDatabase();
  client = createDatabase(databaseUrl);
  sandbox = await startSandbox({
    port: 0,
    seed: 7,
    offers: 300,
    accessKey: "sandbox-key",
    accessSecret: "sandbox-secret-0123456789",
    userId: "2100007341207",
  });
});
afterAll(async () => {
  for (const child of started) child.kill("SIGKILL");
  await client.close();
  await sandbox.close();
});

function hungry(kind: "shop" | "worker") {
  const args = ["--import", "tsx", FIXTURE, databaseUrl, sandbox.url, String(TOTAL), kind];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  started.push(child);
  let answers = 0;
  createInterface({ input: child.stdout }).on("line", () => (answers += 1));
  return {
    child,
    answered: (more: number) => {
      const goal = answers + more;
      return soon(`${more} answers more`, () => answers >= goal);
    },
  };
}

const soon = (what: string, ask: () => boolean | Promise<boolean>) =>
  waitFor(what, async () => ((await ask()) ? true : null), { timeoutMs: 30_000 });

async function shares(): Promise<number[]> {
  const read = await client.db.execute(sql`
    select share from processes where expires_at > clock_timestamp() order by started_at`);
  return read.rows.map((row) => Number(row["share"]));
}

async function peak(): Promise<number> {
  const reply = await fetch(`${sandbox.url}/__sandbox/calls`);
  return ((await reply.json()) as { peakPerSecond: number }).peakPerSecond;
}

it("however processes come and go, no second sees more calls than the rate", async () => {
  const shop = hungry("shop");
  await shop.answered(TOTAL);
  expect(await shares()).toEqual([TOTAL]);

  const worker = hungry("worker");
  await worker.answered(1);
  await soon("an even split", async () => String(await shares()) === "10,10");

  // Gone without a word: its slots wait until its last request can't count any more.
  worker.child.kill("SIGKILL");
  await soon("the dead one's share", async () => (await shares())[0] === TOTAL);
  const second = hungry("shop");
  const third = hungry("worker");
  await Promise.all([second.answered(5), third.answered(5), shop.answered(5)]);

  // Gone with a goodbye: nothing of it is left on the way.
  shop.child.kill("SIGTERM");
  await soon("its share to be handed on", async () => {
    const held = await shares();
    return held.length === 2 && held.reduce((sum, share) => sum + share, 0) === TOTAL;
  });
  await Promise.all([second.answered(5), third.answered(5)]);
  expect(await peak()).toBeLessThanOrEqual(TOTAL);
}, 90_000);

it("a process that was paused past its time sends nothing before it is given a share anew", async () => {
  const paused = hungry("shop");
  await paused.answered(2);
  paused.child.kill("SIGSTOP");
  const others = () => started.filter((child) => child !== paused.child && child.exitCode === null);
  await soon("its share to be handed on", async () => {
    const held = await shares();
    return held.length === others().filter((child) => child.signalCode === null).length;
  });
  paused.child.kill("SIGCONT");
  await paused.answered(5);
  expect(await peak()).toBeLessThanOrEqual(TOTAL);
}, 60_000);
