import { z } from "zod";
import type { ControlCall, ControlReply } from "./control-call";
import { done, notValid, wrongMethod } from "./reply";

const clockInput = z.union([
  z.strictObject({ offsetMs: z.int() }),
  z.strictObject({ advanceMs: z.int().min(0) }),
]);

/** `GET`: what this world is. */
export function state({ sandbox, method }: ControlCall): ControlReply {
  if (method !== "GET") return wrongMethod();
  return done({
    seed: sandbox.world.seed,
    offers: sandbox.world.size(),
    taobaoItems: sandbox.taobao.size(),
    merchants: sandbox.world.merchants.length,
    clock: new Date(sandbox.clock.now()).toISOString(),
    clockOffsetMs: sandbox.clock.offset(),
    ratePerSecond: sandbox.ratePerSecond,
    orders: sandbox.trading.book.count(),
    waiting: sandbox.trading.waiting(),
    pictureCacheBytes: sandbox.pictures.bytes(),
    rssBytes: process.memoryUsage.rss(),
  });
}

/**
 * `POST {offsetMs}`: how far the sandbox's clock is from the machine's. `POST {advanceMs}`: lets so much
 * time pass for orders and callbacks, and nothing else; what was due has happened when the reply comes.
 */
export function clock({ sandbox, method, body }: ControlCall): ControlReply {
  if (method !== "POST") return wrongMethod();
  const read = clockInput.safeParse(body);
  if (!read.success) return notValid(read.error);
  const { data } = read;
  const { clock: own, trading } = sandbox;
  if ("offsetMs" in data) own.moveTo(data.offsetMs);
  trading.advance("advanceMs" in data ? data.advanceMs : 0);
  return done({ clock: new Date(sandbox.clock.now()).toISOString() });
}
