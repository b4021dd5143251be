import { readFileSync } from "node:fs";
import { request } from "node:http";
import { z } from "zod";
import { GUEST_COOKIE } from "@/lib/auth/read-actor";
import { waitFor } from "../scripts/support/wait";
import { ask } from "./support/ask";
import type { Measure } from "./support/measure";
import type { RunningServer } from "./support/servers";

const STREAMS = 1_000;
const targets = z.array(z.object({ webSocketDebuggerUrl: z.string() }));
const TABLE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** P17: what a thousand open streams of changes cost the shop in memory. */
export async function measureStreams(shop: RunningServer): Promise<Measure> {
  // The first few bring the code in.
  const warm = await openAll(shop.origin, 0, 20);
  const before = await heldMb(shop.pid);
  const opened = await openAll(shop.origin, 20, STREAMS);
  const atOnce = rssMb(shop.pid);
  const after = await heldMb(shop.pid);
  for (const end of [...warm, ...opened]) end();
  return {
    id: "P17",
    what: `${STREAMS} open streams of changes: memory of the shop`,
    baseline: "20 open streams",
    value: Math.round(after - before),
    unit: "MB",
    goal: 100,
    notes: `${Math.round(before)} MB before, ${Math.round(after)} MB after a collection of garbage, ${Math.round(atOnce)} MB at worst`,
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

/**
 * What the shop holds once V8 was told to collect its garbage; on its own it takes its time while memory
 * is plenty. A running Node opens its inspector on this signal.
 */
async function heldMb(pid: number): Promise<number> {
  process.kill(pid, "SIGUSR1");
  const url = await waitFor("the inspector", inspector, { timeoutMs: 10_000 });
  const socket = new WebSocket(url);
  await once(socket, "open");
  for (let round = 1; round <= 3; round += 1) {
    socket.send(JSON.stringify({ id: round, method: "HeapProfiler.collectGarbage" }));
    await once(socket, "message");
  }
  socket.close();
  return rssMb(pid);
}

async function inspector(): Promise<string | null> {
  const listed = await ask("http://127.0.0.1:9229/json/list").catch(() => null);
  return listed && (targets.parse(JSON.parse(listed.text))[0]?.webSocketDebuggerUrl ?? null);
}

function once(socket: WebSocket, event: "open" | "message"): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.addEventListener(event, () => resolve(), { once: true });
    socket.addEventListener("error", () => reject(new Error("the inspector broke off")));
  });
}

function rssMb(pid: number): number {
  const [, pages = "0"] = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ");
  return (Number(pages) * 4096) / 1e6;
}
