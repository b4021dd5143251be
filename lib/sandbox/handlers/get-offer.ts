import type { z } from "zod";
import type { getOffer as endpoint } from "@/lib/upstream/contract/goods-1688";
import { offerDetail } from "../replies/detail";
import type { Handler } from "./handler";

/** Takes the map id as well as the numeric 1688 id, and tells of offers that are not on sale too. */
export const getOffer: Handler<z.infer<typeof endpoint.input>> = (
  { offerId },
  { world, origin },
) => {
  const core = world.find(offerId);
  return core
    ? { ok: true, data: offerDetail(core, origin) }
    : { ok: false, refusal: "offer_not_found" };
};
