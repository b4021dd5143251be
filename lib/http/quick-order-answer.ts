import type { Actor } from "@/lib/auth/actor";
import type { CommitRefusal } from "@/lib/cart/quick/order/commit-draft";
import type { SheetRefusal } from "@/lib/cart/quick/refusal";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages/all";
import type { ProblemCode } from "@/lib/kernel/problem";
import type { Refusal } from "./answer";
import { notAllowed } from "./caller";
import { cartRefusal } from "./cart-answer";

const BUSY_SECONDS = 5;

/** A paste or a file that can't be read: the reason, and words that say what to do instead. */
export function sheetRefusal(
  actor: Actor,
  reason: SheetRefusal | "forbidden",
  field: "text" | "file",
  language: Locale,
): Refusal {
  if (reason === "forbidden") return notAllowed(actor);
  const code = codeOf(reason);
  return {
    kind: "problem",
    code,
    reason,
    fields: [{ field, message: MESSAGES[language].quickOrder.refused.reasons[reason] }],
    ...(code === "too_many_requests" && { retryAfterSeconds: BUSY_SECONDS }),
  };
}

function codeOf(reason: SheetRefusal): ProblemCode {
  switch (reason) {
    case "busy":
      return "too_many_requests";
    case "too_large":
    case "unpacks_too_large":
      return "payload_too_large";
    case "not_a_table":
    case "not_a_workbook":
    case "old_workbook":
      return "unsupported_media_type";
    case "empty":
    case "no_file":
    case "incomplete":
      return "invalid_input";
    default:
      return "unprocessable";
  }
}

/** Why nothing was put into the cart; the draft is as it was. */
export function commitRefusal(actor: Actor, refusal: CommitRefusal): Refusal {
  switch (refusal.kind) {
    case "no_draft":
      return noDraft();
    case "draft_changed":
      return { kind: "problem", code: "conflict", reason: refusal.kind };
    case "nothing_ready":
    case "no_room":
      return { kind: "problem", code: "unprocessable", reason: refusal.kind };
    default:
      return cartRefusal(actor, refusal);
  }
}

export function noDraft(): Refusal {
  return { kind: "problem", code: "not_found", reason: "no_draft" };
}

/** The page of a draft, with what else its address says. */
export function draftPage(
  language: Locale,
  draft: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ draft, ...more });
  return localized(`/quick-order?${query.toString()}`, language);
}
