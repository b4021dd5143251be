import { expect, it } from "vitest";
import { isAlive } from "../support/process-facts";
import { waitFor } from "../support/wait";
import { keepRunning, restartWaitMs } from "./keep-running";
import { startPart, type Part } from "./part";

it.each([
  [1, 500],
  [2, 1_000],
  [4, 4_000],
  [20, 30_000],
])("after %i ends in a row waits %i ms", (ends, ms) => {
  expect(restartWaitMs(ends)).toBe(ms);
});

const idle = () =>
  startPart({ name: "part", args: ["-e", "setInterval(() => {}, 1000)"], env: {}, log: null });

it("starts a killed part again, and ends it for good when told to", async () => {
  const parts: Part[] = [];
  const said: string[] = [];
  const kept = await keepRunning(
    async () => {
      const part = await idle();
      parts.push(part);
      return part;
    },
    (line) => said.push(line),
  );
  process.kill(parts[0]?.pid ?? 0, "SIGKILL");
  const second = await waitFor("the second", () => parts[1] ?? null, { timeoutMs: 10_000 });
  expect(said).toEqual(["The part ended (SIGKILL).\nIt is started again."]);
  await kept.stop();
  expect([isAlive(second.pid), parts.length]).toEqual([false, 2]);
});

it("can be told to end while it waits to start again", async () => {
  let starts = 0;
  const kept = await keepRunning(
    () => {
      starts += 1;
      return startPart({ name: "part", args: ["-e", ""], env: {}, log: null });
    },
    () => undefined,
  );
  await waitFor("the second start", () => (starts === 2 ? true : null), { timeoutMs: 10_000 });
  await kept.stop();
  expect(starts).toBeLessThanOrEqual(3);
});

it("passes on that the first start failed", async () => {
  const failing = keepRunning(
    () => Promise.reject(new Error("no")),
    () => undefined,
  );
  await expect(failing).rejects.toThrow("no");
});
