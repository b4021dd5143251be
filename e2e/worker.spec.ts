import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";

/** The worker of this run as its launcher noted it down; none for a shop that was there before. */
function workerPid(): number {
  const dataDir = process.env["STORIES_DATA_DIR"];
  test.skip(dataDir === undefined, "this shop was started by somebody else");
  const run = JSON.parse(readFileSync(path.join(dataDir ?? "", "run.json"), "utf8")) as {
    parts: { name: string; pid: number }[];
  };
  return run.parts.findLast(({ name }) => name === "worker")?.pid ?? 0;
}

test("a worker comes with the shop, and another when it is killed", async ({ request }) => {
  const worker = async () => {
    const reply = await request.get("/readyz");
    return ((await reply.json()) as { checks: { worker: string } }).checks.worker;
  };
  const first = workerPid();
  expect(await worker()).toBe("ok");
  process.kill(first, "SIGKILL");
  await expect.poll(worker, { timeout: 10_000 }).toBe("absent");
  expect((await request.get("/readyz")).status()).toBe(200);
  await expect.poll(workerPid, { timeout: 30_000 }).not.toBe(first);
  await expect.poll(worker, { timeout: 30_000 }).toBe("ok");
});

test("a browser the shop keeps something of has a stream of changes", async ({ page, context }) => {
  await page.goto("/");
  const url = new URL(page.url()).origin;
  await context.addCookies([{ name: "sampan_guest", value: "0123456789ABCDEFGHJKMNPQRS", url }]);
  // More in turn than may be open at once: those that were closed do not count any more.
  const heard = await page.evaluate(async () => {
    const all: string[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const source = new EventSource("/api/events");
      const kind = await new Promise<string>((resolve) => {
        source.addEventListener("missed", () => resolve("missed"));
        source.addEventListener("error", () => resolve("error"));
      });
      source.close();
      all.push(kind);
    }
    return all;
  });
  expect(heard).toEqual(Array.from({ length: 12 }, () => "missed"));
});
