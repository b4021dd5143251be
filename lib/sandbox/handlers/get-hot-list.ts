import type { z } from "zod";
import type { getHotList as endpoint } from "@/lib/upstream/contract/hot-list";
import { hotRow } from "../replies/hot-row";
import { categoryById } from "../world/categories";
import { hotOffers, type RankType } from "../world/hot-list";
import { remembered } from "../world/remembered";
import type { Handler } from "./handler";

const hot = remembered(hotOffers, (asked: { categoryId: number; rankType: RankType }) =>
  JSON.stringify(asked),
);

export const getHotList: Handler<z.infer<typeof endpoint.input>> = (input, { world, origin }) => {
  const { rankId, rankType, limit } = input;
  const category = categoryById(Number(rankId));
  if (!category) return { ok: false, refusal: "category_not_found" };
  const found = hot(world, { categoryId: category.id, rankType }).slice(0, limit);
  return {
    ok: true,
    data: {
      rankId,
      rankName: `${category.name.zh}榜`,
      rankType,
      rankProductModels: found.map((core, at) => hotRow(core, at + 1, origin)),
    },
  };
};
