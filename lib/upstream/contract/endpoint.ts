import type { ZodType } from "zod";

/**
 * What we know about a fact of the upstream, best first:
 * `P2`/`P1` read on the vendor's V2/V1 pages, `XP` on its twin platform, `AL` in 1688's own
 * documents, `TG` in Taobao Global's, `OR` at another reseller, `INF` inferred and never seen.
 */
export type Evidence = "P2" | "P1" | "XP" | "AL" | "TG" | "OR" | "INF";

/** What a call does over there. Only a `read` may ever be sent twice. */
export type Effect = "read" | "write" | "pay";

/** One upstream endpoint as data. Client, sandbox, call log and documents all derive from it. */
export type Endpoint<Input, Output> = {
  /** Our name for the call: "offers.search". Appears in logs and metrics. */
  key: string;
  method: "GET" | "POST";
  /** Default path. `UPSTREAM_PATHS` may override it by key. */
  path: string;
  /** What we send. The sandbox validates bodies against it. */
  input: ZodType<Input>;
  /** The `data` member of the reply: lenient, every unknown member dropped. */
  output: ZodType<Output>;
  effect: Effect;
  /** How sure we are of path, request and reply. */
  evidence: { path: Evidence; input: Evidence; output: Evidence };
  /** Unit of each money, weight and length field, in words. */
  units: string;
  /** The page(s) the facts come from. */
  source: string;
};

export function defineEndpoint<Input, Output>(
  endpoint: Endpoint<Input, Output>,
): Endpoint<Input, Output> {
  return endpoint;
}
