import type { Market } from "@/lib/kernel/offer-ref";
import { decimalDigits, randomFrom } from "../world/random";
import { referencesOf, totalFen, type Order } from "./order";

/** Every order there is, in memory. */
export type OrderBook = {
  /** A number of `digits` digits that nothing else has. */
  newId(digits: number): string;
  newPlacement(): number;
  add(order: Order): void;
  find(id: string, market: Market): Order | null;
  findItem(itemId: string): Order | null;
  /** Those whose buyer wrote exactly this, oldest first. */
  withMessage(message: string, market: Market): Order[];
  /** Newest first. */
  all(market?: Market): Order[];
  count(): number;
  /** What was asked for under each reference, for those who look for doubles. */
  byReference(): Record<string, ReferenceSums>;
  clear(): void;
};

export type ReferenceSums = {
  /** Create calls that became orders. More than one is a double. */
  placements: number;
  orders: string[];
  payments: number;
  paidFen: number;
  totalFen: number;
};

export function orderBook(seed: number): OrderBook {
  let orders = new Map<string, Order>();
  let items = new Map<string, Order>();
  let byMessage = new Map<string, Order[]>();
  let numbers = 0;
  let placements = 0;
  return {
    newId(digits) {
      numbers += 1;
      // A random head and a counted tail: no two are alike.
      const head = decimalDigits(digits - 9, randomFrom(seed, numbers, 0x0d));
      return `${head}${String(numbers).padStart(9, "0")}`;
    },
    newPlacement: () => (placements += 1),
    add(order) {
      orders.set(order.id, order);
      for (const { id } of order.lines) items.set(id, order);
      if (order.message !== null)
        byMessage.set(order.message, [...(byMessage.get(order.message) ?? []), order]);
    },
    withMessage: (message, market) =>
      (byMessage.get(message) ?? []).filter((order) => order.market === market),
    find(id, market) {
      const order = orders.get(id);
      return order?.market === market ? order : null;
    },
    findItem: (itemId) => items.get(itemId) ?? null,
    all: (market) =>
      [...orders.values()].filter((order) => !market || order.market === market).reverse(),
    count: () => orders.size,
    byReference() {
      const found: Record<string, ReferenceSums & { calls: Set<number> }> = {};
      for (const order of orders.values())
        for (const reference of referencesOf(order)) {
          const sums = (found[reference] ??= {
            placements: 0,
            orders: [],
            payments: 0,
            paidFen: 0,
            totalFen: 0,
            calls: new Set(),
          });
          sums.calls.add(order.placement);
          sums.placements = sums.calls.size;
          sums.orders.push(order.id);
          sums.payments += order.payments.length;
          sums.paidFen += order.payments.reduce((sum, { fen }) => sum + fen, 0);
          sums.totalFen += totalFen(order);
        }
      return Object.fromEntries(
        Object.entries(found).map(([reference, { calls: _, ...sums }]) => [reference, sums]),
      );
    },
    clear() {
      orders = new Map();
      items = new Map();
      byMessage = new Map();
      placements = 0;
    },
  };
}
