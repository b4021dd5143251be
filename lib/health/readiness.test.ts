import { describe, expect, it } from "vitest";
import type { UpstreamHealth } from "@/lib/upstream";
import { upstreamChecks } from "./readiness";

const WELL: UpstreamHealth = {
  breakers: { offers: "closed" },
  clockSkewMs: 0,
  lastSuccessAt: new Date(2000),
  lastFailure: { at: new Date(1000), kind: "http" },
  waiting: 0,
};

describe("what past calls say", () => {
  it.each<[string, Partial<UpstreamHealth> | null, string, string]>([
    ["is nothing before the door opens", null, "unknown", "unknown"],
    ["is well after a success", {}, "ok", "ok"],
    [
      "is degraded after a failure",
      { lastFailure: { at: new Date(3000), kind: "http" } },
      "ok",
      "degraded",
    ],
    ["is degraded while a breaker is open", { breakers: { offers: "open" } }, "ok", "degraded"],
    [
      "is unknown before the first call",
      { lastSuccessAt: null, lastFailure: null, clockSkewMs: null },
      "unknown",
      "unknown",
    ],
    ["tells a clock too slow", { clockSkewMs: 300_001 }, "skewed", "ok"],
    ["tells a clock too fast", { clockSkewMs: -300_001 }, "skewed", "ok"],
    ["lets a small skew pass", { clockSkewMs: 250_000 }, "ok", "ok"],
  ])("%s", (_name, over, clock, upstream) => {
    expect(upstreamChecks(over && { ...WELL, ...over })).toEqual({ clock, upstream });
  });
});
