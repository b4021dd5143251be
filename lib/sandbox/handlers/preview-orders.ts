import type { z } from "zod";
import type {
  previewOrder as oneEndpoint,
  previewOrders as manyEndpoint,
} from "@/lib/upstream/contract/orders-1688";
import { previewReply } from "../replies/preview";
import { orderLine, type AskedLine } from "../trade/order-line";
import { priceOrder } from "../trade/price-order";
import type { Handler, Scene } from "./handler";

type Asked = z.infer<typeof oneEndpoint.input>;
type Cargo = Asked["cargoParamList"][number];

/** One merchant's lines; lines of several are refused as a whole. */
export const previewOrder: Handler<Asked> = ({ addressParam, cargoParamList }, scene) => ({
  ok: true,
  data: preview(cargoParamList, addressParam, scene),
});

/** An answer for each merchant, in the order they first come. */
export const previewOrders: Handler<z.infer<typeof manyEndpoint.input>> = (
  { addressParam, cargoParamList },
  scene,
) => {
  const merchants = Map.groupBy(cargoParamList, ({ sellerOpenId }) => sellerOpenId);
  const answers = [...merchants.values()].map((cargos) => preview(cargos, addressParam, scene));
  return { ok: true, data: answers };
};

function preview(
  cargos: readonly Cargo[],
  { provinceText }: Asked["addressParam"],
  { world, trading }: Scene,
) {
  const lines = cargos.map((cargo) => orderLine(world, askedLine(cargo)));
  return previewReply(priceOrder(lines, provinceText, trading.settings().splitEvery));
}

/** A line of a request, by whichever id it names its offer. */
export function askedLine({
  offerMapId,
  offerId,
  specId,
  quantity,
  sellerOpenId,
}: Cargo): AskedLine {
  return {
    offerId: offerMapId ?? String(offerId),
    specId: specId ?? null,
    quantity,
    sellerOpenId: sellerOpenId ?? null,
  };
}
