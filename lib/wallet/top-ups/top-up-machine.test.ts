import { expect, test } from "vitest";
import { stepTopUp, type TopUpEvent, type TopUpMethod, type TopUpState } from "./top-up-machine";

const STATES = ["started", "submitted", "confirmed", "rejected", "cancelled", "failed"] as const;

/** Per event what becomes of each state, in the order above: = repeat, - decided, ! wrong method. */
const TABLE: [TopUpMethod, TopUpEvent, string][] = [
  ["bank_transfer", "submit", "submitted submitted - - - -"],
  ["bank_transfer", "cancel", "cancelled cancelled - - = -"],
  ["bank_transfer", "confirm", "confirmed confirmed = - - -"],
  ["bank_transfer", "reject", "rejected rejected - = - -"],
  ["bank_transfer", "paid", "! ! ! ! ! !"],
  ["bank_transfer", "paid_unpriced", "! ! ! ! ! !"],
  ["bank_transfer", "expired", "! ! ! ! ! !"],
  ["card", "submit", "! ! ! ! ! !"],
  ["card", "cancel", "! ! ! ! ! !"],
  ["card", "confirm", "- confirmed = - - -"],
  ["card", "reject", "- rejected - = - -"],
  ["card", "paid", "confirmed confirmed = - - confirmed"],
  ["card", "paid_unpriced", "submitted = = - - submitted"],
  ["card", "expired", "failed - - - - ="],
];

const cases = TABLE.flatMap(([method, event, row]) =>
  row.split(" ").map((cell, at) => [method, STATES[at] as TopUpState, event, cell] as const),
);

test.each(cases)("%s %s, %s: %s", (method, state, event, cell) => {
  const step = stepTopUp({ method, state }, event);
  if (cell === "=") expect(step).toEqual({ kind: "repeat" });
  else if (cell === "-") expect(step).toEqual({ kind: "refused", reason: "decided" });
  else if (cell === "!") expect(step).toEqual({ kind: "refused", reason: "wrong_method" });
  else expect(step).toEqual({ kind: "move", to: cell });
});
