import { z } from "zod";
import type { CallContext, MerchantLines, OrderPlacing, Outcome, Upstream } from "@/lib/upstream";
import { fen } from "@/lib/kernel/money";
import { callReference } from "./call-reference";
import type { Claimed, ClaimedOrder } from "./claim";
import { termsOfAll } from "./terms";

const text = z.string().nullable();

/** A checkout's destination as the quote wrote it. */
const destination = z.object({
  address: z.object({
    fullName: z.string(),
    mobile: z.string(),
    phone: text,
    province: z.string(),
    city: z.string(),
    district: z.string(),
    town: text,
    street: z.string(),
    postCode: text,
    districtCode: text,
  }),
});

/** Sends what was claimed, once: an outcome for each order, in their order. */
export async function sendOrders(
  door: Upstream,
  claimed: Claimed,
  context: CallContext,
): Promise<Outcome<OrderPlacing>[]> {
  const { address } = destination.parse(claimed.destination);
  const [first, ...others] = claimed.orders;
  if (!first) return [];
  if (first.order.market === "taobao") {
    const total = fen(first.order.totalMinor - first.order.feeMinor);
    const lines = first.lines.map((line) => ({
      ref: { market: line.market, id: line.productId },
      buyId: line.buyItemId ?? "",
      skuBuyId: line.buySkuId,
      quantity: line.quantity,
      unitPrice: fen(line.unitPriceMinor),
    }));
    const { reference } = first.order;
    return [await door.placeTaobaoOrder({ reference, lines, address, total }, context)];
  }
  const terms = termsOfAll([first.order, ...others.map(({ order }) => order)]);
  const { reference } = first.order;
  if (others.length === 0)
    return [
      await door.placeOrder({ ...merchantLines(first), ...terms, reference, address }, context),
    ];
  const merchants = claimed.orders.map((each) => ({
    ...merchantLines(each),
    reference: each.order.reference,
  }));
  // The message is one for all: an order's own reference in it would make every order look like that one.
  const together = callReference(claimed.callId);
  const sent = await door.placeOrders(
    { ...terms, reference: together, merchants, address },
    context,
  );
  return claimed.orders.map((_, index): Outcome<OrderPlacing> => {
    if (!sent.ok) return sent;
    return { ...sent, value: sent.value[index] ?? { kind: "unsaid" } };
  });
}

function merchantLines({ order, lines }: ClaimedOrder): MerchantLines {
  return {
    sellerOpenId: order.sellerId ?? "",
    lines: lines.map(({ market, productId, skuKey, quantity, marketId }) => ({
      ref: { market, id: productId },
      specId: skuKey === "" ? null : skuKey,
      quantity,
      marketId,
    })),
  };
}
