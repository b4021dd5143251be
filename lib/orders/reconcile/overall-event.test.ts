import { expect, it } from "vitest";
import type { UpstreamOrderState } from "@/lib/upstream";
import type { OrderEvent } from "../machine/events";
import { overallEvent } from "./overall-event";

it.each<[UpstreamOrderState[], OrderEvent | null]>([
  [["unpaid"], "seen_unpaid"],
  [["paid"], "seen_paid"],
  [["shipped"], "seen_shipped"],
  [["received"], "seen_received"],
  [["completed"], "seen_completed"],
  [["closed"], "seen_closed"],
  [["closed", "closed"], "seen_closed"],
  [["closed", "shipped"], "seen_shipped"],
  [["unpaid", "paid"], "seen_unpaid"],
  [["paid", "shipped"], "seen_part_shipped"],
  [["paid", "part_shipped"], "seen_part_shipped"],
  [["shipped", "completed"], "seen_shipped"],
  [["paid", "other"], null],
  [[], null],
])("%j say %s", (states, event) => {
  expect(overallEvent(states)).toBe(event);
});
