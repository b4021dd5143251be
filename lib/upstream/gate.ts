import type { Endpoint } from "./contract/endpoint";

/** Endpoint keys the operator has seen working on the real upstream; `all` or `*` means every one. */
export type Confirmed = "all" | readonly string[];

/**
 * Whether a call may go out. A write or payment of which path, request or reply is only inferred
 * stays shut until the operator lists it in `UPSTREAM_CONFIRMED`.
 */
export function mayBeSent(
  { key, effect, evidence }: Pick<Endpoint<never, unknown>, "key" | "effect" | "evidence">,
  confirmed: Confirmed,
): boolean {
  const inferred = Object.values(evidence).includes("INF");
  if (effect === "read" || !inferred) return true;
  return confirmed === "all" || confirmed.includes("*") || confirmed.includes(key);
}
