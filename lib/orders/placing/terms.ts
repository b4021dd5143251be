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
function termsOf(order: { previewFacts: unknown; note: string }): OrderTerms {
  const { parts } = previewFacts.parse(order.previewFacts);
  return {
    flow: parts[0]?.flow ?? null,
    tradeMode: parts[0]?.tradeModes?.[0] ?? null,
    shopPromotionId: parts[0]?.promotionIds[0] ?? null,
    note: order.note === "" ? null : order.note,
  };
}

type Termed = { previewFacts: unknown; note: string };

/** Whether two orders can go out in one call, which has one set of terms for all. */
export function sameCall(one: Termed, other: Termed): boolean {
  const a = termsOf(one);
  const b = termsOf(other);
  return a.flow === b.flow && a.shopPromotionId === b.shopPromotionId && a.note === b.note;
}

/** The terms of a call for several: a way to pay that all of them take, else the upstream's own choice. */
export function termsOfAll(orders: readonly [Termed, ...Termed[]]): OrderTerms {
  const [first, ...others] = orders;
  const modesOf = ({ previewFacts: facts }: Termed) =>
    previewFacts.parse(facts).parts[0]?.tradeModes ?? [];
  const common = modesOf(first).find((mode) =>
    others.every((each) => modesOf(each).includes(mode)),
  );
  return { ...termsOf(first), tradeMode: common ?? null };
}
