import { z } from "zod";
import type { ControlCall, ControlReply } from "./control-call";
import { done, notValid, wrongMethod } from "./reply";

const clockInput = z.strictObject({ offsetMs: z.int() });

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
    pictureCacheBytes: sandbox.pictures.bytes(),
    rssBytes: process.memoryUsage.rss(),
  });
}

/** `POST {offsetMs}`: how far the sandbox's clock is from the machine's. */
export function clock({ sandbox, method, body }: ControlCall): ControlReply {
  if (method !== "POST") return wrongMethod();
  const read = clockInput.safeParse(body);
  if (!read.success) return notValid(read.error);
  sandbox.clock.moveTo(read.data.offsetMs);
  return done({ clock: new Date(sandbox.clock.now()).toISOString() });
}
