import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { offerShape } from "@/lib/cart/offer-shape";
import {
  buyableOffers,
  skuKeysOf,
  startLiveCart,
  type LiveCart,
} from "@/lib/cart/test-support/live-cart";
import type { OfferDto } from "@/lib/contract/offer";
import { readSettings } from "@/lib/env/settings";
import { processScope } from "@/lib/kernel/process-scope";
import { setLogLevel } from "@/lib/log/log";
import { added, changed, refusal, shopper } from "./test-support/shopper";

let cart: LiveCart;
let offers: OfferDto[];
let operations = 0;

beforeAll(async () => {
  setLogLevel("silent");
  cart = await startLiveCart();
  processScope("database", () => cart.client);
  const settings = readSettings({
    UPSTREAM_BASE_URL: cart.live.url,
    UPSTREAM_ACCESS_KEY: "test-key",
    UPSTREAM_ACCESS_SECRET: "test-secret",
    UPSTREAM_USER_ID: "1",
    DATABASE_URL: cart.databaseUrl,
    NEXTAUTH_SECRET: "0123456789abcdefghijklmnopqrstuv",
  });
  if (!settings.ok) throw new Error(JSON.stringify(settings.error));
  processScope("settings", () => settings.value);
  offers = await buyableOffers(cart, "two_dimensions", 3);
});
beforeEach(() => cart.live.reset());
afterAll(() => cart.close());

const newOperation = () => `operation-${(operations += 1)}`;

function offerAt(index: number): OfferDto {
  const offer = offers[index];
  if (!offer) throw new Error("the sandbox has fewer offers than this test takes");
  return offer;
}

function wanted(at: number, quantity: unknown, more: Record<string, unknown> = {}) {
  const offer = offerAt(at);
  return {
    market: "1688",
    productId: offer.id,
    skuKey: skuKeysOf(offer)[0],
    quantity,
    ...more,
  };
}

async function filled(quantity = 5) {
  const somebody = shopper();
  await somebody.post("lines", { operationId: newOperation(), lines: [wanted(0, quantity)] });
  const [line] = (await somebody.read()).merchants.flatMap(({ lines }) => lines);
  if (!line) throw new Error("nothing was added");
  return { somebody, line };
}

describe("a guest's cart", () => {
  it("is named by a cookie from the first thing put in, and counted in the hint", async () => {
    const somebody = shopper();
    expect(await somebody.summary()).toEqual({ version: 0, lines: 0, pieces: 0 });
    expect(somebody.jar.has("sampan_guest")).toBe(false);
    const lines = [wanted(0, 5), wanted(1, 6)];
    const done = await changed(
      await somebody.post("lines", { operationId: newOperation(), lines }),
    );
    expect(done).toEqual({ version: 1, lines: 2, removalId: null });
    expect(somebody.jar.get("sampan_guest")).toMatch(/^[0-9A-Z]{26}$/);
    expect(somebody.jar.get("sampan_hint")).toBe("2.0");
  });

  it("takes no price from a request", async () => {
    const somebody = shopper();
    const tampered = wanted(0, 5, { unitPrice: { minor: 1, currency: "CNY" }, seen: { price: 1 } });
    await somebody.post("lines", { operationId: newOperation(), lines: [tampered], total: 1 });
    const shown = await somebody.read();
    const sku = offerAt(0).skus.find(({ specId }) => specId === skuKeysOf(offerAt(0))[0]);
    expect(shown.total.minor).toBe((sku?.unitPrice?.minor ?? 0) * 5);
  });

  it.each([
    ["less than one", 0],
    ["below zero", -3],
    ["a fraction", 1.5],
    ["too many", 1_000_000],
    ["words", "many"],
    ["nothing", null],
  ])("refuses a quantity that is %s", async (_name, quantity) => {
    const { somebody, line } = await filled();
    expect(await refusal(await somebody.line(line.id, "quantity", { quantity }))).toEqual([
      400,
      "quantity",
    ]);
    const add = { operationId: newOperation(), lines: [wanted(0, quantity)] };
    expect(await refusal(await somebody.post("lines", add))).toEqual([400, "lines"]);
    expect(await somebody.summary()).toMatchObject({ version: 1, pieces: 5 });
  });

  it("is nobody else's to see or to change", async () => {
    const { line } = await filled();
    const other = shopper();
    await other.post("lines", { operationId: newOperation(), lines: [wanted(1, 1)] });
    const notThere = [404, "not_in_cart"];
    const otherwise = { otherwise: "ask_me" };
    expect(await refusal(await other.line(line.id, "quantity", { quantity: 9 }))).toEqual(notThere);
    expect(await refusal(await other.line(line.id, "later", { saved: true }))).toEqual(notThere);
    expect(await refusal(await other.line(line.id, "fallback", otherwise))).toEqual(notThere);
    expect(await refusal(await other.line(line.id, "choices"))).toEqual(notThere);
    expect(await refusal(await other.post("remove", { lines: [line.id] }))).toEqual(notThere);
  });

  it("refuses a SKU that is gone, and one of an offer that is no more", async () => {
    const somebody = shopper();
    const add = (line: object) =>
      somebody.post("lines", { operationId: newOperation(), lines: [line] });
    expect(await refusal(await add(wanted(0, 1, { skuKey: "a".repeat(32) })))).toEqual([
      422,
      "sku_gone",
    ]);
    await cart.live.changeOffer(offerAt(1).id, { deleted: true });
    await cart.live.reset();
    await cart.live.changeOffer(offerAt(1).id, { deleted: true });
    expect(await refusal(await add(wanted(1, 1)))).toEqual([422, "offer_gone"]);
  });

  it("says 503 and adds nothing while the marketplace does not answer", async () => {
    const somebody = shopper();
    await cart.live.fault({ endpoint: "offers.get", kind: "http", status: 500, times: 99 });
    const sent = { operationId: newOperation(), lines: [wanted(0, 1)] };
    const refused = await somebody.post("lines", sent);
    expect(refused.headers.get("retry-after")).not.toBeNull();
    expect(await refusal(refused)).toEqual([503, "unavailable"]);
    await cart.live.heal();
    expect(await somebody.summary()).toMatchObject({ lines: 0 });
  });
});

describe("a product page's form", () => {
  const query = (offer: OfferDto, more = {}) => ({
    operationId: newOperation(),
    shape: offerShape(offer),
    ...more,
  });
  const choiceOf = (offer: OfferDto) => {
    const sku = offer.skus.find(({ specId }) => specId === skuKeysOf(offer)[0]);
    const places = (sku?.choice ?? []).map((place, at) => [`o${at + 1}`, String(place)]);
    return Object.fromEntries(places) as Record<string, string>;
  };

  it("adds the SKU that was picked, and goes back saying so", async () => {
    const somebody = shopper();
    const offer = offerAt(0);
    const sent = { ...choiceOf(offer), quantity: "7" };
    const response = await somebody.fromProduct(offer.id, sent, query(offer), "form");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(`/products/1688/${offer.id}?added=7#added`);
    const [line] = (await somebody.read()).merchants.flatMap(({ lines }) => lines);
    expect(line).toMatchObject({ skuKey: skuKeysOf(offer)[0], quantity: 7 });
  });

  it("adds many SKUs at once, leaving out those without a number", async () => {
    const somebody = shopper();
    const offer = offerAt(0);
    const [a = "", b = "", c = ""] = skuKeysOf(offer);
    const sent = { [`quantities[${a}]`]: "3", [`quantities[${b}]`]: "", [`quantities[${c}]`]: "4" };
    expect(await added(await somebody.fromProduct(offer.id, sent, query(offer)))).toEqual({
      version: 1,
      lines: 2,
      pieces: 7,
    });
  });

  it.each([
    ["a choice left open", { o2: "" }, 400, "choose_variant"],
    ["no whole number", { quantity: "1.5" }, 400, "bad_quantity"],
    ["a page from before the choices changed", { shape: "another" }, 409, "offer_changed"],
    ["a combination that is not made", { o1: "999" }, 422, "sku_gone"],
  ])(
    "is refused for %s",
    async (_name, { shape, ...wrong }: Record<string, string>, status, why) => {
      const offer = offerAt(0);
      const sent = { ...choiceOf(offer), quantity: "7", ...wrong };
      const asked = query(offer, shape === undefined ? {} : { shape });
      expect(await refusal(await shopper().fromProduct(offer.id, sent, asked))).toEqual([
        status,
        why,
      ]);
    },
  );

  it("refused without scripts, comes back to its page with what was typed", async () => {
    const somebody = shopper();
    const offer = offerAt(0);
    const sent = { ...choiceOf(offer), quantity: "1.5" };
    const response = await somebody.fromProduct(offer.id, sent, query(offer), "form");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toMatch(/^\/products\/1688\/[^?]+\?flash=/);
    expect(decodeURIComponent(somebody.jar.get("sampan_flash") ?? "")).toContain(
      '"quantity":"1.5"',
    );
  });
});

describe("forms of the cart", () => {
  it("set a quantity, and lead back to the line", async () => {
    const { somebody, line } = await filled();
    const done = await somebody.line(line.id, "quantity", { quantity: "12", language: "es" });
    expect(done.status).toBe(200);
    expect(await somebody.summary()).toMatchObject({ pieces: 12 });
  });

  it("take out what is ticked, and put it back", async () => {
    const { somebody, line } = await filled();
    const out = await somebody.form("remove", { [`line.${line.id}`]: "on", language: "vi" });
    const [, removalId = ""] = /^\/vi\/cart\?removed=(\w+)$/.exec(
      out.headers.get("location") ?? "",
    ) ?? [""];
    expect(await somebody.summary()).toMatchObject({ lines: 0 });
    const back = await somebody.form("restore", { removalId });
    expect(back.headers.get("location")).toBe("/cart");
    expect(await somebody.summary()).toMatchObject({ lines: 1, pieces: 5 });
  });

  it("with nothing ticked are refused", async () => {
    const { somebody } = await filled();
    expect(await refusal(await somebody.post("remove", {}))).toEqual([400, "lines"]);
  });

  it("keep a fallback written in yuan or percent", async () => {
    const { somebody, line } = await filled();
    const [, other = ""] = skuKeysOf(offerAt(0));
    const sent = {
      alternative1: other,
      alternative2: "",
      alternative3: other,
      fewest: "2",
      dearer: "1.5",
      dearerIn: "yuan",
      otherwise: "leave_out",
    };
    await changed(await somebody.line(line.id, "fallback", sent));
    const read: unknown = await (await somebody.line(line.id, "choices")).json();
    expect(read).toMatchObject({
      fallback: {
        alternatives: [other],
        fewest: 2,
        dearer: { kind: "fen", minor: 150 },
        otherwise: "leave_out",
      },
    });
    const half = { ...sent, dearerIn: "percent" };
    expect(await refusal(await somebody.line(line.id, "fallback", half))).toEqual([400, "dearer"]);
  });

  it("refuse a note that is too long, or for nobody", async () => {
    const { somebody } = await filled();
    const { key } = (await somebody.read()).merchants[0] ?? { key: "" };
    const long = { merchantKey: key, note: "x".repeat(501) };
    expect(await refusal(await somebody.post("notes", long))).toEqual([400, "note"]);
    const nobody = { merchantKey: "ebay/1", note: "Hello" };
    expect(await refusal(await somebody.post("notes", nobody))).toEqual([400, "merchantKey"]);
  });
});

describe("a suggestion", () => {
  /** Fewer pieces than the merchant takes, and what is suggested. */
  async function belowMinimum() {
    const somebody = shopper();
    const offer = offers.find(
      ({ minOrderQuantity, mixedBatch }) => minOrderQuantity > 1 && !mixedBatch,
    );
    if (!offer) throw new Error("every offer of the sandbox is sold by the piece");
    const [skuKey = ""] = skuKeysOf(offer);
    const line = { market: "1688", productId: offer.id, skuKey, quantity: 1 };
    await somebody.post("lines", { operationId: newOperation(), lines: [line] });
    const [merchant] = (await somebody.read()).merchants;
    if (!merchant?.suggestion) throw new Error("nothing is suggested");
    return { somebody, merchantKey: merchant.key, changes: merchant.suggestion.changes };
  }

  it("does what was shown, once", async () => {
    const { somebody, merchantKey, changes } = await belowMinimum();
    await changed(await somebody.post("suggestions", { merchantKey, changes }));
    expect((await somebody.read()).merchants[0]).toMatchObject({
      state: "orderable",
      suggestion: null,
    });
    const again = await changed(await somebody.post("suggestions", { merchantKey, changes }));
    expect(again.version).toBe(2);
  });

  it("does nothing that was not shown", async () => {
    const { somebody, merchantKey, changes } = await belowMinimum();
    const forged = changes.map((change) => ({ ...change, to: change.to + 1 }));
    const sent = { merchantKey, changes: forged };
    expect(await refusal(await somebody.post("suggestions", sent))).toEqual([
      409,
      "suggestion_changed",
    ]);
    expect(await somebody.summary()).toMatchObject({ version: 1, pieces: 1 });
  });

  it("as a form, says the same in text", async () => {
    const { somebody, merchantKey, changes } = await belowMinimum();
    const text = changes.map(({ lineId, from, to }) => `${lineId}:${from}:${to}`).join(",");
    const done = await somebody.form("suggestions", { merchantKey, changes: text });
    expect([done.status, done.headers.get("location")]).toEqual([303, "/cart"]);
    expect((await somebody.read()).merchants[0]?.state).toBe("orderable");
  });
});
