import type { Actor } from "@/lib/auth/actor";
import { readCartSummary } from "@/lib/cart/read-summary";
import type { ConfirmedDto, MerchantOrderDto } from "@/lib/contract/orders";
import { toDecimal, type Money } from "@/lib/kernel/money";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized";
import type { Result } from "@/lib/kernel/result";
import type { CancelRefusal } from "@/lib/orders/cancelling/cancel-order";
import type { CheckoutRefusal, Confirmed } from "@/lib/orders/checkout/confirm";
import type { DecisionRefusal } from "@/lib/payments/decisions/decision";
import type { Answer, Refusal } from "./answer";
import { notAllowed } from "./caller";
import { hintCookie } from "./hint-cookie";

/** A confirmation as an API answer; a form goes on to the page that shows how it goes. What was ordered has left the cart. */
export async function fromConfirmation(
  actor: Actor,
  language: Locale,
  confirmed: Result<Confirmed, CheckoutRefusal>,
): Promise<Answer<ConfirmedDto>> {
  if (!confirmed.ok) return checkoutRefusal(actor, confirmed.error);
  const { lines: cartLines } = await readCartSummary(actor);
  const page = localized(`/checkout/${confirmed.value.checkoutId}`, language);
  const cookies = [hintCookie({ cartLines, signedIn: true })];
  return { kind: "ok", body: confirmed.value, keep: false, page, cookies };
}

function checkoutRefusal(actor: Actor, refusal: CheckoutRefusal): Refusal {
  switch (refusal.kind) {
    case "forbidden":
      return notAllowed(actor);
    case "not_found":
      return { kind: "problem", code: "not_found" };
    case "another_request":
      return { kind: "problem", code: "unprocessable", reason: refusal.kind };
    case "quote_used":
      return {
        kind: "problem",
        code: "conflict",
        reason: refusal.kind,
        detail: `It was confirmed before, as the checkout ${refusal.checkoutId}.`,
        facts: { checkoutId: refusal.checkoutId },
      };
    case "quote_stale":
      return { kind: "problem", code: "conflict", reason: `quote_${refusal.state}` };
    case "plan":
      return { kind: "problem", code: "unprocessable", reason: refusal.reason };
    case "insufficient_funds":
      return fundsMissing(refusal.missing);
  }
}

/** An order after something was asked of it; a form goes back to its checkout. */
export function fromOrderChange(
  actor: Actor,
  language: Locale,
  changed: Result<MerchantOrderDto, CancelRefusal | DecisionRefusal>,
): Answer<MerchantOrderDto> {
  if (!changed.ok) return changeRefusal(actor, changed.error);
  const page = localized(`/checkout/${changed.value.checkoutId}`, language);
  return { kind: "ok", body: changed.value, keep: false, page };
}

function changeRefusal(actor: Actor, refusal: CancelRefusal | DecisionRefusal): Refusal {
  switch (refusal.kind) {
    case "forbidden":
      return notAllowed(actor);
    case "not_found":
      return { kind: "problem", code: "not_found" };
    case "settled":
    case "not_now":
    case "second_person":
      return { kind: "problem", code: "conflict", reason: refusal.kind };
    case "insufficient_funds":
      return fundsMissing(refusal.missing);
  }
}

function fundsMissing(missing: Money): Refusal {
  return {
    kind: "problem",
    code: "unprocessable",
    reason: "insufficient_funds",
    detail: `The wallet lacks ${missing.currency} ${toDecimal(missing)}.`,
    facts: { missing: toDecimal(missing) },
  };
}
