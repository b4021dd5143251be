import { z } from "zod";
import { MARKETS } from "@/lib/kernel/offer-ref";

/** What Taobao's search can sort by; it has neither filters, price range nor categories. */
export const TAOBAO_SORTS = ["relevance", "sales", "price_asc", "price_desc"] as const;

/** Where to search. */
export const marketParam = z
  .enum(MARKETS, { error: `Choose one of: ${MARKETS.join(", ")}.` })
  .default("1688");

type Narrowed = {
  market: z.infer<typeof marketParam>;
  sort: string;
  filters: readonly string[];
  min?: string | undefined;
  max?: string | undefined;
  category?: string | undefined;
};

/** Refuses what Taobao's search does not know, each by its field. */
export function refuseBeyondMarket(
  { market, sort, filters, ...query }: Narrowed,
  context: z.core.$RefinementCtx,
): void {
  if (market !== "taobao") return;
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  if (!TAOBAO_SORTS.some((name) => name === sort))
    refuse("sort", `On Taobao, choose one of: ${TAOBAO_SORTS.join(", ")}.`);
  if (filters.length > 0) refuse("filters", "Taobao has no filters.");
  for (const field of ["min", "max"] as const)
    if (query[field] !== undefined) refuse(field, "Taobao has no price range.");
  if (query.category !== undefined) refuse("category", "Taobao's categories can't be searched.");
}
