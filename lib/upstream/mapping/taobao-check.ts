import type { z } from "zod";
import { succeed, type Result } from "@/lib/kernel/result";
import type { checkTaobaoItems } from "../contract/goods-taobao";
import type { OfferCheck } from "../domain";

type CheckWire = z.infer<typeof checkTaobaoItems.output>;

/** One word for each item that was asked about, in that order. A refusal outweighs an id. */
export function toOfferChecks(asked: readonly { id: string }[]) {
  return (wire: CheckWire): Result<OfferCheck[], string> =>
    succeed(asked.map(({ id }) => checkOf(id, wire)));
}

function checkOf(id: string, wire: CheckWire): OfferCheck {
  const ref = { market: "taobao", id } as const;
  const reason = wire.noMpReasonList?.find(({ itemId }) => itemId === id);
  if (reason || wire.noMpProductItemIds?.includes(id))
    return { ref, kind: "not_orderable", reason: reason?.reason ?? null };
  const product = wire.mpProducts?.find(({ itemId }) => itemId === id);
  if (!product) return { ref, kind: "unsaid" };
  const skus = (product.skuList ?? []).flatMap(({ skuId, mpSkuId }) =>
    skuId && mpSkuId ? [{ skuId, buyId: mpSkuId }] : [],
  );
  return { ref, kind: "orderable", buyId: product.mpId ?? null, skus };
}
