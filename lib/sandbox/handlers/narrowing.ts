import { parseYuan } from "@/lib/kernel/money";
import type { Search, SearchOrder } from "../world/search";

/** What every 1688 search may carry besides its question. Category 0 is no category. */
export type NarrowingInput = {
  filter?: string | undefined;
  sort?: string | undefined;
  priceStart?: string | undefined;
  priceEnd?: string | undefined;
  categoryId?: number | undefined;
};

export function readNarrowing(input: NarrowingInput): Omit<Search, "keyword"> | "malformed" {
  const order = readOrder(input.sort);
  if (order === "malformed") return order;
  return {
    filter: input.filter ?? "",
    order,
    minFen: fenOf(input.priceStart),
    maxFen: fenOf(input.priceEnd),
    categoryId: input.categoryId || null,
  };
}

function fenOf(yuan: string | undefined): number | null {
  const price = yuan === undefined ? null : parseYuan(yuan);
  return price?.ok ? price.value.minor : null;
}

/** `sort` is JSON inside text: `{"price":"asc"}`. */
function readOrder(sort: string | undefined): SearchOrder | null | "malformed" {
  if (sort === undefined || sort === "") return null;
  const match = /^\{\s*"(price|rePurchaseRate|monthSold)"\s*:\s*"(asc|desc)"\s*\}$/.exec(
    sort.trim(),
  );
  if (!match) return "malformed";
  return { by: match[1] as SearchOrder["by"], descending: match[2] === "desc" };
}
