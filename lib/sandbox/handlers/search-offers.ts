import type { z } from "zod";
import type { searchOffers as endpoint } from "@/lib/upstream/contract/goods-1688";
import { pageOfItems } from "../replies/page";
import { searchItem } from "../replies/summary";
import { remembered } from "../world/remembered";
import type { FilterWord } from "../world/filter-words";
import { searchWorld } from "../world/search";
import { readNarrowing } from "./narrowing";
import type { Handler } from "./handler";

const search = remembered(searchWorld, (asked) => JSON.stringify(asked));

type Input = z.infer<typeof endpoint.input>;

export const searchOffers: Handler<Input> = (input, { world, origin }) => {
  const category = input.categoryId ?? "";
  if (!/^\d{0,18}$/.test(category))
    return { ok: false, refusal: "invalid_input", detail: "categoryId" };
  const narrowing = readNarrowing({ ...input, categoryId: Number(category) });
  if (narrowing === "malformed") return { ok: false, refusal: "invalid_input", detail: "sort" };
  const found = search(world, { ...narrowing, keyword: input.keyword });
  return { ok: true, data: pageOfItems(found, input, (core) => searchItem(core, origin)) };
};

/** Strict selections are the keyword query with one more filter, as their contract entries say. */
export function searchWithin(word: FilterWord): Handler<Input> {
  return (input, scene) =>
    searchOffers({ ...input, filter: [input.filter, word].filter(Boolean).join(",") }, scene);
}
