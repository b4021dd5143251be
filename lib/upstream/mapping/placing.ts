import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { CreatedWire } from "../contract/order-reply-1688";
import { refusalOf } from "../contract/order-refusals";
import type { OrderPlacing, UpstreamOrder } from "../order";
import type { MerchantLines, OrderLine, OrderProblem } from "../preview";
import { lineMatcher } from "./line-matcher";
import { toOrder1688 } from "./order-1688";
import { problemOf } from "./order-problem";
import { askedName } from "./preview";

/** A merchant's part of a request, and the reference its lines carry. */
export type Asked = Pick<MerchantLines, "lines"> & { reference: string };
type LeftOut = { line: number; problem: OrderProblem | null }[];

/** The orders a reply names, whole or by their ids alone. */
function ordersIn(wires: readonly CreatedWire[]): UpstreamOrder[] {
  return wires.flatMap((wire) => {
    const whole = toOrder1688(wire);
    if (whole) return [whole];
    const ids = [wire.orderId, ...(wire.orderList ?? []).map(({ orderId }) => orderId)];
    return [...new Set(ids.flatMap((id) => id ?? []))].map(bareOrder);
  });
}

/** All that is known of an order whose reply was its number. */
function bareOrder(id: string): UpstreamOrder {
  const order = toOrder1688({ baseInfo: { idOfStr: id } });
  if (!order) throw new TypeError("an order with an id has an id");
  return order;
}

/** The answer to one merchant's request: every order in the reply is part of it. */
export function toPlacing(asked: Asked) {
  return (wires: readonly CreatedWire[]): Result<OrderPlacing, string> => {
    const answers = shared([asked], wires);
    const [answer] = answers;
    if (!answer || answer.kind === "unsaid") return refuse("a success without an order");
    return succeed(answer);
  };
}

/** An answer for each merchant. What can't be told whose it is leaves them `unsaid`. */
export function toPlacings(asked: readonly Asked[]) {
  return (wires: readonly CreatedWire[]): Result<OrderPlacing[], string> =>
    succeed(shared(asked, wires));
}

function shared(asked: readonly Asked[], wires: readonly CreatedWire[]): OrderPlacing[] {
  const failed = wires.flatMap(({ failedOfferList }) => failedOfferList ?? []);
  const owned = ownersOf(asked, ordersIn(wires));
  return asked.map(({ lines }, at) => {
    const orders = owned.flatMap(({ owner, order }) => (owner === at ? [order] : []));
    const match = lineMatcher(lines.map(askedName));
    const problems = new Map(
      failed.flatMap(({ offerId, specId, errorCode, errorMessage }) => {
        const line = match({ ids: offerId ? [offerId] : [], sku: specId ?? null });
        return line === null ? [] : [[line, problemOf(errorCode, errorMessage, true)] as const];
      }),
    );
    const leftOut: LeftOut = [...problems].map(([line, problem]) => ({ line, problem }));
    if (orders.length > 0) return { kind: "placed", orders, leftOut };
    const [first] = problems.values();
    if (first && problems.size === lines.length)
      return { kind: "refused", problem: first, leftOut };
    return { kind: "unsaid" };
  });
}

/**
 * Whose order is whose: by the reference at its lines, else by the SKUs in it, which no two merchants
 * share. With one merchant there is nobody else.
 */
function ownersOf(asked: readonly Asked[], orders: readonly UpstreamOrder[]) {
  return orders.map((order) => ({ order, owner: ownerOf(asked, order) }));
}

function ownerOf(asked: readonly Asked[], order: UpstreamOrder): number | null {
  if (asked.length === 1) return 0;
  const named = asked.findIndex(({ reference }) => order.references.includes(reference));
  if (named !== -1) return named;
  const holding = asked.flatMap(({ lines }, at) =>
    order.lines.some((line) => lines.some((own) => isSame(own, line))) ? [at] : [],
  );
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

function isSame(own: OrderLine, { specId, offerId }: UpstreamOrder["lines"][number]): boolean {
  if (own.specId !== null) return own.specId === specId;
  return offerId !== null && (offerId === own.marketId || offerId === own.ref.id);
}

/**
 * What an error of the envelope amounts to where it says for certain that nothing was ordered. Where
 * several merchants were asked at once only a request nobody could read is certain: of anything else
 * one of them may be the cause, and the others ordered.
 */
export function placingRefused(msg: string | null, merchants = 1): OrderPlacing | null {
  const refusal = refusalOf("place", msg);
  if (!refusal || (merchants > 1 && refusal.kind !== "bad_request")) return null;
  return { kind: "refused", problem: { ...refusal, message: msg }, leftOut: [] };
}
