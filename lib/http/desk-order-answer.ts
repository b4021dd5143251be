import type { Actor } from "@/lib/auth/actor";
import type { DeskRefusalKind } from "@/lib/contract/staff-orders";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import type { Result } from "@/lib/kernel/result";
import type { Answer, Refusal } from "./answer";
import { notAllowed } from "./caller";

/** What the desk did to an order as an API answer; a form goes back to the order's page. */
export function fromDesk(
  actor: Actor,
  language: Locale,
  decided: Result<{ orderId: string }, { kind: DeskRefusalKind }>,
): Answer<{ done: true }> {
  if (!decided.ok) return deskRefusal(actor, decided.error);
  const page = localized(`/staff/orders/${decided.value.orderId}?done=decided`, language);
  return { kind: "ok", body: { done: true }, keep: false, page };
}

function deskRefusal(actor: Actor, { kind }: { kind: DeskRefusalKind }): Refusal {
  switch (kind) {
    case "forbidden":
      return notAllowed(actor);
    case "not_found":
      return { kind: "problem", code: "not_found" };
    case "settled":
    case "not_now":
    case "second_person":
    case "taken":
      return { kind: "problem", code: "conflict", reason: kind };
    case "unread":
      return { kind: "problem", code: "upstream_unavailable", reason: kind };
    case "not_confirmed":
      return withField(kind, "confirmation", "Type the order's reference.");
    case "nothing_chosen":
    case "no_such_order":
      return withField(kind, "upstreamIds", "Choose the marketplace's orders that are this one.");
    case "insufficient_funds":
      return { kind: "problem", code: "unprocessable", reason: kind };
  }
}

function withField(reason: string, field: string, message: string): Refusal {
  return { kind: "problem", code: "unprocessable", reason, fields: [{ field, message }] };
}
