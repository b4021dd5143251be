import { z } from "zod";
import { ENDPOINTS } from "@/lib/upstream/contract/registry";
import { tradeChangeSchema } from "../orders/settings";

const TARGETS = ["*", "pictures", ...ENDPOINTS.map(({ key }) => key)];

const common = {
  /** The key of an endpoint in the contract, `pictures`, or `*` for every endpoint. */
  endpoint: z
    .string()
    .refine((key) => TARGETS.includes(key), { error: `endpoint is one of ${TARGETS.join(", ")}` }),
  /** Strike so many times, then be gone. Without it: until removed. */
  times: z.int().min(1).optional(),
  /** Strike only on each n-th matching call. */
  everyNth: z.int().min(1).optional(),
};

/** Everything that can go wrong on purpose. `ms` is milliseconds, `retryAfter` seconds. */
export const faultSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("latency"), ms: z.int().min(0).max(600_000) }),
  z.strictObject({
    ...common,
    kind: z.literal("hang"),
    ms: z.int().min(1).max(600_000).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal("reset") }),
  z.strictObject({
    ...common,
    kind: z.literal("http"),
    status: z.int().min(300).max(599).default(500),
    /** Seconds, or an HTTP date as it is. */
    retryAfter: z.union([z.int().min(0), z.string().max(64)]).optional(),
    location: z.string().max(500).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal("html") }),
  // The call does what it should, and the connection is reset instead of a reply.
  z.strictObject({ ...common, kind: z.literal("lost_reply") }),
  // The call does what it should after so long, whether or not anybody still waits.
  z.strictObject({ ...common, kind: z.literal("late_commit"), ms: z.int().min(0).max(600_000) }),
  z.strictObject({ ...common, kind: z.literal("bad_json") }),
  z.strictObject({ ...common, kind: z.literal("truncated") }),
  z.strictObject({
    ...common,
    kind: z.literal("envelope"),
    code: z.int().default(500),
    msg: z.string().nullable().default("系统繁忙,请稍后再试"),
  }),
  z.strictObject({ ...common, kind: z.literal("wrong_shape") }),
  z.strictObject({
    ...common,
    kind: z.literal("oversized"),
    bytes: z
      .int()
      .min(1)
      .max(256 * 1024 * 1024)
      .default(32 * 1024 * 1024),
  }),
]);

export type Fault = z.infer<typeof faultSchema>;

/** A scenario file: the faults that stand from the start, and how orders are treated. */
export const scenarioSchema = z.strictObject({
  faults: z.array(faultSchema).default([]),
  trade: tradeChangeSchema.optional(),
});
