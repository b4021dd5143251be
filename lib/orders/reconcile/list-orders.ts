import type { Market } from "@/lib/kernel/offer-ref";
import type { Upstream, UpstreamOrder } from "@/lib/upstream";

const PAGE_SIZE = 50;
/** Ten thousand orders within one look: more is a fault of the upstream's paging. */
const MOST_PAGES = 200;

/**
 * All orders of a market made within a span, whatever number of pages that takes. Null when any page
 * could not be read: half a list must not pass for the whole.
 */
export async function listCreatedBetween(
  door: Upstream,
  market: Market,
  createdFrom: number,
  createdUntil: number,
): Promise<UpstreamOrder[] | null> {
  const orders = new Map<string, UpstreamOrder>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const read = await door.listOrders({
      market,
      page,
      pageSize: PAGE_SIZE,
      createdFrom,
      createdUntil,
    });
    if (!read.ok) return null;
    for (const order of read.value.orders) orders.set(order.id, order);
    const { totalPages } = read.value;
    const more = totalPages === null ? read.value.orders.length >= PAGE_SIZE : page < totalPages;
    if (!more) return [...orders.values()];
  }
  return null;
}
