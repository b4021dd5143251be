import type { Actor } from "@/lib/auth/actor";
import type { ListQuery, SellerDto, ShopResultDto } from "@/lib/contract/offer-lists";
import type { Market } from "@/lib/kernel/offer-ref";
import { upstream } from "@/lib/upstream";
import type { Lookup } from "./lookup";
import { barePage, dressedPage } from "./offer-page";
import { asLookup, loaded } from "./outcome-lookup";
import { searchInput } from "./search-offers";
import { catalogStore } from "./store";
import { callContext, type Trace } from "./trace";

/** Names a shop: on 1688 by the `sellerOpenId` that an offer tells. */
export type ShopRef = { market: Market; sellerId: string };

/**
 * One page of a shop's offers; an empty `q` lists them all. Anyone may look. `not_found` for a market
 * without such a call; a shop nobody knows is an empty page, since the marketplace says no more.
 */
export async function searchShop(
  actor: Actor,
  { market, sellerId }: ShopRef,
  query: ListQuery,
  trace: Trace = {},
): Promise<Lookup<ShopResultDto>> {
  if (market !== "1688") return { kind: "not_found" };
  const input = { ...searchInput(query), sellerOpenId: sellerId };
  const reading = await catalogStore().shops.read(input, async () =>
    loaded(await upstream().searchShop(input, callContext(actor, trace)), (page) =>
      barePage(page, query.page),
    ),
  );
  const dress = dressedPage(query.language);
  return asLookup(reading, (page, freshness) => ({
    ...dress(page, freshness),
    seller: peekSeller({ market, sellerId }),
  }));
}

/** What a product page of this shop told lately. Never calls the marketplace. */
export function peekSeller({ market, sellerId }: ShopRef): SellerDto | null {
  return catalogStore().hearsay.seller(market, sellerId);
}
