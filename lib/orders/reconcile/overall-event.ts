import type { UpstreamOrderState } from "@/lib/upstream";
import type { OrderEvent } from "../machine/events";

/** How far along each state is; what is closed is on no way, and what we don't know says nothing. */
const WAY = ["unpaid", "paid", "part_shipped", "shipped", "received", "completed"] as const;
type OnTheWay = (typeof WAY)[number];

const EVENTS: Readonly<Record<OnTheWay, OrderEvent>> = {
  unpaid: "seen_unpaid",
  paid: "seen_paid",
  part_shipped: "seen_part_shipped",
  shipped: "seen_shipped",
  received: "seen_received",
  completed: "seen_completed",
};

/**
 * What several orders of the upstream's, into which one of ours was split, say together: the slowest one
 * counts, but goods of which some are on their way are partly shipped. Closed parts count only where
 * all are closed. Null where one is in a state we don't know, or there are none. Pure.
 */
export function overallEvent(states: readonly UpstreamOrderState[]): OrderEvent | null {
  if (states.length === 0 || states.includes("other")) return null;
  const alive = states.filter(
    (state): state is OnTheWay => state !== "closed" && state !== "other",
  );
  if (alive.length === 0) return "seen_closed";
  const places = alive.map((state) => WAY.indexOf(state));
  const slowest = Math.min(...places);
  const fastest = Math.max(...places);
  const paid = WAY.indexOf("paid");
  const mixed = slowest === paid && fastest > paid;
  return mixed ? "seen_part_shipped" : EVENTS[WAY[slowest] ?? "unpaid"];
}
