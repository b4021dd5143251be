import type { OfferCore } from "../world/offer-core";

/** The real search never tells of more than this many offers, and never serves beyond them. */
const MOST_RECORDS = 2000;

/** The one page that was asked for, with the upstream's counts. */
export function pageOfItems(
  found: readonly OfferCore[],
  { beginPage, pageSize }: { beginPage: number; pageSize: number },
  itemOf: (core: OfferCore) => unknown,
): Record<string, unknown> {
  const totalRecords = Math.min(found.length, MOST_RECORDS);
  const from = (beginPage - 1) * pageSize;
  return {
    totalRecords,
    // One too many where the pages come out even: the vendor's own sample has 401 for 2000 by 5.
    totalPage: totalRecords === 0 ? 0 : Math.floor(totalRecords / pageSize) + 1,
    pageSize,
    currentPage: beginPage,
    data: found.slice(from, Math.min(from + pageSize, totalRecords)).map(itemOf),
  };
}
