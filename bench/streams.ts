import { readFileSync } from "node:fs";
import { request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { GUEST_COOKIE } from "@/lib/auth/read-actor";
import { waitFor } from "../scripts/support/wait";
import type { Measure } from "./support/measure";
import type { RunningServer } from "./support/servers";

const STREAMS = 1_000;
/** Within this V8 has tidied up after the requests that opened them. */
const SETTLING_MS = 30_000;
const TABLE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** P17: what a thousand open streams of changes cost the shop in memory. */
export async function measureStreams(shop: RunningServer): Promise<Measure> {
  // The first few bring the code in.
  const warm = await openAll(shop.origin, 0, 20);
  const before = rssMb(shop.pid);
  const opened = await openAll(shop.origin, 20, STREAMS);
  const atOnce = rssMb(shop.pid);
  const after = await lowest(shop.pid);
  for (const end of [...warm, ...opened]) end();
  return {
    id: "P17",
    what: `${STREAMS} open streams of changes: memory of the shop`,
    baseline: "20 open streams",
    value: Math.round(after - before),
    unit: "MB",
    goal: 100,
    notes: `${Math.round(before)} MB before, ${Math.round(atOnce)} MB as they opened, then ${Math.round(after)} MB`,
  };
}

async function openAll(origin: string, from: number, count: number): Promise<(() => void)[]> {
  let heard = 0;
  const ends = Array.from({ length: count }, (_, at) => {
    const headers = { cookie: `${GUEST_COOKIE}=${guest(from + at)}` };
    const asked = request(`${origin}/api/events`, { headers }, (reply) => {
      let text = "";
      reply.setEncoding("utf8").on("data", (piece: string) => {
        if (text.includes("event:")) return;
        text += piece;
        if (text.includes("event:")) heard += 1;
      });
      reply.on("error", () => undefined);
    });
    asked.on("error", () => undefined);
    asked.end();
    return () => void asked.destroy();
  });
  await waitFor("the streams", () => (heard === count ? true : null), { timeoutMs: 60_000 });
  return ends;
}

/** A name of a browser, as the shop gives them out. */
function guest(number: number): string {
  const [high, low] = [Math.floor(number / 32) % 32, number % 32];
  return `${"0".repeat(24)}${TABLE[high] ?? ""}${TABLE[low] ?? ""}`;
}

async function lowest(pid: number): Promise<number> {
  let least = Infinity;
  const end = performance.now() + SETTLING_MS;
  while (performance.now() < end) {
    least = Math.min(least, rssMb(pid));
    await pause(500);
  }
  return least;
}

function rssMb(pid: number): number {
  const [, pages = "0"] = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ");
  return (Number(pages) * 4096) / 1e6;
}
