import type { z } from "zod";
import { parseYuan } from "@/lib/kernel/money";
import type { searchOffers as endpoint } from "@/lib/upstream/contract/goods-1688";
import { searchItem } from "../replies/summary";
import { remembered } from "../world/remembered";
import { searchWorld, type SearchOrder } from "../world/search";
import type { Handler } from "./handler";

/** The real search never tells of more than this many offers, and never serves beyond them. */
const MOST_RECORDS = 2000;

const search = remembered(searchWorld, (asked) => JSON.stringify(asked));

export const searchOffers: Handler<z.infer<typeof endpoint.input>> = (input, { world, origin }) => {
  const order = readOrder(input.sort);
  if (order === "malformed") return { ok: false, refusal: "invalid_input", detail: "sort" };
  const category = input.categoryId ?? "";
  if (!/^\d{0,18}$/.test(category))
    return { ok: false, refusal: "invalid_input", detail: "categoryId" };
  const found = search(world, {
    keyword: input.keyword,
    filter: input.filter ?? "",
    order,
    minFen: fenOf(input.priceStart),
    maxFen: fenOf(input.priceEnd),
    categoryId: category === "" || category === "0" ? null : Number(category),
  });
  const totalRecords = Math.min(found.length, MOST_RECORDS);
  const from = (input.beginPage - 1) * input.pageSize;
  return {
    ok: true,
    data: {
      totalRecords,
      // One too many where the pages come out even: the vendor's own sample has 401 for 2000 by 5.
      totalPage: totalRecords === 0 ? 0 : Math.floor(totalRecords / input.pageSize) + 1,
      pageSize: input.pageSize,
      currentPage: input.beginPage,
      data: found
        .slice(from, Math.min(from + input.pageSize, totalRecords))
        .map((core) => searchItem(core, origin)),
    },
  };
};

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
