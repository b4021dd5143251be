import { z } from "zod";
import type { OrderTerms } from "@/lib/upstream";

/** What `plan-checkout` kept of the preview. */
const previewFacts = z.object({
  parts: z.array(
    z.object({
      flow: z.string().nullable(),
      tradeModes: z.array(z.string()).nullable(),
      promotionIds: z.array(z.string()),
    }),
  ),
});

/** What a create call says beside lines and address, as the preview had it. Throws for facts no version wrote. */
export function termsOf(order: { previewFacts: unknown; note: string }): OrderTerms {
  const [first] = previewFacts.parse(order.previewFacts).parts;
  return {
    flow: first?.flow ?? null,
    tradeMode: first?.tradeModes?.[0] ?? null,
    shopPromotionId: first?.promotionIds[0] ?? null,
    note: order.note === "" ? null : order.note,
  };
}

/** Whether two orders can go out in one call, which has one set of terms for all. */
export function sameCall(a: OrderTerms, b: OrderTerms): boolean {
  return (
    a.flow === b.flow &&
    a.tradeMode === b.tradeMode &&
    a.shopPromotionId === b.shopPromotionId &&
    a.note === b.note
  );
}
