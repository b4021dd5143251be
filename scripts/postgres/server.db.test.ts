import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isAlive } from "../support/process-facts";
import { withClient } from "./connect";
import { postmasterFile } from "./inspect";
import { startPostgres, type PostgresServer } from "./server";

let dataDir: string;
let home: string;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "sampan-server-"));
  const first = await startPostgres(dataDir);
  home = first.home;
  await query(first, "create table kept (n int)");
  await first.stop();
});

afterAll(async () => {
  for (const folder of [home, dataDir]) await rm(folder, { recursive: true, force: true });
});

function query(server: PostgresServer, text: string) {
  return withClient(server.url("postgres"), (client) => client.query(text));
}

/** A launcher that starts the server and is then killed, as a power cut or an impatient hand would. */
async function startAndKillLauncher(): Promise<{ pid: number; port: number }> {
  const program = `
    import { startPostgres } from "./scripts/postgres/server";
    const { pid, port } = await startPostgres(${JSON.stringify(dataDir)});
    console.log(JSON.stringify({ pid, port }));
    setInterval(() => {}, 1000);`;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module-typescript", "-e", program],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  child.kill("SIGKILL");
  await once(child, "exit");
  return JSON.parse(line) as { pid: number; port: number };
}

test("takes over the server that outlived its launcher, and ends it", async () => {
  const survivor = await startAndKillLauncher();
  const server = await startPostgres(dataDir);
  expect(server).toMatchObject({ adopted: true, ...survivor });
  await server.stop();
  expect(isAlive(survivor.pid)).toBe(false);
});

test("starts over a killed server's file, data intact", async () => {
  const survivor = await startAndKillLauncher();
  process.kill(survivor.pid, "SIGKILL");
  await expect.poll(() => isAlive(survivor.pid)).toBe(false);
  const server = await startPostgres(dataDir);
  const kept = await query(server, "select count(*)::int as n from kept");
  expect([server.adopted, kept.rows]).toEqual([false, [{ n: 0 }]]);
  await server.stop();
});

test("is not fooled by a stranger that has the old pid", async () => {
  await writeFile(postmasterFile(path.join(home, "data")), `${process.pid}\n/x\n1\n5432\n`);
  const server = await startPostgres(dataDir);
  expect(server.adopted).toBe(false);
  await server.stop();
});

test("a second stop is harmless", async () => {
  const server = await startPostgres(dataDir);
  await server.stop();
  await expect(server.stop()).resolves.toBeUndefined();
});
