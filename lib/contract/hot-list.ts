import { z } from "zod";
import { freshnessDto, languageParam } from "./common";
import { offerCardDto } from "./offer-card";

/** The kinds of hot list: all round, by sales, by price for what it is; then those of presenters and of Vietnam. */
export const HOT_KINDS = [
  "overall",
  "hot",
  "good_price",
  "live_hot",
  "live_new",
  "live_recommended",
  "vietnam_hot",
  "vietnam_trend",
] as const;

export const hotKindParam = z
  .enum(HOT_KINDS, { error: `Choose one of: ${HOT_KINDS.join(", ")}.` })
  .default("overall");

export const hotListQuery = z.object({ kind: hotKindParam, language: languageParam });

export type HotKind = z.infer<typeof hotKindParam>;

/** A place of a hot list, from 1. The marketplace tells no price here; `known` may. */
export const hotEntryDto = offerCardDto.extend({
  rank: z.int(),
  /** How many people bought it. */
  buyers: z.int().nullable(),
  soldTotal: z.int().nullable(),
  /** 0–5. */
  score: z.number().nullable(),
});

export const hotListDto = z.object({
  categoryId: z.string(),
  kind: z.enum(HOT_KINDS),
  /** The list's name as the marketplace sent it. */
  name: z.string().nullable(),
  entries: z.array(hotEntryDto),
  freshness: freshnessDto,
});

export type HotEntryDto = z.infer<typeof hotEntryDto>;
export type HotListDto = z.infer<typeof hotListDto>;
