import type { z } from "zod";
import type { createTaobaoOrder as endpoint } from "@/lib/upstream/contract/orders-taobao";
import { totalFen, type Order } from "../orders/order";
import { earlierTwin, placeTaobao, signatureOf } from "../orders/place";
import { longNumber } from "../replies/json";
import { priceTaobao } from "../trade/price-taobao";
import { readTaobaoOrder, TAOBAO_ERROR_TEXTS, taobaoLine } from "../trade/taobao-lines";
import type { Handler } from "./handler";

/** One order for each seller, all or none: a line that can't be ordered stops the rest. */
export const createTaobaoOrder: Handler<z.infer<typeof endpoint.input>> = (
  { sellerOrderNumber, ...input },
  { taobao, trading },
) => {
  const read = readTaobaoOrder(input);
  if (!read.ok) return { ok: false, refusal: "invalid_input", detail: read.detail };
  const lines = read.lines.map((asked) => taobaoLine(taobao, asked));
  const { parts, unavailable } = priceTaobao(lines);
  const [bad] = unavailable;
  if (bad?.problem) {
    const errorMessage = TAOBAO_ERROR_TEXTS[bad.problem];
    return {
      ok: true,
      data: { success: false, errorCode: bad.problem, errorMessage, orderList: [] },
    };
  }
  const { receiver } = read;
  const signature = signatureOf(
    read.lines.map(({ itemId, skuId, quantity }) => ({
      offerId: itemId,
      skuId: skuId ?? null,
      quantity,
    })),
  );
  const twin = earlierTwin(trading, "taobao", { message: sellerOrderNumber, signature });
  const orders =
    twin.length > 0
      ? twin
      : placeTaobao(trading, parts, {
          placement: trading.book.newPlacement(),
          message: sellerOrderNumber,
          address: {
            fullName: receiver.name,
            mobile: receiver.mobile_phone,
            province: receiver.state,
            city: receiver.city,
            street: receiver.address,
          },
        });
  const numbers = read.lines.map(({ itemId, skuId, orderLineNo }) => ({
    itemId,
    skuId,
    orderLineNo,
  }));
  return {
    ok: true,
    data: {
      success: true,
      errorCode: null,
      errorMessage: null,
      orderList: orders.map((order) => created(order, numbers)),
    },
  };
};

type Numbers = {
  itemId: string;
  skuId?: string | null | undefined;
  orderLineNo?: string | null | undefined;
}[];

function created(order: Order, numbers: Numbers): Record<string, unknown> {
  const left = [...numbers];
  return {
    purchaseId: longNumber(order.id),
    supplierNick: order.seller.name,
    estimateAmount: totalFen(order),
    estimateCurrency: "CNY",
    orderLineList: order.lines.map((line) => {
      const at = left.findIndex(
        ({ itemId, skuId }) => itemId === line.offerId && (skuId ?? null) === line.skuId,
      );
      const [own] = at === -1 ? [] : left.splice(at, 1);
      return {
        subPurchaseOrderId: longNumber(line.id),
        orderLineNo: own?.orderLineNo ?? null,
        itemId: longNumber(line.offerId),
        skuId: line.skuId && longNumber(line.skuId),
        quantity: line.quantity,
        estimateAmount: line.amountFen,
      };
    }),
  };
}
