import { addLines } from "@/lib/cart/add-lines";
import { skuKeyOf } from "@/lib/cart/sku-key";
import { getOffer } from "@/lib/catalog/get-offer";
import { startLiveCatalog, type LiveCatalog } from "@/lib/catalog/test-support/live-catalog";
import { anonymous, type Actor } from "@/lib/auth/actor";
import type { OfferDto } from "@/lib/contract/offer";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { carts } from "@/lib/db/schema/carts";
import { feeRules } from "@/lib/db/schema/fee-rules";
import { settings } from "@/lib/db/schema/settings";
import { manualClock } from "@/lib/kernel/clock";
import type { Market, OfferRef } from "@/lib/kernel/offer-ref";
import { orderableQuantity } from "@/lib/kernel/ladder";
import { randomId } from "@/lib/kernel/random-id";
import { writeOperatorSetting } from "@/lib/operator/settings";
import type { QuoteDto, QuoteOrderDto } from "@/lib/contract/quote";
import type { Asking, QuoteDeps } from "../deps";
import { makeQuote, type Wish } from "../make-quote";

export const ADMIN: Actor = { kind: "admin", id: "A" };

const WAREHOUSES = ["gz", "yw"].map((id) => ({
  id,
  name: id === "gz" ? "Guangzhou" : "Yiwu",
  fullName: "仓库",
  phone: "13800000000",
  province: "广东省",
  city: "广州市",
  district: "白云区",
  street: "石井街道 1 号",
  postCode: "510000",
}));

export type LiveShop = QuoteDeps & {
  live: LiveCatalog;
  client: DatabaseClient;
  databaseUrl: string;
  clock: ReturnType<typeof manualClock>;
  /** Empties carts, takes faults, changes and rules back; warehouses stand as they do at the start. */
  reset(): Promise<void>;
  /** So many offers that can be ordered, each of another merchant. */
  offersOfMerchants(count: number, market?: Market): Promise<OfferDto[]>;
  /** Puts one SKU of each offer into the cart, at the quantity the merchant takes, or more. */
  fill(actor: Actor, offers: readonly OfferDto[], times?: number): Promise<void>;
  /** Other SKUs of one offer. */
  fillSkus(actor: Actor, offer: OfferDto, count: number): Promise<void>;
  offer(ref: OfferRef): Promise<OfferDto>;
  /** The whole cost of the cart as it is made now. Fails the test where there is none. */
  quote(actor: Actor, wish?: Partial<Wish>): Promise<QuoteDto>;
  /** Calls of the single preview since the reset. */
  previews(): Promise<number>;
  close(): Promise<void>;
};

export const PLAIN: Wish = { retry: { kind: "none" }, country: undefined };

export function ordersOf({ merchants }: QuoteDto): QuoteOrderDto[] {
  return merchants.flatMap(({ orders }) => orders);
}

/** A guest nobody has seen before. */
export function newGuest(): Actor {
  return { kind: "guest", id: randomId(26) };
}

export function asking(actor: Actor, language: Asking["language"] = "en"): Asking {
  return { actor, language, trace: {} };
}

/** Carts and quotes over a sandbox and a database of their own. */
export async function startLiveShop(databaseUrl: string, offers = 1500): Promise<LiveShop> {
  const live = await startLiveCatalog(offers);
  const client = createDatabase(databaseUrl);
  const clock = manualClock(Date.now());
  const deps: QuoteDeps = { db: client.db, clock, orderSkus: 50 };

  async function offer(ref: OfferRef): Promise<OfferDto> {
    const found = await getOffer(anonymous, ref, "en");
    if (found.kind !== "found") throw new Error(`${ref.id} is ${found.kind}`);
    return found.value;
  }

  async function add(actor: Actor, lines: { offer: OfferDto; skuKey: string; quantity: number }[]) {
    const wanted = lines.map(({ offer: { market, id }, skuKey, quantity }) => ({
      ref: { market, id },
      skuKey,
      quantity,
    }));
    const operation = { operationId: randomId(), lines: wanted, language: "en" as const };
    const added = await addLines(actor, operation, {}, deps);
    if (!added.ok) throw new Error(JSON.stringify(added.error));
  }

  const shop: LiveShop = {
    ...deps,
    clock,
    live,
    client,
    databaseUrl,
    offer,
    async reset() {
      await live.reset();
      await client.db.delete(carts);
      await client.db.delete(feeRules);
      await client.db.delete(settings);
      await writeOperatorSetting(ADMIN, deps, "warehouses", WAREHOUSES);
    },
    async quote(actor, wish = {}) {
      const made = await makeQuote(asking(actor), { ...PLAIN, ...wish }, deps);
      if (!made.ok) throw new Error(made.error);
      return made.value;
    },
    async previews() {
      return (await live.calls())["orders.preview"] ?? 0;
    },
    async close() {
      await live.close();
      await client.close();
    },
    async offersOfMerchants(count, market = "1688") {
      const found = new Map<string, OfferDto>();
      for (const id of await live.offerIds("orderable", 400, market)) {
        if (found.size >= count) break;
        const one = await offer({ market, id });
        const seller = one.seller.openId;
        if (seller !== null && !found.has(seller)) found.set(seller, one);
      }
      if (found.size < count) throw new Error(`only ${found.size} merchants`);
      return [...found.values()];
    },
    async fill(actor, list, times = 1) {
      await add(
        actor,
        list.map((one) => ({ offer: one, ...roomiest(one, times) })),
      );
    },
    async fillSkus(actor, one, count) {
      const keys = one.skus.flatMap((sku) => skuKeyOf(one.market, sku) ?? []).slice(0, count);
      const quantity = orderableQuantity(1, one.minOrderQuantity, one.lotSize);
      await add(
        actor,
        keys.map((skuKey) => ({ offer: one, skuKey, quantity })),
      );
    },
  };
  await shop.reset();
  return shop;
}

/** The SKU with most pieces, and the least of it that can be ordered, or a multiple. */
function roomiest(offer: OfferDto, times: number): { skuKey: string; quantity: number } {
  const quantity = orderableQuantity(1, offer.minOrderQuantity, offer.lotSize) * times;
  const [sku] = offer.skus.toSorted((a, b) => (b.stock ?? 0) - (a.stock ?? 0));
  return { skuKey: (sku && skuKeyOf(offer.market, sku)) ?? "", quantity };
}
