import type { Money } from "@/lib/kernel/money";
import type { AttentionAction } from "@/lib/orders/attention/table";
import type { OrderRow } from "@/lib/orders/store/order-row";
import type { UpstreamOrder } from "@/lib/upstream";

/** What a decision stands on besides its button: the orders staff say are ours, just read. */
export type Evidence = { adopted?: readonly UpstreamOrder[] };

export type Decision = { attentionId: string; action: AttentionAction; evidence?: Evidence };

export type DecisionRefusal =
  | { kind: "forbidden" }
  | { kind: "not_found" }
  /** Somebody decided before, or the order has moved on. */
  | { kind: "settled" }
  /** Not one of the question's buttons, or not possible where the order is. */
  | { kind: "not_now" }
  | { kind: "insufficient_funds"; missing: Money }
  /** Two people are asked for, and this is the first one again. */
  | { kind: "second_person" };

export type CarriedOut =
  | { kind: "done"; order: OrderRow }
  /** Nothing is settled yet: one of two people has agreed, or it is being looked at again. */
  | { kind: "half"; order: OrderRow }
  | { kind: "refused"; refusal: DecisionRefusal };
