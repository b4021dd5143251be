import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { setQuantity } from "@/lib/cart/change-lines";
import { readCart } from "@/lib/cart/read-cart";
import type { QuoteOrderDto } from "@/lib/contract/quote";
import type { OfferDto } from "@/lib/contract/offer";
import { ledgerAccounts } from "@/lib/db/schema/ledger-accounts";
import { users } from "@/lib/db/schema/users";
import { randomId } from "@/lib/kernel/random-id";
import { fen } from "@/lib/kernel/money";
import { setLogLevel } from "@/lib/log/log";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { addFeeRule } from "@/lib/pricing/fee-rules-store";
import type { TradeTrait } from "@/lib/sandbox/world/trade-trait";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { acceptChanges } from "./accept-changes";
import { dropLines } from "./drop-lines";
import { makeQuote } from "./make-quote";
import { retryOrders } from "./retry-orders";
import {
  ADMIN,
  asking,
  newGuest,
  ordersOf,
  PLAIN,
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

const minors = (orders: QuoteOrderDto[]) =>
  orders.reduce(
    (sum, { answer }) => sum + (answer.kind === "quoted" ? answer.amounts.total.minor : 0),
    0,
  );

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

describe("twenty merchants", () => {
  test("are quoted with one call each, and their sum is the whole cost", async () => {
    await shop.fill(guest, offers);
    await feeOf({ scope: "checkout", minimumMinor: 999 });
    const quote = await shop.quote(guest);
    expect(quote.counts).toEqual({ quoted: 20, refused: 0, silent: 0 });
    expect(await shop.previews()).toBe(20);
    expect(minors(ordersOf(quote)) + quote.fee.minor).toBe(quote.whole.minor);
    expect(quote).toMatchObject({ state: "current", next: "sign_in", wallet: null, changes: 0 });
  });

  test("of which three are silent: seventeen are quoted, each can be asked again alone", async () => {
    await shop.fill(guest, offers);
    await shop.live.fault({ endpoint: "orders.preview", kind: "envelope", times: 3 });
    const quote = await shop.quote(guest);
    expect(quote.counts).toEqual({ quoted: 17, refused: 0, silent: 3 });
    const asked = await shop.previews();
    const silent = ordersOf(quote).filter(({ answer }) => answer.kind === "silent");
    const again = { quoteId: quote.id, orderKey: silent[0]?.key, country: undefined };
    const one = await retryOrders(asking(guest), again, shop);
    expect(one).toMatchObject({ ok: true, value: { counts: { quoted: 18, silent: 2 } } });
    expect(await shop.previews()).toBe(asked + 1);
    const rest = { quoteId: one.ok ? one.value.id : "", orderKey: undefined, country: undefined };
    const all = await retryOrders(asking(guest), rest, shop);
    expect(all).toMatchObject({ ok: true, value: { counts: { quoted: 20, silent: 0 } } });
    expect(await shop.previews()).toBe(asked + 3);
  });

  test("cost the same when they are asked about in one call", async () => {
    await shop.fill(guest, offers);
    const each = await shop.quote(guest);
    await writeOperatorSetting(ADMIN, shop, "preview_strategy", "batch");
    const other = newGuest();
    await shop.fill(other, offers);
    const together = await shop.quote(other);
    expect(together.whole).toEqual(each.whole);
    expect(await shop.live.calls()).toMatchObject({ "orders.preview_batch": 1 });
  });
});

describe("what the marketplace does not take", () => {
  const first = () => offers[0] as OfferDto;

  test.each<[TradeTrait, string]>([
    ["not_sold_online", "not_sold_online"],
    ["price_zero", "price_zero"],
    ["no_consignment", "no_consignment_relation"],
    ["wholesale_minimum", "below_wholesale_minimum"],
    ["no_trade_mode", "not_by_api"],
  ])("%s", async (trait, problem) => {
    await shop.fill(guest, offers.slice(0, 2));
    await shop.live.changeOffer(first().id, { trait });
    const quote = await shop.quote(guest);
    expect(quote.counts).toEqual({ quoted: 1, refused: 1, silent: 0 });
    const refused = ordersOf(quote).find(({ answer }) => answer.kind === "refused");
    const told = [refused?.answer.kind === "refused" && refused.answer.problem];
    expect([...told, ...(refused?.lines ?? []).map((line) => line.problem)]).toContain(problem);
  });

  test("stock that ran short since the offer was read", async () => {
    await shop.fill(guest, [first()], 2);
    await shop.live.changeOffer(first().id, { stock: 1 });
    const [order] = ordersOf(await shop.quote(guest));
    expect(order?.lines[0]?.problem ?? order?.answer).toBe("stock_short");
  });

  test("a minimum that is missed", async () => {
    const ids = await shop.live.offerIds("minimum", 20);
    const known = await Promise.all(ids.map((id) => shop.offer({ market: "1688", id })));
    const offer = known.find(({ buyable }) => buyable !== null) as OfferDto;
    await shop.fill(guest, [offer]);
    const lineId = (await readCart(guest, "en", {}, shop)).merchants[0]?.lines[0]?.id ?? "";
    await setQuantity(guest, { lineId, quantity: 1 }, shop);
    const [order] = ordersOf(await shop.quote(guest));
    expect(order?.lines[0]).toMatchObject({
      problem: "below_minimum",
      changes: [{ kind: "minimum", wanted: 1, minimum: offer.minOrderQuantity }],
    });
  });

  test("an offer that is gone is left out, and the rest of the merchant is quoted", async () => {
    const [id = ""] = await shop.live.offerIds("any", 1);
    await shop.fill(guest, [first(), await shop.offer({ market: "1688", id })]);
    // With the memory of what it was.
    await shop.live.reset();
    await shop.live.changeOffer(first().id, { deleted: true });
    const orders = ordersOf(await shop.quote(guest));
    const gone = orders.find(({ leftOut }) => leftOut.length > 0);
    expect(gone?.leftOut[0]?.changes).toEqual([{ kind: "offer_gone" }]);
    expect(gone?.answer).toEqual({ kind: "nothing_left" });
    expect(orders.filter(({ answer }) => answer.kind === "quoted")).toHaveLength(orders.length - 1);
  });
});

describe("whose it is", () => {
  test("nobody reads or acts on another's quote", async () => {
    await shop.fill(guest, offers.slice(0, 1));
    const { id } = await shop.quote(guest);
    const stranger = newGuest();
    await shop.fill(stranger, offers.slice(1, 2));
    expect(await getQuote(stranger, id, LATER, shop)).toBeNull();
    const step = { quoteId: id, country: undefined };
    const missing = { ok: false, error: "not_found" };
    expect(await acceptChanges(asking(stranger), step, shop)).toEqual(missing);
    expect(await retryOrders(asking(stranger), { ...step, orderKey: undefined }, shop)).toEqual(
      missing,
    );
    const which = { merchantKey: "x" };
    expect(await dropLines(asking(stranger), { ...step, which }, shop)).toEqual(missing);
  });

  test("nobody sends goods to a place that is not theirs", async () => {
    await shop.fill(guest, offers.slice(0, 1));
    expect(await makeQuote(asking(guest), { ...PLAIN, place: "0123456789ABCDEF" }, shop)).toEqual({
      ok: false,
      error: "no_such_place",
    });
  });

  test("an empty cart has no cost, and a shop without a warehouse no place", async () => {
    expect(await makeQuote(asking(guest), PLAIN, shop)).toEqual({ ok: false, error: "empty" });
    await shop.fill(guest, offers.slice(0, 1));
    await writeOperatorSetting(ADMIN, shop, "warehouses", []);
    expect(await makeQuote(asking(guest), PLAIN, shop)).toEqual({ ok: false, error: "no_place" });
  });
});

test("too many goods for one order become several, with one merchant's minimum", async () => {
  const offer = offers.find(({ skus }) => skus.length >= 5) as OfferDto;
  await shop.fillSkus(guest, offer, 5);
  await feeOf({ basisPoints: 0, minimumMinor: 700 });
  const made = await makeQuote(asking(guest), PLAIN, { ...shop, orderSkus: 2 });
  const quote = made.ok ? made.value : null;
  expect(quote?.merchants[0]?.orders.map(({ lines }) => lines.length)).toEqual([2, 2, 1]);
  expect(quote?.fee).toEqual(fen(700));
});

test.each([
  ["less", -1, "add_money", 1],
  ["just enough", 0, "ready", 0],
] as const)("somebody with %s in the wallet", async (_what, more, next, short) => {
  const id = randomId(16);
  const createdAt = new Date(shop.clock.now());
  const email = `${id.toLowerCase()}@example.com`;
  await shop.db.insert(users).values({ id, email, name: "", role: "customer", createdAt });
  const shopper: Actor = { kind: "customer", id };
  await shop.fill(shopper, offers.slice(0, 2));
  const balanceMinor = (await shop.quote(shopper)).whole.minor + more;
  const account = { id, kind: "available" as const, userId: id, currency: "CNY" as const };
  await shop.db.insert(ledgerAccounts).values({ ...account, balanceMinor, createdAt });
  const quote = await shop.quote(shopper);
  expect(quote).toMatchObject({ next, wallet: { short: fen(short) } });
});

test("goods of Taobao are previewed by Taobao", async () => {
  const taobao = await shop.offersOfMerchants(2, "taobao");
  await shop.fill(guest, [...taobao, ...offers.slice(0, 1)]);
  const quote = await shop.quote(guest);
  expect(quote.counts.quoted).toBe(3);
  expect(await shop.live.calls()).toMatchObject({ "taobao.preview": 2, "orders.preview": 1 });
});
