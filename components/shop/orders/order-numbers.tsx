import type { MerchantOrderDto } from "@/lib/contract/orders";
import type { OrderWords } from "./order-words";

type OrderNumbersProps = {
  order: Pick<MerchantOrderDto, "reference" | "upstreamIds">;
  words: Pick<OrderWords, "order">;
};

/** What people read out: our reference, and the marketplace's own numbers once there are some. */
export function OrderNumbers({ order, words }: OrderNumbersProps) {
  return (
    <p className="tabular flex flex-wrap gap-x-4 text-xs text-ink-soft">
      <span>
        {words.order.reference} <b className="font-semibold text-ink">{order.reference}</b>
      </span>
      {order.upstreamIds.length > 0 && (
        <span className="wrap-anywhere">
          {words.order.upstream} {order.upstreamIds.join(", ")}
        </span>
      )}
    </p>
  );
}
