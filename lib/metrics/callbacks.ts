import { counter } from "./registry";

/** Counts one POST to the callback address. The outcome comes from a closed set. */
export function countCallback(outcome: string): void {
  counter("sampan_callbacks_total", "Messages pushed to us by what became of them", [
    "outcome",
  ]).inc({ outcome });
}
