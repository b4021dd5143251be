import { z } from "zod";
import {
  parcelDto,
  type AttentionDto,
  type MerchantOrderDto,
  type ParcelDto,
} from "@/lib/contract/orders";
import type { attentionItems } from "@/lib/db/schema/attention-items";
import type { parcels } from "@/lib/db/schema/parcels";
import type { orderLines } from "@/lib/db/schema/order-lines";
import { fen } from "@/lib/kernel/money";
import { ATTENTION_KINDS, ATTENTION_TABLE } from "../attention/table";
import { keptSteps } from "../parcels/read-parcels";
import { stepOrder } from "../machine/step";
import type { OrderRow } from "../store/order-row";
import { orderedSeen } from "../store/return-lines";

type ParcelRow = typeof parcels.$inferSelect;
type AttentionRow = typeof attentionItems.$inferSelect;

export type OrderParts = {
  lines: readonly (typeof orderLines.$inferSelect)[];
  attention: readonly AttentionRow[];
  upstreamIds: readonly string[];
  parcels: readonly ParcelRow[];
};

/** An order as its shopper sees it. What is asked of staff is not for them. */
export function orderDto(order: OrderRow, parts: OrderParts): MerchantOrderDto {
  return {
    id: order.id,
    reference: order.reference,
    checkoutId: order.checkoutId,
    market: order.market,
    merchant: { key: order.merchantKey, name: order.merchantName },
    state: order.state,
    since: order.stateSince.toISOString(),
    reason: order.reason,
    createdAt: order.createdAt.toISOString(),
    amounts: {
      goods: fen(order.goodsMinor),
      freight: fen(order.freightMinor),
      extra: fen(order.extraMinor),
      discount: fen(order.discountMinor),
      fee: fen(order.feeMinor),
      total: fen(order.totalMinor),
    },
    upstreamIds: [...parts.upstreamIds],
    parcels: parts.parcels.map(parcelOf),
    attention: parts.attention.filter(({ who }) => who === "shopper").flatMap(attentionOf),
    canCancel: stepOrder(order.state, "cancel_asked").kind === "moved",
    lines: parts.lines.map((line) => ({
      lineNo: line.lineNo,
      market: line.market,
      productId: line.productId,
      ...orderedSeen.parse(line.seen),
      quantity: line.quantity,
      unitPrice: fen(line.unitPriceMinor),
      amount: fen(line.amountMinor),
    })),
  };
}

function parcelOf({ waybill, carrier, shippedAt, state, steps }: ParcelRow): ParcelDto {
  const { success, data } = parcelDto.shape.state.safeParse(state);
  return {
    waybill,
    carrier,
    shippedAt: shippedAt?.toISOString() ?? null,
    state: success ? data : null,
    steps: keptSteps.parse(steps).map(({ at, text, place }) => ({
      at: at === null ? null : new Date(at).toISOString(),
      text,
      place,
    })),
  };
}

const changedPrice = z.object({ fromMinor: z.int(), toMinor: z.int() });

/** A question with its buttons; nothing for one of a newer version's kinds. */
export function attentionOf(row: AttentionRow): AttentionDto[] {
  const kind = ATTENTION_KINDS.find((known) => known === row.kind);
  if (!kind) return [];
  const price = changedPrice.safeParse(row.detail);
  return [
    {
      id: row.id,
      kind,
      who: row.who,
      actions: [...ATTENTION_TABLE[kind].actions],
      openedAt: row.openedAt.toISOString(),
      deadlineAt: row.deadlineAt?.toISOString() ?? null,
      byDefault: row.byDefault,
      price: price.success
        ? { from: fen(price.data.fromMinor), to: fen(price.data.toMinor) }
        : null,
    },
  ];
}
