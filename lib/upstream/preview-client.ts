import { succeed } from "@/lib/kernel/result";
import type { Runner } from "./call";
import { previewOrder, previewOrders } from "./contract/orders-1688";
import { previewTaobao } from "./contract/orders-taobao";
import { toPreview } from "./mapping/preview";
import { toPreviews } from "./mapping/previews";
import { toTaobaoPreview } from "./mapping/taobao-preview";
import type { TradeDoor } from "./trade-door";
import {
  addressRequest,
  cargoRequest,
  taobaoLinesText,
  taobaoReceiverText,
} from "./trade-requests";

type PreviewDoor = Pick<TradeDoor, "previewOrder" | "previewOrders" | "previewTaobao">;

/** The contract entry, our words as its input, its reply as ours. */
export function createPreviewClient(run: Runner): PreviewDoor {
  return {
    previewOrder: ({ address, ...merchant }, context) => {
      const cargoParamList = cargoRequest(merchant);
      const input = cargoParamList && { addressParam: addressRequest(address), cargoParamList };
      const read = (wire: Parameters<typeof toPreview>[1]) =>
        succeed(toPreview(merchant.lines, wire));
      return run({ endpoint: previewOrder, input, read, context });
    },
    previewOrders: ({ merchants, address }, context) => {
      const lists = merchants.map((merchant) => cargoRequest(merchant));
      const cargoParamList = lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
      const input = cargoParamList && { addressParam: addressRequest(address), cargoParamList };
      return run({ endpoint: previewOrders, input, read: toPreviews(merchants), context });
    },
    previewTaobao: ({ lines, address }, context) => {
      const orderLineList = taobaoLinesText(lines);
      const receiver = taobaoReceiverText(address);
      const input = orderLineList === null ? null : { orderLineList, receiver };
      return run({ endpoint: previewTaobao, input, read: toTaobaoPreview(lines), context });
    },
  };
}
