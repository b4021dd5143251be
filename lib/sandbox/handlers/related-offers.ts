import type { z } from "zod";
import type { relatedOffers as endpoint } from "@/lib/upstream/contract/goods-1688";
import { relatedItem } from "../replies/summary";
import { relatedTo } from "../world/related";
import { remembered } from "../world/remembered";
import type { Handler } from "./handler";

const related = remembered(relatedTo, (core) => core.id);

/** A plain array, without totals; past the last page it is empty. */
export const relatedOffers: Handler<z.infer<typeof endpoint.input>> = (
  input,
  { world, origin },
) => {
  const core = world.find(input.offerId);
  if (!core) return { ok: false, refusal: "offer_not_found" };
  const from = (input.pageNo - 1) * input.pageSize;
  return {
    ok: true,
    data: related(world, core)
      .slice(from, from + input.pageSize)
      .map((offer) => relatedItem(offer, origin)),
  };
};
