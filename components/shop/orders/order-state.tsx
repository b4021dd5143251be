import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { MerchantOrderDto } from "@/lib/contract/orders";
import { wordOf, type OrderWords } from "./order-words";

type Stated = Pick<MerchantOrderDto, "state" | "attention">;

const DONE: ReadonlySet<string> = new Set([
  "placed",
  "paid",
  "part_shipped",
  "shipped",
  "at_warehouse",
  "completed",
]);

function toneOf({ state, attention }: Stated): BadgeTone {
  if (attention.length > 0) return "amber";
  return DONE.has(state) ? "jade" : "plain";
}

/** Where an order is, in a word. */
export function OrderBadge({ order, words }: { order: Stated; words: Pick<OrderWords, "states"> }) {
  return (
    <span data-state={order.state} className="order-badge">
      <Badge tone={toneOf(order)}>{words.states[order.state].name}</Badge>
    </span>
  );
}

/** What happens next, and why it ended where it did. */
export function OrderNext({
  order,
  words,
}: {
  order: Pick<MerchantOrderDto, "state" | "reason">;
  words: Pick<OrderWords, "states" | "reasons">;
}) {
  const ended = ["refused", "cancelled", "refunded"].includes(order.state);
  const reason = ended && order.reason !== null ? wordOf(words.reasons, order.reason) : null;
  return (
    <p className="order-next text-sm text-ink-soft">
      {reason !== null && <span className="font-medium text-ink">{reason} </span>}
      {words.states[order.state].next}
    </p>
  );
}
