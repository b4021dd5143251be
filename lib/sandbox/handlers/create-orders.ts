import type { z } from "zod";
import type { createOrder as oneEndpoint } from "@/lib/upstream/contract/orders-1688";
import { addressOf, earlierTwin, place1688, signatureOf } from "../orders/place";
import type { Order } from "../orders/order";
import type { Answer } from "../replies/envelope";
import { order1688 } from "../replies/order-1688";
import { previewErrorText, type PreviewErrorCode } from "../trade/line-problem";
import { orderLine } from "../trade/order-line";
import { priceOrder, type PricedLine, type PricedOrder } from "../trade/price-order";
import { longNumber } from "../replies/json";
import type { Handler, Scene } from "./handler";
import { askedLine } from "./preview-orders";

type Asked = z.infer<typeof oneEndpoint.input>;
type Cargo = Asked["cargoParamList"][number];
type Refused = { code: PreviewErrorCode | null; text: string; lines: PricedLine[] };
type Made = { orders: Order[]; refused: null } | { orders: null; refused: Refused };

/** An order of one merchant's lines, all of them or none. It may become several orders. */
export const createOrder: Handler<Asked> = (asked, scene) => {
  const made = make(asked, asked.cargoParamList, scene, scene.trading.book.newPlacement());
  if (made.refused) return refusal(made.refused);
  const replies = made.orders.map((order) => order1688(order, scene.trading.settings()));
  const bare = replies.length === 1 && scene.trading.settings().createReply === "object";
  return { ok: true, data: bare ? replies[0] : replies };
};

/** Orders of several merchants: those that can be ordered are, the others are named with what is wrong. */
export const createOrders: Handler<Asked> = (asked, scene) => {
  const placement = scene.trading.book.newPlacement();
  const merchants = [
    ...Map.groupBy(asked.cargoParamList, ({ sellerOpenId }) => sellerOpenId).values(),
  ];
  const made = merchants.map((cargos) => make(asked, cargos, scene, placement));
  const refused = made.flatMap((one) => one.refused ?? []);
  const settings = scene.trading.settings();
  const orders = made.flatMap((one) => one.orders ?? []);
  return {
    ok: true,
    data: [...orders.map((order) => order1688(order, settings)), ...refused.map(failedOffers)],
  };
};

function make(asked: Asked, cargos: readonly Cargo[], scene: Scene, placement: number): Made {
  const { world, trading } = scene;
  const lines = cargos.map((cargo) => orderLine(world, askedLine(cargo)));
  const numbers = new Map(lines.map((line, at) => [line, cargos[at]?.productNo ?? null]));
  const { province = "" } = addressOf(asked.addressParam);
  const priced = priceOrder(lines, province, trading.settings().splitEvery);
  const refused = refusedBy(priced, asked.tradeType);
  if (refused) return { orders: null, refused };
  const message = asked.message ?? null;
  const items = priced.parts.flatMap(({ lines: own }) =>
    own.map(({ core, sku, quantity }) => ({
      offerId: core?.numericId ?? "",
      skuId: sku?.skuId ?? null,
      quantity,
    })),
  );
  const twin = earlierTwin(trading, "1688", { message, signature: signatureOf(items) });
  if (twin.length > 0) return { orders: twin, refused: null };
  const orders = place1688(trading, priced.parts, {
    placement,
    message,
    address: addressOf(asked.addressParam),
    productNoOf: ({ asked: line }) => numbers.get(line) ?? null,
  });
  return { orders, refused: null };
}

/** Nothing is ordered while anything stands in the way. */
function refusedBy({ refused, parts }: PricedOrder, tradeType: string | undefined): Refused | null {
  const lines = parts.flatMap((part) => part.lines);
  const code = refused ?? lines.find(({ problem }) => problem !== null)?.problem ?? null;
  if (code) return { code, text: previewErrorText(code), lines };
  const closed = parts.some(
    ({ tradeModes }) =>
      tradeModes.length === 0 || (tradeType !== undefined && !tradeModes.includes(tradeType)),
  );
  return closed ? { code: null, text: "没有可用的交易方式", lines } : null;
}

function refusal({ code, text }: Refused): Answer {
  return { ok: false, refusal: "order_refused", detail: code === null ? text : `${code} ${text}` };
}

/** 1688's own words for lines that were not ordered. */
function failedOffers({ lines, text, code }: Refused): Record<string, unknown> {
  return {
    orderId: null,
    totalSuccessAmount: null,
    failedOfferList: lines.map(({ core, specId, problem }) => ({
      offerId: core && longNumber(core.numericId),
      specId,
      errorCode: problem ?? code,
      errorMessage: problem ? previewErrorText(problem) : text,
    })),
  };
}
