import { mix, randomFrom } from "../world/random";
import type { Agenda } from "./agenda";
import type { Order, Parcel } from "./order";
import { parcelOf } from "./parcel";
import type { TradeSettings } from "./settings";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What happens to an order, by the names 1688's topics end in. */
export type OrderNews =
  | "BUYER_MAKE"
  | "ORDER_PRICE_MODIFY"
  | "ORDER_PAY"
  | "PART_PART_SENDGOODS"
  | "ANNOUNCE_SENDGOODS"
  | "TRACE"
  // Their spelling.
  | "ORDER_COMFIRM_RECEIVEGOODS"
  | "ORDER_SUCCESS"
  | "ORDER_BUYER_CLOSE"
  | "ORDER_SELLER_CLOSE"
  | "ORDER_BOPS_CLOSE";

export type LifeParts = {
  seed: number;
  agenda: Agenda;
  settings: () => TradeSettings;
  newId: (digits: number) => string;
  /** The time that is written down. */
  now: () => number;
  tell: (order: Order, news: OrderNews) => void;
};

/**
 * What people and time do to an order. Each step looks whether it still can. `at` is the agenda's time,
 * which runs ahead when it is told to; what is written down is the time by the clock.
 */
export function createLife({ seed, agenda, settings, newId, now, tell }: LifeParts) {
  const after = (at: number, ms: number, run: (at: number) => void) =>
    agenda.at(at + ms / settings().speed, run);

  function changed(order: Order, news: OrderNews): void {
    order.modifiedAt = now();
    tell(order, news);
  }

  function begin(order: Order, at: number): void {
    changed(order, "BUYER_MAKE");
    const random = randomFrom(seed, order.number, 0x11fe);
    const { priceChanges, merchantCloses } = settings();
    if (random.chance(priceChanges))
      after(at, random.int(5, 40) * MINUTE, () =>
        reprice(order, { freightFen: order.freightFen + random.int(1, 9) * 100 }),
      );
    if (random.chance(merchantCloses))
      after(at, random.int(20, 200) * MINUTE, () => {
        if (order.status === "unpaid") close(order, "seller", "sellerGoodsLack");
      });
    after(at, 7 * DAY, () => {
      if (order.status === "unpaid") close(order, "system", "timeout");
    });
  }

  function reprice(
    order: Order,
    {
      freightFen,
      discountFen,
    }: { freightFen?: number | undefined; discountFen?: number | undefined },
  ): boolean {
    if (order.status !== "unpaid") return false;
    order.freightFen = freightFen ?? order.freightFen;
    order.discountFen = Math.min(discountFen ?? order.discountFen, order.goodsFen);
    changed(order, "ORDER_PRICE_MODIFY");
    return true;
  }

  function pay(order: Order, by: "agreement" | "cashier", at: number): boolean {
    order.payAttempts += 1;
    if (order.status !== "unpaid") return false;
    const fen = order.goodsFen - order.discountFen + order.freightFen + order.additionalFen;
    order.payments.push({ at: now(), fen, by });
    order.status = "paid";
    order.paidAt = now();
    changed(order, "ORDER_PAY");
    const random = randomFrom(seed, order.number, 0x541b);
    const firstIn = random.int(2, 26) * HOUR;
    const two = order.lines.length > 1 && random.chance(0.3);
    const half = Math.ceil(order.lines.length / 2);
    const ids = order.lines.map(({ id }) => id);
    after(at, firstIn, (then) => ship(order, two ? ids.slice(0, half) : ids, then));
    if (two)
      after(at, firstIn + random.int(6, 20) * HOUR, (then) => ship(order, ids.slice(half), then));
    return true;
  }

  /** Ships those of the lines that are not on their way yet. */
  function ship(order: Order, ids: readonly string[], at: number): boolean {
    const sent = new Set(order.parcels.flatMap(({ itemIds }) => itemIds));
    const itemIds = ids.filter((id) => !sent.has(id));
    if (order.status !== "paid" || itemIds.length === 0) return false;
    const parcel = parcelOf(order, itemIds, { at: now(), newId, seed });
    order.parcels.push(parcel);
    const all = sent.size + itemIds.length === order.lines.length;
    if (all) {
      order.status = "shipped";
      order.shippedAt = now();
    }
    changed(order, all ? "ANNOUNCE_SENDGOODS" : "PART_PART_SENDGOODS");
    carry(order, parcel, at);
    return true;
  }

  function carry(order: Order, parcel: Parcel, at: number): void {
    const random = randomFrom(seed, mix(order.number), order.parcels.length, 0xca);
    const steps = parcel.steps.splice(0);
    const waits = [2, 9, random.int(8, 20), random.int(6, 40), random.int(3, 8)];
    let ms = 0;
    for (const [index, step] of steps.entries()) {
      ms += (waits[index] ?? 6) * HOUR;
      after(at, ms, (then) => {
        parcel.steps.push({ ...step, at: now() });
        changed(order, "TRACE");
        if (step.status === "SIGN") after(then, 10 * DAY, () => complete(order));
      });
    }
  }

  function receive(order: Order, at: number): boolean {
    if (order.status !== "shipped") return false;
    order.status = "received";
    order.receivedAt = now();
    changed(order, "ORDER_COMFIRM_RECEIVEGOODS");
    after(at, 5 * MINUTE, () => complete(order));
    return true;
  }

  function complete(order: Order): boolean {
    if (order.status !== "shipped" && order.status !== "received") return false;
    order.status = "completed";
    order.receivedAt ??= now();
    order.completedAt = now();
    changed(order, "ORDER_SUCCESS");
    return true;
  }

  function close(order: Order, by: "buyer" | "seller" | "system", reason: string): boolean {
    if (order.status === "closed" || order.status === "completed") return false;
    order.status = "closed";
    order.closed = { by, reason };
    const news = { buyer: "BUYER_CLOSE", seller: "SELLER_CLOSE", system: "BOPS_CLOSE" } as const;
    changed(order, `ORDER_${news[by]}`);
    return true;
  }

  return { begin, reprice, pay, ship, receive, complete, close };
}
