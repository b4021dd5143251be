import type { Actor } from "@/lib/auth/actor";
import type { ProblemCode } from "@/lib/kernel/problem";
import type { Refusal } from "./answer";
import { notAllowed } from "./caller";

/** What a feature of money refuses, as the API says it. `field` is the one to look at. */
type Saying = { code: ProblemCode; field?: string };

const SAYINGS = {
  not_found: { code: "not_found" },
  not_offered: { code: "unprocessable", field: "currency" },
  too_large_for_card: { code: "unprocessable", field: "amount" },
  too_many_open: { code: "unprocessable" },
  other_top_up: { code: "conflict" },
  decided: { code: "conflict" },
  wrong_method: { code: "unprocessable" },
  payment_unknown: { code: "unprocessable" },
  payment_refused: { code: "unprocessable" },
  differs: { code: "conflict", field: "credited" },
  own_top_up: { code: "unprocessable" },
  insufficient_funds: { code: "unprocessable", field: "amount" },
  invalid: { code: "unprocessable" },
  past: { code: "unprocessable", field: "validFrom" },
  backwards: { code: "unprocessable", field: "validUntil" },
  ended: { code: "conflict" },
  jumps: { code: "conflict", field: "rate" },
  unusable: { code: "unprocessable", field: "rate" },
} as const satisfies Record<string, Saying>;

export type MoneyReason = keyof typeof SAYINGS;

/** Every reason that pages have words for. */
export const MONEY_REASONS = Object.keys(SAYINGS).filter((reason) => reason !== "not_found");

/** A refusal in the API's words; `detail` adds what a table of words can't know. */
export function moneyRefusal(
  actor: Actor,
  reason: MoneyReason | "forbidden",
  detail?: string,
): Refusal {
  if (reason === "forbidden") return notAllowed(actor);
  const saying: Saying = SAYINGS[reason];
  return {
    kind: "problem",
    code: saying.code,
    ...(reason !== "not_found" && { reason }),
    ...(detail !== undefined && { detail }),
    ...(saying.field !== undefined && {
      fields: [{ field: saying.field, message: detail ?? reason }],
    }),
  };
}
