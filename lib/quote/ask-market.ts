import { callContext } from "@/lib/catalog/trace";
import type { Clock } from "@/lib/kernel/clock";
import { log } from "@/lib/log/log";
import {
  upstream,
  type DeliveryAddress,
  type MerchantLines,
  type OrderPreview,
} from "@/lib/upstream";
import type { Outcome, TaobaoOrderLine } from "@/lib/upstream";
import type { Asking } from "./deps";
import { orderOutcome, type OrderOutcome } from "./order-outcome";
import type { PlannedOrder } from "./plan-orders";

/** Asks the marketplace what orders would cost: an answer for each, in the order given. Never throws. */
export type AskMarket = (orders: readonly PlannedOrder[]) => Promise<OrderOutcome[]>;

type Means = { asking: Asking; address: DeliveryAddress; clock: Pick<Clock, "now"> };

/**
 * One call per order, all at once; the rate budget decides how fast they go out. What can't even be
 * asked about is refused here: an order without the names a marketplace orders by.
 */
export function askEach(means: Means): AskMarket {
  return (orders) =>
    Promise.all(
      orders.map(async (order) => {
        const preview = previewOf(order, means);
        return preview ? settled(order, await preview, means) : unnamed(order, means);
      }),
    );
}

/** One call for all orders on 1688, which takes several merchants at a time; Taobao's as ever. */
export function askInOne(means: Means): AskMarket {
  const each = askEach(means);
  return async (orders) => {
    const together = orders.flatMap((order) => merchantLines(order) ?? []);
    if (together.length === 0) return each(orders);
    const asked = orders.filter((order) => merchantLines(order) !== null);
    const rest = orders.filter((order) => merchantLines(order) === null);
    const context = callContext(means.asking.actor, means.asking.trace);
    const [answer, others] = await Promise.all([
      upstream().previewOrders({ merchants: together, address: means.address }, context),
      each(rest),
    ]);
    const outcomes = new Map<PlannedOrder, OrderOutcome>(
      asked.map((order, place) => [order, settled(order, at(answer, place), means)]),
    );
    rest.forEach((order, place) => outcomes.set(order, others[place] ?? unnamed(order, means)));
    return orders.map((order) => outcomes.get(order) ?? unnamed(order, means));
  };
}

function at(answer: Outcome<OrderPreview[]>, place: number): Outcome<OrderPreview> {
  if (!answer.ok) return answer;
  const value = answer.value[place];
  return value
    ? { ok: true, value, call: answer.call }
    : { ok: false, kind: "contract", detail: "an order is missing", call: answer.call };
}

function previewOf(
  order: PlannedOrder,
  { asking, address }: Means,
): Promise<Outcome<OrderPreview>> | null {
  const context = callContext(asking.actor, asking.trace);
  if (order.market === "taobao") {
    const lines = taobaoLines(order);
    return lines && upstream().previewTaobao({ lines, address }, context);
  }
  const merchant = merchantLines(order);
  return merchant && upstream().previewOrder({ ...merchant, address }, context);
}

function merchantLines({ market, sellerOpenId, lines }: PlannedOrder): MerchantLines | null {
  if (market !== "1688" || sellerOpenId === null) return null;
  return {
    sellerOpenId,
    lines: lines.map(({ productId, skuKey, quantity }) => ({
      ref: { market, id: productId },
      specId: skuKey === "" ? null : skuKey,
      quantity,
    })),
  };
}

/** Null as soon as one line lacks the names Taobao orders by. */
function taobaoLines({ market, lines }: PlannedOrder): TaobaoOrderLine[] | null {
  const named = lines.flatMap(({ productId, skuKey, buyId, skuBuyId, quantity, unitPrice }) =>
    buyId !== null && unitPrice !== null && (skuKey === "" || skuBuyId !== null)
      ? [{ ref: { market, id: productId }, buyId, skuBuyId, quantity, unitPrice }]
      : [],
  );
  return named.length === lines.length ? named : null;
}

function settled(order: PlannedOrder, answer: Outcome<OrderPreview>, { clock }: Means) {
  const outcome = orderOutcome(order.lines.length, answer, clock.now());
  if (outcome.kind === "silent")
    log().warn(
      {
        market: order.market,
        reason: outcome.reason,
        upstreamRequestId: outcome.upstreamRequestId,
      },
      "an order could not be previewed",
    );
  return outcome;
}

/** Nobody can order by names that are not known; where the offers are silent, they may yet be told. */
function unnamed({ lines, compared }: PlannedOrder, { clock }: Means): OrderOutcome {
  const at = clock.now();
  const silent = lines.some(({ lineId }) => compared.get(lineId)?.state === "unavailable");
  if (silent)
    return {
      kind: "silent",
      at,
      reason: "no_answer",
      upstreamRequestId: null,
      retryAfterSeconds: null,
    };
  const problem = { kind: "not_by_api" as const, code: null, message: null };
  return { kind: "refused", at, problem, lines: lines.map(() => null) };
}
