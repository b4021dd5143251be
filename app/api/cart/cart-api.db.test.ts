import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { offerShape } from "@/lib/cart/offer-shape";
import { skuKeysOf } from "@/lib/cart/test-support/live-cart";
import type { OfferDto } from "@/lib/contract/offer";
import {
  filled,
  newOperation,
  offerAt,
  startLiveApi,
  wanted,
  type LiveApi,
} from "./test-support/live-api";
import { added, changed, refusal, shopper } from "./test-support/shopper";

let api: LiveApi;

beforeAll(async () => {
  api = await startLiveApi();
});
beforeEach(() => api.cart.live.reset());
afterAll(() => api.cart.close());

describe("a guest's cart", () => {
  it("is named by a cookie from the first thing put in, and counted in the hint", async () => {
    const somebody = shopper();
    expect(await somebody.summary()).toEqual({ version: 0, lines: 0, pieces: 0 });
    expect(somebody.jar.has("sampan_guest")).toBe(false);
    const lines = [wanted(api, 0, 5), wanted(api, 1, 6)];
    const done = await changed(
      await somebody.post("lines", { operationId: newOperation(), lines }),
    );
    expect(done).toEqual({ version: 1, lines: 2, removalId: null });
    expect(somebody.jar.get("sampan_guest")).toMatch(/^[0-9A-Z]{26}$/);
    expect(somebody.jar.get("sampan_hint")).toBe("2.0");
  });

  it("takes no price from a request", async () => {
    const somebody = shopper();
    const tampered = wanted(api, 0, 5, {
      unitPrice: { minor: 1, currency: "CNY" },
      seen: { price: 1 },
    });
    await somebody.post("lines", { operationId: newOperation(), lines: [tampered], total: 1 });
    const shown = await somebody.read();
    const sku = offerAt(api, 0).skus.find(({ specId }) => specId === skuKeysOf(offerAt(api, 0))[0]);
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
    const { somebody, line } = await filled(api);
    expect(await refusal(await somebody.line(line.id, "quantity", { quantity }))).toEqual([
      400,
      "quantity",
    ]);
    const add = { operationId: newOperation(), lines: [wanted(api, 0, quantity)] };
    expect(await refusal(await somebody.post("lines", add))).toEqual([400, "lines"]);
    expect(await somebody.summary()).toMatchObject({ version: 1, pieces: 5 });
  });

  it("is nobody else's to see or to change", async () => {
    const { line } = await filled(api);
    const other = shopper();
    await other.post("lines", { operationId: newOperation(), lines: [wanted(api, 1, 1)] });
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
    expect(await refusal(await add(wanted(api, 0, 1, { skuKey: "a".repeat(32) })))).toEqual([
      422,
      "sku_gone",
    ]);
    await api.cart.live.changeOffer(offerAt(api, 1).id, { deleted: true });
    await api.cart.live.reset();
    await api.cart.live.changeOffer(offerAt(api, 1).id, { deleted: true });
    expect(await refusal(await add(wanted(api, 1, 1)))).toEqual([422, "offer_gone"]);
  });

  it("says 503 and adds nothing while the marketplace does not answer", async () => {
    const somebody = shopper();
    await api.cart.live.fault({ endpoint: "offers.get", kind: "http", status: 500, times: 99 });
    const sent = { operationId: newOperation(), lines: [wanted(api, 0, 1)] };
    const refused = await somebody.post("lines", sent);
    expect(refused.headers.get("retry-after")).not.toBeNull();
    expect(await refusal(refused)).toEqual([503, "unavailable"]);
    await api.cart.live.heal();
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
    const offer = offerAt(api, 0);
    const sent = { ...choiceOf(offer), quantity: "7" };
    const response = await somebody.fromProduct(offer.id, sent, query(offer), "form");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(`/products/1688/${offer.id}?added=7#added`);
    const [line] = (await somebody.read()).merchants.flatMap(({ lines }) => lines);
    expect(line).toMatchObject({ skuKey: skuKeysOf(offer)[0], quantity: 7 });
  });

  it("adds many SKUs at once, leaving out those without a number", async () => {
    const somebody = shopper();
    const offer = offerAt(api, 0);
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
      const offer = offerAt(api, 0);
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
    const offer = offerAt(api, 0);
    const sent = { ...choiceOf(offer), quantity: "1.5" };
    const response = await somebody.fromProduct(offer.id, sent, query(offer), "form");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toMatch(/^\/products\/1688\/[^?]+\?flash=/);
    expect(decodeURIComponent(somebody.jar.get("sampan_flash") ?? "")).toContain(
      '"quantity":"1.5"',
    );
  });
});
