import type { z } from "zod";
import type { searchShop as endpoint } from "@/lib/upstream/contract/finding-1688";
import { pageOfItems } from "../replies/page";
import { shopItem } from "../replies/summary";
import { remembered } from "../world/remembered";
import { searchWorld } from "../world/search";
import { readNarrowing } from "./narrowing";
import type { Handler } from "./handler";

const search = remembered(searchWorld, (asked) => JSON.stringify(asked));

/** One merchant's goods; a shop nobody has is an empty page. */
export const searchShop: Handler<z.infer<typeof endpoint.input>> = (input, { world, origin }) => {
  const narrowing = readNarrowing(input);
  if (narrowing === "malformed") return { ok: false, refusal: "invalid_input", detail: "sort" };
  const keyword = (input.keyword ?? "").trim();
  const found = search(world, { ...narrowing, keyword, openId: input.sellerOpenId });
  return { ok: true, data: pageOfItems(found, input, (core) => shopItem(core, origin)) };
};
