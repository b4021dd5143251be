import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fen, times } from "@/lib/kernel/money";
import type { Offer } from "./domain";
import {
  fullest,
  lineOf,
  startTrade,
  taobaoLineOf,
  valueOf,
  warehouse,
  type Trade,
} from "./test-support/trade";

const anything = {
  page: 1,
  language: "en",
  sort: "relevance",
  filters: [],
  minPriceFen: null,
  maxPriceFen: null,
  categoryId: null,
} as const;

let trade: Trade;

beforeAll(async () => {
  trade = await startTrade();
});
beforeEach(() => trade.control("DELETE", "offers"));
afterAll(() => trade.close());

async function previewOf(offer: Offer, quantity?: number) {
  const line = lineOf(offer, 3);
  const lines = [{ ...line, quantity: quantity ?? line.quantity }];
  const sellerOpenId = offer.seller.openId ?? "";
  return valueOf(await trade.door.previewOrder({ sellerOpenId, lines, address: warehouse }));
}

describe("a preview of one merchant's lines", () => {
  it("tells what they cost, in fen whatever the reply's units", async () => {
    const offer = await trade.firstOf("orderable");
    const preview = await previewOf(offer);
    expect(preview).toMatchObject({ orderable: true, problem: null, leftOut: [] });
    const [part] = preview.parts;
    const [line] = part?.lines ?? [];
    expect(line).toMatchObject({ line: 0, problem: null });
    const goods = times(line?.unitPrice ?? fen(0), lineOf(offer, 3).quantity);
    expect(line?.amount).toEqual(goods);
    expect(part?.goods?.minor).toBe(goods.minor - (part?.discount?.minor ?? 0));
    expect(preview.total?.minor).toBe(
      (preview.goods?.minor ?? 0) +
        (preview.freight?.minor ?? 0) +
        (part?.additionalFee?.minor ?? 0),
    );
    expect(part?.tradeModes?.length).toBeGreaterThan(0);
    expect(part?.flow).toBe("general");
  });

  it("finds every line again, with SKUs and without", async () => {
    const [first] = await trade.ids("no_sku");
    const { seller } = await trade.offer(first ?? "");
    const sellerOpenId = seller.openId ?? "";
    const shop = { ...anything, sellerOpenId, keyword: "", pageSize: 12 };
    const found = valueOf(await trade.door.searchShop(shop)).offers;
    const own = await Promise.all(found.map(({ ref }) => trade.offer(ref.id)));
    expect(own.some(({ skus }) => skus.length === 0)).toBe(true);
    const lines = own.map((offer) => lineOf(offer));
    const input = { sellerOpenId, lines, address: warehouse };
    const { parts, leftOut } = valueOf(await trade.door.previewOrder(input));
    expect(leftOut).toEqual([]);
    const told = parts.flatMap((part) => part.lines.map(({ line }) => line));
    expect(told.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(own.map((_, at) => at));
  });

  it.each([
    ["not_sold_online", "not_sold_online"],
    ["price_zero", "price_zero"],
    ["no_consignment", "no_consignment_relation"],
    ["out_of_stock", "stock_short"],
    ["no_trade_mode", "not_by_api"],
  ])("an offer that is %s is told as %s", async (kind, problem) => {
    const preview = await previewOf(await trade.firstOf(kind));
    expect(preview.orderable).toBe(false);
    const [part] = preview.parts;
    expect([part?.problem?.kind, part?.lines[0]?.problem?.kind]).toContain(problem);
  });

  it.each([
    ["minimum", 1, "below_minimum"],
    ["wholesale_minimum", 1, "below_wholesale_minimum"],
    ["orderable", 9_000_000, "stock_short"],
  ])("of %s in a quantity of %d is told as %s", async (kind, quantity, problem) => {
    const preview = await previewOf(await trade.firstOf(kind), quantity);
    expect(preview.parts[0]?.lines[0]?.problem).toMatchObject({ kind: problem });
  });

  it("names a SKU of another product and goods of another merchant", async () => {
    const [offer, other] = await Promise.all([
      trade.firstOf("orderable"),
      trade.firstOf("not_on_sale"),
    ]);
    const sellerOpenId = offer.seller.openId ?? "";
    const line = { ...lineOf(offer), specId: fullest(other)?.specId ?? "0".repeat(32) };
    const wrong = await trade.door.previewOrder({
      sellerOpenId,
      lines: [line],
      address: warehouse,
    });
    expect(valueOf(wrong).parts[0]?.lines[0]?.problem?.kind).toBe("spec_not_of_product");
    const strange = { sellerOpenId: "BBBnobody", lines: [lineOf(offer)], address: warehouse };
    expect(valueOf(await trade.door.previewOrder(strange))).toMatchObject({
      orderable: false,
      problem: { kind: "several_sellers_or_spec_missing", code: "500_002" },
      leftOut: [{ line: 0 }],
    });
  });

  it("follows what the control API changes", async () => {
    const offer = await trade.firstOf("orderable");
    const before = await previewOf(offer);
    const path = `offers/${offer.ref.id}`;
    await trade.control("POST", path, { freight: "77.70" });
    expect((await previewOf(offer)).freight).toEqual(fen(7_770));
    await trade.control("POST", path, { price: "1234.00" });
    expect((await previewOf(offer)).goods).not.toEqual(before.goods);
    await trade.control("POST", path, { stock: 0 });
    expect((await previewOf(offer)).parts[0]?.lines[0]?.problem?.kind).toBe("stock_short");
    expect((await trade.offer(offer.ref.id)).stock).toBe(0);
    await trade.control("POST", path, { stock: 100_000, trait: "no_trade_mode" });
    expect((await previewOf(offer)).parts[0]?.problem?.kind).toBe("not_by_api");
    await trade.control("DELETE", "offers");
    expect(await previewOf(offer)).toEqual(before);
  });

  it("costs more than the detail said where the price has changed since", async () => {
    const offer = await trade.firstOf("changed_price");
    const [line] = (await previewOf(offer)).parts[0]?.lines ?? [];
    const sku = fullest(offer);
    const shown = offer.pricing === "by_sku" ? (sku?.promotionPrice ?? sku?.price) : null;
    const cheapest = offer.ladder.at(-1)?.unitPrice;
    expect(line?.unitPrice?.minor).toBeGreaterThan((shown ?? cheapest)?.minor ?? Infinity);
  });

  it("counts the lines whose freight is told in words", async () => {
    expect((await previewOf(await trade.firstOf("freight_in_words"))).freightInWords).toEqual([0]);
    expect((await previewOf(await trade.firstOf("no_cross_border_pay"))).noCrossBorderPay).toEqual([
      0,
    ]);
  });

  it("is not asked for an offer of Taobao", async () => {
    const line = { ref: { market: "taobao", id: "1" } as const, specId: null, quantity: 1 };
    const asked = { sellerOpenId: "B", lines: [line], address: warehouse };
    expect(await trade.door.previewOrder(asked)).toMatchObject({
      kind: "unsent",
      reason: "bad_input",
    });
  });
});

it("a preview of several merchants has an answer for each", async () => {
  const ids = await trade.ids("orderable", 9);
  const [shut] = await trade.ids("price_zero");
  const offers = await Promise.all([...ids, shut ?? ""].map((id) => trade.offer(id)));
  const bySeller = Map.groupBy(offers, ({ seller }) => seller.openId ?? "");
  const merchants = [...bySeller].map(([sellerOpenId, own]) => ({
    sellerOpenId,
    lines: own.map((offer) => lineOf(offer)),
  }));
  expect(merchants.length).toBeGreaterThan(3);
  const all = valueOf(await trade.door.previewOrders({ merchants, address: warehouse }));
  const single = await Promise.all(
    merchants.map(async (one) =>
      valueOf(await trade.door.previewOrder({ ...one, address: warehouse })),
    ),
  );
  expect(all).toEqual(single);
});

describe("a preview on Taobao", () => {
  const taobaoLine = async (id: string) => taobaoLineOf(await trade.offer(id, "taobao"));

  it("has a part for each seller, and adds up", async () => {
    const ids = await trade.ids("orderable", 6, "taobao");
    const lines = await Promise.all(ids.map((id) => taobaoLine(id)));
    const preview = valueOf(await trade.door.previewTaobao({ lines, address: warehouse }));
    expect(preview).toMatchObject({ orderable: true, leftOut: [] });
    expect(new Set(preview.parts.map(({ sellerName }) => sellerName)).size).toBe(
      preview.parts.length,
    );
    for (const part of preview.parts)
      expect(part.lines.reduce((sum, { amount }) => sum + (amount?.minor ?? 0), 0)).toBe(
        part.goods?.minor,
      );
  });

  it("leaves out what can't be ordered, with the reason", async () => {
    const [good, other] = await trade.ids("orderable", 2, "taobao");
    const lines = [await taobaoLine(good ?? ""), await taobaoLine(other ?? "")];
    await trade.control("POST", `offers/${good}`, { status: "member deleted" });
    const preview = valueOf(await trade.door.previewTaobao({ lines, address: warehouse }));
    expect(preview.orderable).toBe(false);
    expect(preview.leftOut).toMatchObject([{ line: 0, problem: { kind: "not_sold_online" } }]);
    expect(preview.parts[0]?.lines).toMatchObject([{ line: 1 }]);
    const many = [{ ...(lines[1] ?? lines[0]!), quantity: 9_000_000 }];
    const short = valueOf(await trade.door.previewTaobao({ lines: many, address: warehouse }));
    expect(short.leftOut).toMatchObject([{ line: 0, problem: { kind: "stock_short" } }]);
  });
});
