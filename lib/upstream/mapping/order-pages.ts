import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { UpstreamOrder, UpstreamOrderLookup, UpstreamOrderPage } from "../order";
import { emptySuccess } from "./empty-success";
import { count } from "./values";

type Asked = { page: number; pageSize: number };
type Told = { rows: readonly (UpstreamOrder | null)[]; total?: number | null | undefined };

/** A page of orders. One row without an id makes the page unreadable: an order must not be overlooked. */
export function toOrderPage(
  { page, pageSize }: Asked,
  { rows, total }: Told,
): Result<UpstreamOrderPage, string> {
  const orders = rows.filter((row) => row !== null);
  if (orders.length < rows.length) return refuse("an order without an id");
  const known = count(total);
  const totalPages = known === null ? null : Math.ceil(known / pageSize);
  return succeed({ orders, page, pageSize, total: known, totalPages });
}

/** The order that was asked for; another one is a broken reply. */
export function toOrderLookup(
  asked: string,
  order: UpstreamOrder | null,
  wasSent: boolean,
): Result<UpstreamOrderLookup, string> {
  if (!wasSent) return emptySuccess();
  if (order?.id !== asked) return refuse("not the order that was asked for");
  return succeed({ kind: "order", order });
}
