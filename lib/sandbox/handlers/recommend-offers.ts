import type { z } from "zod";
import type { recommendOffers as endpoint } from "@/lib/upstream/contract/finding-1688";
import { pageOfItems } from "../replies/page";
import { searchItem } from "../replies/summary";
import { recommendedTo } from "../world/recommended";
import { remembered } from "../world/remembered";
import type { Handler } from "./handler";

const recommended = remembered(recommendedTo, (shopper) => shopper);

export const recommendOffers: Handler<z.infer<typeof endpoint.input>> = (
  input,
  { world, origin },
) => {
  const found = recommended(world, input.outMemberId ?? "");
  return { ok: true, data: pageOfItems(found, input, (core) => searchItem(core, origin)) };
};
