import type { Actor } from "@/lib/auth/actor";
import type { CartDeps } from "@/lib/cart/deps";
import { skuKeyOf } from "@/lib/cart/sku-key";
import { getOffer } from "@/lib/catalog/get-offer";
import { startLiveCatalog, type LiveCatalog } from "@/lib/catalog/test-support/live-catalog";
import type { OfferDto } from "@/lib/contract/offer";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { users } from "@/lib/db/schema/users";
import { manualClock } from "@/lib/kernel/clock";
import type { Market } from "@/lib/kernel/offer-ref";
import { randomId } from "@/lib/kernel/random-id";
import { freshDatabase } from "@/scripts/support/fresh-database";

export type LiveCart = {
  live: LiveCatalog;
  client: DatabaseClient;
  databaseUrl: string;
  deps: CartDeps;
  clock: ReturnType<typeof manualClock>;
  close(): Promise<void>;
};

/** The cart wired to a sandbox and a database of its own. */
export async function startLiveCart(): Promise<LiveCart> {
  const live = await startLiveCatalog();
  const databaseUrl = await freshDatabase();
  const client = createDatabase(databaseUrl);
  const clock = manualClock(Date.UTC(2026, 5, 1));
  return {
    live,
    client,
    databaseUrl,
    clock,
    deps: { db: client.db, clock, orderSkus: 50 },
    async close() {
      await live.close();
      await client.close();
    },
  };
}

/** A browser nobody has seen before. */
export function newGuest(): Actor & { id: string } {
  return { kind: "guest", id: randomId(26) };
}

/** Somebody with an account. */
export async function newCustomer({ client }: LiveCart): Promise<Actor & { id: string }> {
  const id = randomId(16);
  await client.db.insert(users).values({
    id,
    email: `${id.toLowerCase()}@example.com`,
    name: "Somebody",
    role: "customer",
    createdAt: new Date(0),
  });
  return { kind: "customer", id };
}

export async function offerOf(id: string, market: Market = "1688"): Promise<OfferDto> {
  const found = await getOffer({ kind: "guest", id: null }, { market, id }, "en");
  if (found.kind !== "found") throw new Error(`${id} is ${found.kind}`);
  return found.value;
}

/** The keys of an offer's SKUs that are in stock. */
export function skuKeysOf(offer: OfferDto): string[] {
  if (offer.skus.length === 0) return [""];
  return offer.skus.flatMap((sku) => {
    const key = skuKeyOf(offer.market, sku);
    return key !== null && sku.stock !== 0 && sku.unitPrice !== null ? [key] : [];
  });
}

/** Offers of a kind that can be bought, with at least so many SKUs in stock. */
export async function buyableOffers(
  { live }: LiveCart,
  kind: string,
  skus = 1,
): Promise<OfferDto[]> {
  const ids = await live.offerIds(kind, 60);
  const offers = await Promise.all(ids.map((id) => offerOf(id)));
  return offers.filter((offer) => offer.buyable !== null && skuKeysOf(offer).length >= skus);
}
