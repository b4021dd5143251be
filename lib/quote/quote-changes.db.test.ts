import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { readCart } from "@/lib/cart/read-cart";
import type { OfferDto } from "@/lib/contract/offer";
import { quotes } from "@/lib/db/schema/quotes";
import { fen } from "@/lib/kernel/money";
import { setLogLevel } from "@/lib/log/log";
import { addFeeRule } from "@/lib/pricing/fee-rules-store";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { acceptChanges } from "./accept-changes";
import { dropLines } from "./drop-lines";
import {
  ADMIN,
  asking,
  newGuest,
  ordersOf,
  startLiveShop,
  type LiveShop,
} from "./test-support/live-shop";
import { getQuote } from "./view-quote";

const LATER = { country: undefined, language: "en" } as const;

let shop: LiveShop;
let offers: OfferDto[];
let guest: Actor;

beforeAll(async () => {
  setLogLevel("silent");
  shop = await startLiveShop(await freshDatabase());
  offers = await shop.offersOfMerchants(20);
});
beforeEach(async () => {
  await shop.reset();
  guest = newGuest();
});
afterAll(async () => {
  await shop.close();
});

async function feeOf(change: Partial<Parameters<typeof addFeeRule>[2]> = {}) {
  await addFeeRule(ADMIN, shop, {
    name: "Service",
    basisPoints: 500,
    minimumMinor: 0,
    scope: "merchant",
    market: null,
    validFrom: null,
    validUntil: null,
    ...change,
  });
}

describe("a price that has changed", () => {
  test("is shown old and new, and no more once it is accepted", async () => {
    const offer = offers[1] as OfferDto;
    await shop.fill(guest, [offer]);
    await shop.live.changeOffer(offer.id, { trait: "changed_price" });
    const quote = await shop.quote(guest);
    const [line] = ordersOf(quote)[0]?.lines ?? [];
    const [change] = line?.changes ?? [];
    expect(change).toMatchObject({ kind: "price", to: line?.unitPrice });
    expect(quote).toMatchObject({ changes: 1, next: "accept" });
    const asked = await shop.previews();
    const accepted = await acceptChanges(
      asking(guest),
      { quoteId: quote.id, country: undefined },
      shop,
    );
    expect(accepted).toMatchObject({ ok: true, value: { changes: 0, whole: quote.whole } });
    expect(await shop.previews()).toBe(asked);
    const [kept] = (await readCart(guest, "en", {}, shop)).merchants[0]?.lines ?? [];
    expect(kept?.priceSeen).toEqual(line?.unitPrice);
  });

  test("of freight shows once the cost was quoted before", async () => {
    const offer = offers[2] as OfferDto;
    await shop.fill(guest, [offer]);
    await shop.live.changeOffer(offer.id, { freight: "5" });
    const before = await shop.quote(guest);
    await shop.live.changeOffer(offer.id, { freight: "12" });
    shop.clock.advance(21 * 60_000);
    const after = await shop.quote(guest);
    expect(ordersOf(after)[0]?.freightChange).toEqual({ from: fen(500), to: fen(1200) });
    expect(after.whole.minor - before.whole.minor).toBe(700);
    const accepted = await acceptChanges(
      asking(guest),
      { quoteId: after.id, country: undefined },
      shop,
    );
    expect(accepted).toMatchObject({ ok: true, value: { changes: 0 } });
  });

  test("can't be accepted on a quote that is not the newest", async () => {
    await shop.fill(guest, offers.slice(0, 2));
    const old = await shop.quote(guest);
    shop.clock.advance(21 * 60_000);
    await shop.quote(guest);
    expect(
      await acceptChanges(asking(guest), { quoteId: old.id, country: undefined }, shop),
    ).toEqual({ ok: false, error: "quote_changed" });
  });
});

describe("leaving out", () => {
  test("a merchant asks nothing of the others again, and saves its lines for later", async () => {
    await shop.fill(guest, offers.slice(0, 3));
    const quote = await shop.quote(guest);
    const asked = await shop.previews();
    const merchantKey = quote.merchants[1]?.key ?? "";
    const which = { merchantKey };
    const dropped = await dropLines(
      asking(guest),
      { quoteId: quote.id, which, country: undefined },
      shop,
    );
    expect(dropped).toMatchObject({ ok: true, value: { cartLines: 2 } });
    const left = dropped.ok && dropped.value.quote.ok ? dropped.value.quote.value : null;
    expect(left?.merchants.map(({ key }) => key)).not.toContain(merchantKey);
    expect(await shop.previews()).toBe(asked);
    expect((await readCart(guest, "en", {}, shop)).saved).toHaveLength(1);
  });

  test("a line asks again about its own order alone", async () => {
    const offer = offers.find(({ skus }) => skus.length > 2) as OfferDto;
    const other = offers.find(({ id }) => id !== offer.id) as OfferDto;
    await shop.fillSkus(guest, offer, 3);
    await shop.fill(guest, [other]);
    const quote = await shop.quote(guest);
    const asked = await shop.previews();
    const order = ordersOf(quote).find(({ lines }) => lines.length === 3);
    const lineId = order?.lines[0]?.lineId ?? "";
    await dropLines(
      asking(guest),
      { quoteId: quote.id, which: { lineId }, country: undefined },
      shop,
    );
    expect(await shop.previews()).toBe(asked + 1);
  });

  test("everything leaves no quote", async () => {
    await shop.fill(guest, offers.slice(0, 1));
    const quote = await shop.quote(guest);
    const which = { merchantKey: quote.merchants[0]?.key ?? "" };
    const dropped = await dropLines(
      asking(guest),
      { quoteId: quote.id, which, country: undefined },
      shop,
    );
    expect(dropped).toMatchObject({ ok: true, value: { quote: { ok: false, error: "empty" } } });
  });
});

describe("how long a quote stands", () => {
  test("it is the same one while nothing changes", async () => {
    await shop.fill(guest, offers.slice(0, 2));
    const quote = await shop.quote(guest);
    shop.clock.advance(19 * 60_000);
    expect((await shop.quote(guest)).id).toBe(quote.id);
    expect(await shop.previews()).toBe(2);
  });

  test("expired, it says so and is made anew with everything asked again", async () => {
    await shop.fill(guest, offers.slice(0, 2));
    const quote = await shop.quote(guest);
    shop.clock.advance(20 * 60_000);
    expect(await getQuote(guest, quote.id, LATER, shop)).toMatchObject({ state: "expired" });
    expect((await shop.quote(guest)).id).not.toBe(quote.id);
    expect(await shop.previews()).toBe(4);
  });

  test("a changed cart asks again only about what has changed", async () => {
    await shop.fill(guest, offers.slice(0, 2));
    const quote = await shop.quote(guest);
    await shop.fill(guest, offers.slice(2, 3));
    expect(await getQuote(guest, quote.id, LATER, shop)).toMatchObject({ state: "cart_changed" });
    expect((await shop.quote(guest)).counts.quoted).toBe(3);
    expect(await shop.previews()).toBe(3);
  });

  test("another fee makes another quote without asking", async () => {
    await shop.fill(guest, offers.slice(0, 2));
    const quote = await shop.quote(guest);
    await feeOf();
    expect(await getQuote(guest, quote.id, LATER, shop)).toMatchObject({ state: "rules_changed" });
    const next = await shop.quote(guest);
    expect(next.fee.minor).toBeGreaterThan(0);
    expect(await shop.previews()).toBe(2);
  });

  test("another place asks everything again", async () => {
    await shop.fill(guest, offers.slice(0, 2));
    await shop.quote(guest);
    expect((await shop.quote(guest, { place: "yw" })).place).toMatchObject({
      id: "yw",
      name: "Yiwu",
    });
    expect((await shop.quote(guest)).place.id).toBe("yw");
    expect(await shop.previews()).toBe(4);
  });

  test("a stored quote is never changed", async () => {
    await shop.fill(guest, offers.slice(0, 1));
    const { id } = await shop.quote(guest);
    const [before] = await shop.db.select().from(quotes).where(eq(quotes.id, id));
    shop.clock.advance(21 * 60_000);
    await shop.quote(guest);
    const [after] = await shop.db.select().from(quotes).where(eq(quotes.id, id));
    expect(after).toEqual(before);
  });
});
