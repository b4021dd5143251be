import type { Lookup } from "@/lib/catalog/lookup";
import type { FreshnessDto } from "@/lib/contract/common";
import type { FieldError, ProblemCode } from "@/lib/kernel/problem";
import type { CookieToSet } from "./cookies";

/** A refusal, before it becomes problem+json. */
export type Refusal = {
  kind: "problem";
  code: ProblemCode;
  /** Which of a feature's own reasons, in snake case: pages have words for each. */
  reason?: string;
  detail?: string;
  fields?: readonly FieldError[];
  /** What the page a form comes back to needs to tell of it, by names of no field. */
  facts?: Readonly<Record<string, string>>;
  upstreamRequestId?: string | null;
  retryAfterSeconds?: number | null;
};

/**
 * How a handler answers. `keep: false` forbids the browser to store the reply. `page` is where a form
 * that was sent without scripts goes on to (303).
 */
export type Answer<Body> =
  | { kind: "ok"; body: Body; keep: boolean; page?: string; cookies?: readonly CookieToSet[] }
  | { kind: "empty" }
  | Refusal;

/** A catalogue read as an API answer. What is stale now may be fresh a second later: not kept. */
export function fromLookup<Body extends { freshness: FreshnessDto }>(
  lookup: Lookup<Body>,
): Answer<Body> {
  switch (lookup.kind) {
    case "found":
      return { kind: "ok", body: lookup.value, keep: lookup.value.freshness.state === "fresh" };
    case "not_found":
      return { kind: "problem", code: "not_found" };
    case "unavailable":
      return {
        kind: "problem",
        code: "upstream_unavailable",
        upstreamRequestId: lookup.upstreamRequestId,
        retryAfterSeconds: lookup.retryAfterSeconds ?? DEFAULT_RETRY_SECONDS,
      };
  }
}

/** What memory alone knows: 204 where it knows nothing. */
export function fromGlimpse<Body extends { freshness: FreshnessDto }>(
  glimpse: { kind: "found"; value: Body } | { kind: "gone" } | { kind: "unknown" },
): Answer<Body> {
  if (glimpse.kind === "unknown") return { kind: "empty" };
  return fromLookup(glimpse.kind === "gone" ? { kind: "not_found" } : glimpse);
}

/** The upstream rarely says when to come back; its faults are mostly over within seconds. */
const DEFAULT_RETRY_SECONDS = 5;
