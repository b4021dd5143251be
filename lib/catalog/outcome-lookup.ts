import type { Found, Loaded, Reading } from "@/lib/cache/reading";
import type { FreshnessDto } from "@/lib/contract/common";
import { log } from "@/lib/log/log";
import type { Outcome, UpstreamFailure } from "@/lib/upstream";
import type { Lookup } from "./lookup";

/**
 * What an upstream outcome means to the cache. A refusal that names the thing as missing is an
 * answer; everything else is a failure and is never kept.
 */
export function loaded<T, Value>(
  outcome: Outcome<T>,
  read: (value: T) => Value | "gone",
): Loaded<Value, UpstreamFailure> {
  if (outcome.ok) {
    const value = read(outcome.value);
    return value === "gone" ? { kind: "gone" } : { kind: "value", value };
  }
  if (outcome.kind === "envelope" && outcome.meaning === "not_found") return { kind: "gone" };
  report(outcome);
  return { kind: "failed", failure: outcome };
}

/** A cache reading as a page or handler sees it. `dress` adds what is only known at reading time. */
export function asLookup<Value, Dto>(
  reading: Reading<Value, UpstreamFailure>,
  dress: (value: Value, freshness: FreshnessDto) => Dto,
): Lookup<Dto> {
  switch (reading.kind) {
    case "value":
      return { kind: "found", value: dress(reading.value, freshnessOf(reading)) };
    case "gone":
      return { kind: "not_found" };
    case "failed":
      return {
        kind: "unavailable",
        upstreamRequestId: reading.failure.call.upstreamRequestId,
        retryAfterSeconds: retryAfterSeconds(reading.failure),
      };
  }
}

export function freshnessOf({ state, asOf }: Pick<Found<unknown>, "state" | "asOf">): FreshnessDto {
  return { state, asOf: new Date(asOf).toISOString() };
}

/** Only what is known: the upstream's own word, or that our budget frees up within a second. */
function retryAfterSeconds(failure: UpstreamFailure): number | null {
  if (failure.kind === "http" && failure.retryAfterMs !== null)
    return Math.max(1, Math.ceil(failure.retryAfterMs / 1000));
  return failure.kind === "unsent" && failure.reason === "over_budget" ? 1 : null;
}

/** Refused credentials and refused input are ours to repair and are said loudly. */
function report(failure: UpstreamFailure): void {
  const { ok: _ok, call, ...facts } = failure;
  const entry = { upstream: { ...facts, ...call } };
  if (failure.kind === "envelope" && failure.meaning === "unauthorised")
    log().error(entry, "the upstream refuses our credentials or signature");
  else if (
    failure.kind === "unsent" &&
    failure.reason !== "aborted" &&
    failure.reason !== "over_budget"
  )
    log().error(entry, "an upstream call was not sent");
  else if (failure.kind === "contract")
    log().error(entry, "the upstream answered in a shape we do not know");
  else log().warn(entry, "an upstream call failed");
}
