import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { skuKeysOf } from "@/lib/cart/test-support/live-cart";
import { filled, newOperation, offerAt, startLiveApi, type LiveApi } from "./test-support/live-api";
import { changed, refusal, shopper } from "./test-support/shopper";

let api: LiveApi;

beforeAll(async () => {
  api = await startLiveApi();
});
beforeEach(() => api.cart.live.reset());
afterAll(() => api.cart.close());

describe("forms of the cart", () => {
  it("set a quantity, and lead back to the line", async () => {
    const { somebody, line } = await filled(api);
    const done = await somebody.line(line.id, "quantity", { quantity: "12", language: "es" });
    expect(done.status).toBe(200);
    expect(await somebody.summary()).toMatchObject({ pieces: 12 });
  });

  it("take out what is ticked, and put it back", async () => {
    const { somebody, line } = await filled(api);
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
    const { somebody } = await filled(api);
    expect(await refusal(await somebody.post("remove", {}))).toEqual([400, "lines"]);
  });

  it("keep a fallback written in yuan or percent", async () => {
    const { somebody, line } = await filled(api);
    const [, other = ""] = skuKeysOf(offerAt(api, 0));
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
    const { somebody } = await filled(api);
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
    const offer = api.offers.find(
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
