import type { CallContext } from "./call-context";
import type { Outcome } from "./outcome";
import type { DeliveryAddress, MerchantLines, OrderPreview, TaobaoOrderLine } from "./preview";

/** The part of the door that orders go through. */
export type TradeDoor = {
  /**
   * What an order of one merchant's lines would cost and whether it can be placed. A line that can't
   * be ordered is no failure: it is in the answer.
   */
  previewOrder(
    input: MerchantLines & { address: DeliveryAddress },
    context?: CallContext,
  ): Promise<Outcome<OrderPreview>>;
  /** The same for several merchants in one call: an answer for each, in the order asked. */
  previewOrders(
    input: { merchants: readonly MerchantLines[]; address: DeliveryAddress },
    context?: CallContext,
  ): Promise<Outcome<OrderPreview[]>>;
  /** Lines of any number of Taobao sellers: one part for each of them. */
  previewTaobao(
    input: { lines: readonly TaobaoOrderLine[]; address: DeliveryAddress },
    context?: CallContext,
  ): Promise<Outcome<OrderPreview>>;
};
