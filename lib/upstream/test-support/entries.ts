import { z } from "zod";
import { succeed } from "@/lib/kernel/result";
import { defineEndpoint, type Effect } from "../contract/endpoint";
import type { UpstreamOptions } from "../options";

/** A contract entry of a test's own, to see what happens to calls of each effect. */
function entryOf(effect: Effect, method: "GET" | "POST" = "POST") {
  return defineEndpoint({
    key: `tests.${effect}`,
    method,
    path: "/tests/entry",
    input: z.object({ id: z.string().min(1), orderIds: z.array(z.bigint()).optional() }),
    output: z.object({ value: z.string() }),
    effect,
    evidence: { path: "P2", input: "P2", output: "P2" },
    units: "none",
    source: "tests",
  });
}

/** A call of that entry, answering its `value`. */
export function callOf(effect: Effect, method: "GET" | "POST" = "POST") {
  return {
    endpoint: entryOf(effect, method),
    input: { id: "f6vE-dfY1NV37oG_fz9WSA" },
    read: (wire: { value: string }) => succeed(wire.value),
  };
}

export function optionsFor(url: string, rest: Partial<UpstreamOptions> = {}): UpstreamOptions {
  return {
    baseUrl: url,
    accessKey: "ak-7f3d91c2",
    accessSecret: "c0ffee00c0ffee00c0ffee00c0ffee00",
    userId: "2100007341207",
    timestampUnit: "ms",
    ratePerSecond: 1_000,
    timeoutMs: 5_000,
    paths: {},
    confirmed: [],
    ...rest,
  };
}
