import type { z } from "zod";
import type { orderAddress } from "@/lib/upstream/contract/order-request";
import type { PricedLine, PricedPart } from "../trade/price-order";
import type { TaobaoPart } from "../trade/price-taobao";
import type { Order, OrderItem } from "./order";
import type { Trading } from "./trading";

type Address = Order["address"];
type Placed = {
  market: Order["market"];
  placement: number;
  seller: Order["seller"];
  message: string | null;
  address: Address;
  lines: OrderItem[];
  sums: Pick<Order, "goodsFen" | "discountFen" | "freightFen" | "additionalFen">;
};

export function addressOf(asked: z.infer<typeof orderAddress>): Address {
  return {
    fullName: asked.fullName,
    mobile: asked.mobile,
    province: asked.provinceText,
    city: asked.cityText,
    area: asked.areaText,
    street: asked.address,
  };
}

/** An order of the book, with everything that will happen to it by itself. */
function place(trading: Trading, placed: Placed): Order {
  const at = trading.now();
  const { sums, ...rest } = placed;
  const { goodsFen, discountFen, freightFen, additionalFen } = sums;
  const order: Order = {
    ...rest,
    goodsFen,
    discountFen,
    freightFen,
    additionalFen,
    id: trading.book.newId(placed.market === "1688" ? 19 : 12),
    number: trading.book.count() + 1,
    status: "unpaid",
    payments: [],
    payAttempts: 0,
    parcels: [],
    closed: null,
    createdAt: at,
    bornAt: trading.lifeNow(),
    paidAt: null,
    shippedAt: null,
    receivedAt: null,
    completedAt: null,
    modifiedAt: at,
  };
  trading.book.add(order);
  trading.life.begin(order, order.bornAt);
  return order;
}

/** One order for each part of a priced request. */
export function place1688(
  trading: Trading,
  parts: readonly PricedPart[],
  asked: {
    placement: number;
    message: string | null;
    address: Address;
    productNoOf: (line: PricedLine) => string | null;
  },
): Order[] {
  const { productNoOf, ...rest } = asked;
  return parts.map((part) => {
    const merchant = part.lines[0]?.core?.merchant;
    return place(trading, {
      ...rest,
      market: "1688",
      seller: {
        openId: merchant?.openId ?? "",
        id: `b2b-22${String(merchant?.index ?? 0).padStart(11, "0")}`,
        name: merchant?.companyName ?? "",
        shipsFrom: merchant?.shipsFrom ?? "",
      },
      lines: part.lines.map((line) => ({
        id: trading.book.newId(19),
        offerId: line.core?.numericId ?? "",
        skuId: line.sku?.skuId ?? null,
        specId: line.specId,
        name: line.core?.subject ?? "",
        quantity: line.quantity,
        unitFen: line.unitFen,
        amountFen: line.amountFen,
        productNo: productNoOf(line),
      })),
      sums: part,
    });
  });
}

/** One order for each seller. */
export function placeTaobao(
  trading: Trading,
  parts: readonly TaobaoPart[],
  asked: { placement: number; message: string | null; address: Address },
): Order[] {
  return parts.map((part) =>
    place(trading, {
      ...asked,
      market: "taobao",
      seller: {
        openId: part.sellerId,
        id: part.sellerId,
        name: part.nick,
        shipsFrom: part.shipsFrom,
      },
      lines: part.lines.map(({ asked: line, core, unitFen }) => ({
        id: trading.book.newId(12),
        offerId: line.itemId,
        skuId: line.skuId ?? null,
        specId: null,
        name: core?.subject ?? "",
        quantity: line.quantity,
        unitFen,
        amountFen: unitFen * line.quantity,
        productNo: line.orderRemark ?? null,
      })),
      sums: {
        goodsFen: part.totalFen - part.freightFen,
        discountFen: 0,
        freightFen: part.freightFen,
        additionalFen: 0,
      },
    }),
  );
}

/** The orders of an earlier call that asked for the very same, where the upstream looks for that. */
export function earlierTwin(
  trading: Trading,
  market: Order["market"],
  { message, signature }: { message: string | null; signature: string },
): Order[] {
  if (!trading.settings().dedupe || message === null) return [];
  const alike = trading.book.withMessage(message, market);
  const byPlacement = Map.groupBy(alike, ({ placement }) => placement);
  const twin = [...byPlacement.values()].find(
    (orders) => signatureOf(orders.flatMap(({ lines }) => lines)) === signature,
  );
  return twin ?? [];
}

/** What is ordered, however it is sorted: goods and quantities. */
export function signatureOf(
  lines: readonly Pick<OrderItem, "offerId" | "skuId" | "quantity">[],
): string {
  return lines
    .map(({ offerId, skuId, quantity }) => `${offerId}/${skuId ?? ""}×${quantity}`)
    .sort()
    .join();
}
