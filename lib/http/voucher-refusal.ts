import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import type { VoucherRefusal } from "@/lib/wallet/top-ups/send-voucher";
import type { Refusal } from "./answer";
import { moneyRefusal } from "./money-refusal";
import { pictureRefusal } from "./picture-refusal";

/** A receipt that was not taken; `reason` is a picture's own, for pages that have words for it. */
export function voucherRefusal(actor: Actor, refused: VoucherRefusal, language: Locale): Refusal {
  if (refused.of === "top_up") return moneyRefusal(actor, refused.reason);
  return { ...pictureRefusal(refused, language), reason: refused.reason };
}
