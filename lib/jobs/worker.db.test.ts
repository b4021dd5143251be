import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { enqueue } from "@/lib/db/enqueue";
import { inTransaction } from "@/lib/db/transaction";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { waitFor } from "@/scripts/support/wait";

const FIXTURE = new URL("./fixtures/patient-worker.ts", import.meta.url).pathname;

let databaseUrl: string;
let client: DatabaseClient;
let started: ChildProcess[] = [];

beforeEach(async () => {
  databaseUrl = await freshDatabase();
  client = createDatabase(databaseUrl);
  await client.db.execute(sql`
    create table work (mail text, pid int, word text);
    create table gate (mail text)`);
});
afterEach(async () => {
  for (const child of started) child.kill("SIGKILL");
  started = [];
  await client.close();
});

async function startWorker(): Promise<ChildProcess & { pid: number }> {
  const child = spawn(process.execPath, ["--import", "tsx", FIXTURE], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      UPSTREAM_BASE_URL: "http://127.0.0.1:1",
      UPSTREAM_ACCESS_KEY: "k",
      UPSTREAM_ACCESS_SECRET: "s",
      UPSTREAM_USER_ID: "1",
      NEXTAUTH_SECRET: "0123456789abcdefghijklmnopqrstuvwxyz",
      WORKER_CONCURRENCY: "2",
    },
  });
  started.push(child);
  const lines = createInterface({ input: child.stdout });
  await new Promise<void>((resolve, reject) => {
    lines.on("line", (line) => line.includes('"event":"ready"') && resolve());
    child.once("exit", (code) => reject(new Error(`the worker ended: ${code}`)));
  });
  return child as ChildProcess & { pid: number };
}

const add = (mailId: string) =>
  inTransaction(client.db, (tx) => enqueue(tx, "mail.send", { mailId }));
const openGate = (mailId: string) => client.db.execute(sql`insert into gate values (${mailId})`);

async function who(mailId: string, word: string): Promise<number[]> {
  const read = await client.db.execute(sql`
    select pid from work where mail = ${mailId} and word = ${word}`);
  return read.rows.map((row) => Number(row["pid"]));
}

function soon(what: string, ask: () => Promise<boolean>): Promise<unknown> {
  return waitFor(what, async () => ((await ask()) ? true : null), { timeoutMs: 30_000 });
}
const began = (mailId: string, pid: number) =>
  soon(`${mailId} by ${pid}`, async () => (await who(mailId, "began")).includes(pid));

it("a worker killed in the middle of a job is replaced within seconds", async () => {
  const first = await startWorker();
  await add("a");
  await began("a", first.pid);
  const second = await startWorker();
  first.kill("SIGKILL");
  const killedAt = performance.now();
  await began("a", second.pid);
  // Sooner than its heartbeat could have told: its process is seen to be gone.
  expect(performance.now() - killedAt).toBeLessThan(7_000);
  await openGate("a");
  await soon("its end", async () => (await who("a", "done")).length > 0);
  expect(await who("a", "done")).toEqual([second.pid]);
}, 60_000);

it("a worker started after the only one was killed takes over its jobs", async () => {
  const first = await startWorker();
  await add("b");
  await began("b", first.pid);
  first.kill("SIGKILL");
  await once(first, "exit");
  const second = await startWorker();
  await began("b", second.pid);
}, 60_000);

it("a worker that was paused, replaced and woken changes nothing, and ends itself", async () => {
  const first = await startWorker();
  await add("c");
  await began("c", first.pid);
  const second = await startWorker();
  first.kill("SIGSTOP");
  await began("c", second.pid);
  const ended = once(first, "exit");
  await openGate("c");
  await soon("its end", async () => (await who("c", "done")).length > 0);
  first.kill("SIGCONT");
  expect(await ended).toEqual([1, null]);
  expect(await who("c", "done")).toEqual([second.pid]);
}, 60_000);

it("a worker told to end finishes what it does and takes nothing new", async () => {
  const worker = await startWorker();
  await add("d");
  await began("d", worker.pid);
  const ended = once(worker, "exit");
  worker.kill("SIGTERM");
  await openGate("d");
  expect(await ended).toEqual([143, null]);
  expect(await who("d", "done")).toEqual([worker.pid]);
  const read = await client.db.execute(sql`
    select ended_at is not null as ended, (select count(*)::int from graphile_worker.jobs) as jobs
    from processes`);
  expect(read.rows).toEqual([{ ended: true, jobs: 0 }]);
}, 60_000);

it("does so many jobs at once and no more", async () => {
  const worker = await startWorker();
  for (const mailId of ["e1", "e2", "e3"]) await add(mailId);
  await Promise.all([began("e1", worker.pid), began("e2", worker.pid)]);
  await openGate("e1");
  await began("e3", worker.pid);
  const read = await client.db.execute(sql`
    select mail, word from work where word = 'done' or mail = 'e3' order by word desc`);
  expect(read.rows).toEqual([
    { mail: "e1", word: "done" },
    { mail: "e3", word: "began" },
  ]);
}, 60_000);
