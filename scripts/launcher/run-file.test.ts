import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { isAlive, processIdentity } from "../support/process-facts";
import { endProcess, judgeRun, type RunRecord } from "./run-file";

const record: RunRecord = {
  launcher: { name: "launcher", pid: 10, identity: "10 boot 100" },
  url: "http://127.0.0.1:3000",
  parts: [
    { name: "sandbox", pid: 11, identity: "11 boot 101" },
    { name: "shop", pid: 12, identity: "12 boot 102" },
  ],
};

const running = (identities: Record<number, string>) => (pid: number) => identities[pid] ?? null;

test("no record: nothing to end", () => {
  expect(judgeRun(null, running({}))).toEqual({ kind: "none" });
});

test("a live launcher is left alone", () => {
  expect(judgeRun(record, running({ 10: "10 boot 100", 12: "12 boot 102" }))).toEqual({
    kind: "running",
    url: record.url,
    pid: 10,
  });
});

test("parts that outlived their launcher are orphans", () => {
  expect(judgeRun(record, running({ 12: "12 boot 102" }))).toEqual({
    kind: "orphans",
    parts: [record.parts[1]],
  });
});

test("a pid that went to another process is not ours to end", () => {
  const strangers = running({ 10: "10 boot 900", 11: "11 boot 901", 12: "12 reboot 102" });
  expect(judgeRun(record, strangers)).toEqual({ kind: "none" });
});

test("a process keeps its identity, and has none once it ended", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(child, "spawn");
  const pid = child.pid ?? 0;
  const first = processIdentity(pid);
  const second = processIdentity(pid);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect([first === second, first !== null, processIdentity(pid)]).toEqual([true, true, null]);
});

test("a process that will not listen is made to end", async () => {
  const program = "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)";
  const child = spawn(process.execPath, ["-e", program]);
  await once(child.stdout, "data");
  const pid = child.pid ?? 0;
  await endProcess(pid, 100);
  expect(isAlive(pid)).toBe(false);
});
