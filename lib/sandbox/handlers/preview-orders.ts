import type { z } from "zod";
import type { previewOrder as oneEndpoint } from "@/lib/upstream/contract/orders-1688";
import type { previewOrders as manyEndpoint } from "@/lib/upstream/contract/orders-1688";
import { previewReply } from "../replies/preview";
import { orderLine } from "../trade/order-line";
import { priceOrder } from "../trade/price-order";
import type { World } from "../world/world";
import type { Handler } from "./handler";

type Cargo = z.infer<typeof oneEndpoint.input>["cargoParamList"][number];

/** One merchant's lines; lines of several are refused as a whole. */
export const previewOrder: Handler<z.infer<typeof oneEndpoint.input>> = (
  { addressParam, cargoParamList },
  { world },
) => {
  const lines = cargoParamList.map((cargo) => lineOf(world, cargo));
  return { ok: true, data: previewReply(priceOrder(lines, addressParam.provinceText)) };
};

/** An answer for each merchant, in the order they first come. */
export const previewOrders: Handler<z.infer<typeof manyEndpoint.input>> = (
  { addressParam, cargoParamList },
  { world },
) => {
  const merchants = Map.groupBy(cargoParamList, ({ sellerOpenId }) => sellerOpenId);
  const answers = [...merchants.values()].map((cargos) => {
    const lines = cargos.map((cargo) => lineOf(world, cargo));
    return previewReply(priceOrder(lines, addressParam.provinceText));
  });
  return { ok: true, data: answers };
};

function lineOf(world: World, { offerMapId, offerId, specId, quantity, sellerOpenId }: Cargo) {
  return orderLine(world, {
    offerId: offerMapId ?? String(offerId),
    specId: specId ?? null,
    quantity,
    sellerOpenId: sellerOpenId ?? null,
  });
}
