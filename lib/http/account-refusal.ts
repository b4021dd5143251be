import type { Actor } from "@/lib/auth/actor";
import type { ProblemCode } from "@/lib/kernel/problem";
import type { Refusal } from "./answer";
import { notAllowed } from "./caller";

/** A feature's own reason as the API says it. `field` is the one to look at, in the words given. */
type Saying = { code: ProblemCode; field?: string };

const SAYINGS = {
  wrong_credentials: { code: "unprocessable" },
  account_deactivated: { code: "unprocessable" },
  email_taken: { code: "conflict", field: "email" },
  password_short: { code: "unprocessable", field: "password" },
  password_long: { code: "unprocessable", field: "password" },
  password_common: { code: "unprocessable", field: "password" },
  password_is_email: { code: "unprocessable", field: "password" },
  wrong_password: { code: "unprocessable", field: "oldPassword" },
  no_password: { code: "unprocessable" },
  reset_gone: { code: "unprocessable" },
  too_many_attempts: { code: "too_many_requests" },
  busy: { code: "too_many_requests" },
  own_addresses_closed: { code: "unprocessable" },
  too_many_addresses: { code: "unprocessable" },
  too_many_favourites: { code: "unprocessable" },
  too_many_searches: { code: "unprocessable" },
  last_admin: { code: "unprocessable" },
  not_found: { code: "not_found" },
  unavailable: { code: "upstream_unavailable" },
} as const satisfies Record<string, Saying>;

export type AccountReason = keyof typeof SAYINGS;

/** Reasons pages have words for; the others are said by their code alone. */
export const ACCOUNT_REASONS = Object.keys(SAYINGS).filter(
  (reason) => reason !== "not_found" && reason !== "unavailable",
);

type Refused = {
  reason: AccountReason | "forbidden";
  waitSeconds?: number;
  upstreamRequestId?: string | null;
  retryAfterSeconds?: number | null;
};

/** What a feature of accounts refuses, as an answer. `passwordField` is what the form calls a new one. */
export function accountRefusal(
  actor: Actor,
  refused: Refused,
  passwordField = "password",
): Refusal {
  if (refused.reason === "forbidden") return notAllowed(actor);
  const saying: Saying = SAYINGS[refused.reason];
  const field = saying.field === "password" ? passwordField : saying.field;
  const said = ACCOUNT_REASONS.includes(refused.reason);
  return {
    kind: "problem",
    code: saying.code,
    ...(said && { reason: refused.reason }),
    ...(field !== undefined && { fields: [{ field, message: refused.reason }] }),
    upstreamRequestId: refused.upstreamRequestId ?? null,
    retryAfterSeconds: refused.waitSeconds ?? refused.retryAfterSeconds ?? null,
  };
}
