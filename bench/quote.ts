import { setTimeout as delay } from "node:timers/promises";
import { and, eq } from "drizzle-orm";
import { Pool } from "undici";
import type { SlowableUpstream } from "./cold-page";
import { offerDto, type OfferDto } from "@/lib/contract/offer";
import { GUEST_COOKIE } from "@/lib/auth/read-actor";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { upstreamCalls } from "@/lib/db/schema/upstream-calls";
import { systemClock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { timeOne } from "./support/load";
import type { Measure } from "./support/measure";
import { median } from "./support/stats";

const MERCHANTS = 20;
const PAGES = 5;
const LATENCY_MS = 1000;

const WAREHOUSE = {
  id: "yiwu",
  name: "Yiwu",
  fullName: "仓库",
  phone: "0579-85200000",
  province: "浙江省",
  city: "义乌市",
  district: "福田街道",
  street: "城北路 8 号",
  postCode: "322000",
};

/**
 * The whole cost of a cart of twenty merchants, every one previewed: the page must not take longer than
 * the slowest single preview in it, as the call log has it, and must begin at once.
 */
export async function measureQuote(
  shop: string,
  upstream: SlowableUpstream,
  databaseUrl: string,
): Promise<readonly Measure[]> {
  const { db, close } = createDatabase(databaseUrl, { connections: 1 });
  const means = { db, clock: systemClock };
  await writeOperatorSetting({ kind: "system", id: "bench" }, means, "warehouses", [WAREHOUSE]);
  await upstream.setLatency(0);
  const offers = await offersOfMerchants(shop, upstream);
  await open(shop, upstream, offers, 20);
  const pages = [];
  for (let page = 0; page < PAGES; page += 1) {
    const opened = await open(shop, upstream, offers, LATENCY_MS);
    pages.push({ ...opened, slowestMs: await slowestPreview(db, opened.guestId) });
  }
  await close();
  await upstream.setLatency(0);
  const complete = median(pages.map((page) => page.completeMs));
  const slowest = median(pages.map((page) => page.slowestMs));
  const first = median(pages.map((page) => page.firstByteMs));
  return [
    {
      id: "P12a",
      what: `whole cost of a cart of ${MERCHANTS} merchants, complete page`,
      baseline: "the slowest single preview in it, with the upstream at 1,000 ms",
      value: median(pages.map(({ completeMs, slowestMs }) => completeMs / slowestMs)),
      unit: "×",
      goal: 1.1,
      notes: `${complete.toFixed(0)} ms against ${slowest.toFixed(0)} ms; first byte after ${first.toFixed(0)} ms`,
    },
  ];
}

/** Milliseconds of the longest of a guest's previews, once the call log has all of them. */
async function slowestPreview(db: DatabaseClient["db"], guestId: string): Promise<number> {
  const { actorId, endpoint, durationMs } = upstreamCalls;
  const deadline = performance.now() + 5000;
  while (performance.now() < deadline) {
    const rows = await db
      .select({ durationMs })
      .from(upstreamCalls)
      .where(and(eq(actorId, guestId), eq(endpoint, "orders.preview")));
    if (rows.length >= MERCHANTS) return Math.max(...rows.map((row) => row.durationMs));
    await delay(50);
  }
  throw new Error("the call log does not have every preview");
}

/** One SKU each of offers of as many merchants. */
async function offersOfMerchants(shop: string, upstream: SlowableUpstream): Promise<OfferDto[]> {
  const pool = new Pool(shop, { connections: 1 });
  const found = new Map<string, OfferDto>();
  while (found.size < MERCHANTS) {
    const path = `/api/catalog/offers/1688/${upstream.nextOfferId()}`;
    const { body } = await pool.request({ method: "GET", path });
    const offer = offerDto.parse(await body.json());
    const buyable = offer.skus.some(({ stock }) => (stock ?? 0) > 0);
    if (offer.seller.openId !== null && buyable) found.set(offer.seller.openId, offer);
  }
  await pool.close();
  return [...found.values()];
}

/** A new guest with the offers in their cart opens the page. */
async function open(
  shop: string,
  upstream: SlowableUpstream,
  offers: readonly OfferDto[],
  latencyMs: number,
) {
  await upstream.setLatency(0);
  const guestId = randomId(26);
  const cookie = `${GUEST_COOKIE}=${guestId}`;
  const pool = new Pool(shop, { connections: 1 });
  const lines = offers.map((offer) => ({
    market: offer.market,
    productId: offer.id,
    skuKey: offer.skus.find(({ stock }) => (stock ?? 0) > 0)?.specId ?? "",
    quantity: Math.ceil(offer.minOrderQuantity / offer.lotSize) * offer.lotSize,
  }));
  const put = await pool.request({
    method: "POST",
    path: "/api/cart/lines",
    headers: { cookie, origin: shop, "content-type": "application/json" },
    body: JSON.stringify({ operationId: randomId(), language: "en", lines }),
  });
  await put.body.dump();
  await pool.close();
  if (put.statusCode !== 200) throw new Error(`the cart answered ${put.statusCode}`);
  await upstream.setLatency(latencyMs);
  const page = await timeOne(shop, "/checkout", { cookie });
  if (page.status !== 200 || !page.html.includes("data-whole"))
    throw new Error(`the quote answered ${page.status}`);
  return { ...page, guestId };
}
